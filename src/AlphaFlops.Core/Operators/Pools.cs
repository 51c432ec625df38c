using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Pools over sliding windows. Cost: the window for each output element.</summary>
public static class Pools
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        .. Each(i => Pool($"max_pool{i}d", i, dilates: true, $"MaxPool{i}d", $"quantized_max_pool{i}d")),
        .. Each(i => Pool($"max_pool{i}d_with_indices", i, dilates: true, null)),
        .. Each(i => Pool($"avg_pool{i}d", i, dilates: false, $"AvgPool{i}d")),
        .. Each(i => Pool($"lp_pool{i}d", i, dilates: false, $"LPPool{i}d")),
        .. Each(MaxUnpool),
    ];

    internal static IEnumerable<Operator> Each(Func<int, Operator> operators) => Enumerable.Range(1, 3).Select(operators);

    private static Operator Pool(string name, int spatial, bool dilates, string? module, params string[] aliases) =>
        new(name, OperatorFamily.MemoryBound, a => Apply(name, a, spatial, dilates))
        {
            Aliases = aliases,
            Modules = module is null ? [] : [new ModuleDefinition(module)],
        };

    private static OperatorResult Apply(string name, Arguments a, int spatial, bool dilates)
    {
        var x = a.Input();
        RequireRank(name, x, spatial);
        var kernel = a.Ints("kernel_size|kernelSize|kernel_sizes", spatial, 1);
        var stride = Stride(a, kernel);
        var padding = a.Ints("padding|paddings", spatial, 0);
        var dilation = dilates ? a.Ints("dilation", spatial, 1) : [.. Enumerable.Repeat((Dim)1, spatial)];
        var ceil = a.Bool("ceil_mode|ceilMode");
        // Without gradients torch's max_pool1d returns nothing where the others throw.
        Dim least = name == "max_pool1d" ? 0 : 1;
        var shape = x.Shape;
        for (var i = 0; i < spatial; i++)
        {
            if (padding[i] * 2 > kernel[i] || padding[i] < 0)
                throw new ShapeException($"{name} expects a padding of at most half the kernel {kernel[i]}, gets {padding[i]}");
            // torch's avg_pool3d alone does not let padding make up for an input below the kernel.
            if (name == "avg_pool3d" && x.Shape[i - spatial] < kernel[i])
                throw new ShapeException($"{name} expects at least {kernel[i]} in dimension {x.Rank + i - spatial}, gets {x}");
            shape = shape.With(i - spatial, Windows.Pooled(x.Shape[i - spatial], dilation[i] * (kernel[i] - 1) + 1, stride[i], padding[i], ceil, least));
        }

        var output = x.With(shape);
        var indices = name.EndsWith("_with_indices", StringComparison.Ordinal) || a.Bool("with_indices|return_indices");
        return new OperatorResult(indices ? [output, output.With(DType.Int64)] : [output])
        {
            ElementOps = shape.Elements * kernel.Product(),
            SavedBytes = name.StartsWith("max_", StringComparison.Ordinal) && !indices ? output.With(DType.Int64).Bytes : 0,
        };
    }

    /// <summary>The stride, which is the kernel where none is given.</summary>
    private static IReadOnlyList<Dim> Stride(Arguments a, IReadOnlyList<Dim> kernel) =>
        a.OptionalInts("stride|strides") is { Count: > 0 } ? a.Ints("stride|strides", kernel.Count, 1) : kernel;

    internal static void RequireRank(string name, TensorType x, int spatial)
    {
        if (x.Rank != spatial + 1 && x.Rank != spatial + 2)
            throw new ShapeException($"{name} expects {spatial + 1} or {spatial + 2} dimensions, gets {x}");
    }

    /// <summary>max_unpool: (in − 1) · stride − 2 · padding + kernel, or output_size.</summary>
    private static Operator MaxUnpool(int spatial) => new($"max_unpool{spatial}d", OperatorFamily.MemoryBound, a =>
    {
        var x = a.Input();
        RequireRank($"max_unpool{spatial}d", x, spatial);
        var kernel = a.Ints("kernel_size|kernelSize", spatial, 1);
        var stride = Stride(a, kernel);
        var padding = a.Ints("padding", spatial, 0);
        var sizes = a.OptionalInts("output_size|outputSize");
        var shape = x.Shape;
        for (var i = 0; i < spatial; i++)
            shape = shape.With(i - spatial, sizes is { Count: > 0 }
                ? sizes[sizes.Count - spatial + i]
                : (x.Shape[i - spatial] - 1) * stride[i] - padding[i] * 2 + kernel[i]);
        return new OperatorResult(x.With(shape));
    })
    {
        Modules = [new ModuleDefinition($"MaxUnpool{spatial}d")],
    };
}
