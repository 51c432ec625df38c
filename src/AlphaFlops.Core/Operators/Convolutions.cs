using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>conv1d, conv2d, conv3d, also with padding "same" and "valid". Cost: one MAC for each output element, input channel of its group and kernel element.</summary>
public static class Convolutions
{
    public static IReadOnlyList<Operator> All { get; } = [Convolution(1), Convolution(2), Convolution(3)];

    private static Operator Convolution(int spatial) => new($"conv{spatial}d", OperatorFamily.Convolution, a => Apply(a, spatial))
    {
        Aliases = [$"conv{spatial}d_padding"],
        Modules = [new ModuleDefinition($"Conv{spatial}d", m => Tensors(m, spatial, transposed: false)) { Inputs = m => [Images(m.Int("in_channels|inputChannel"), spatial)] }],
    };

    /// <summary>A batch of signals, images or volumes, as an input with names.</summary>
    internal static string Images(Dim channels, int spatial) =>
        $"float32[N,{channels},{spatial switch { 1 => "T", 2 => "H,W", _ => "D,H,W" }}]";

    /// <summary>The weight is (out, in / groups, kernel), transposed (in, out / groups, kernel).</summary>
    internal static IEnumerable<ModuleTensor> Tensors(Arguments m, int spatial, bool transposed)
    {
        var output = m.Int("out_channels|outputChannel");
        var input = m.Int("in_channels|inputChannel");
        var groups = m.Int("groups", 1);
        if (groups <= 0 || !input.IsDivisibleBy(groups) || !output.IsDivisibleBy(groups))
            throw new ShapeException($"in_channels {input} and out_channels {output} must be divisible by groups {groups}");
        var dtype = m.DType("dtype", DType.Float32);
        var kernel = m.Ints("kernel_size|kernelSize", spatial, 1);
        var (rows, columns) = transposed ? (input, output) : (output, input);
        yield return new("weight", new(dtype, new Shape([rows, columns.FloorDivide(groups), .. kernel])));
        if (m.Bool("bias", true)) yield return new("bias", new(dtype, new Shape(output)));
    }

    private static OperatorResult Apply(Arguments a, int spatial)
    {
        var input = a.Input();
        var weight = a.Tensor("weight");
        if (weight.Rank != spatial + 2) throw new ShapeException($"conv{spatial}d expects a weight of {spatial + 2} dimensions, gets {weight}");
        if (input.Rank != spatial + 1 && input.Rank != spatial + 2)
            throw new ShapeException($"conv{spatial}d expects {spatial + 1} or {spatial + 2} dimensions, gets {input}");
        var batched = input.Rank == spatial + 2;
        var channels = input.Shape[batched ? 1 : 0];
        var groups = a.Int("groups", 1);
        if (channels != weight.Shape[1] * groups)
            throw new ShapeException($"conv{spatial}d expects {weight.Shape[1] * groups} channels, gets {channels}: {input}", new Mismatch((weight.Shape[1] * groups).Value, channels.Value));

        RequireSameKind($"conv{spatial}d", input, weight);
        if (groups <= 0 || !weight.Shape[0].IsDivisibleBy(groups))
            throw new ShapeException($"conv{spatial}d expects output channels divisible by {groups} groups, gets {weight}");

        var stride = a.Ints("stride|strides", spatial, 1);
        var dilation = a.Ints("dilation", spatial, 1);
        var output = new List<Dim>();
        if (batched) output.Add(input.Shape[0]);
        output.Add(weight.Shape[0]);
        for (var i = 0; i < spatial; i++)
        {
            var window = dilation[i] * (weight.Shape[i + 2] - 1) + 1;
            output.Add(Windows.Convolved(input.Shape[i - spatial], window, stride[i], Windows.Padding(a, spatial, i, window, stride[i])));
        }

        var type = new TensorType(input.DType, new Shape(output));
        var area = new Shape(weight.Shape.Skip(2)).Elements;
        var positions = type.Shape.Slice(batched ? 2 : 1, type.Rank).Elements * (batched ? type.Shape[0] : 1);
        var family = groups == channels && groups > 1 ? OperatorFamily.DepthwiseConvolution
            : area == 1 ? OperatorFamily.PointwiseConvolution
            : OperatorFamily.Convolution;
        return new OperatorResult(type)
        {
            Products =
            [
                new Product(family, type.Shape.Elements * weight.Shape[1] * area, positions, area)
                {
                    Shape = new MatrixShape(groups, positions, weight.Shape[1] * area, weight.Shape[0].FloorDivide(groups)),
                    Winograd = spatial == 2 && groups == 1 && weight.Shape[2] == 3 && weight.Shape[3] == 3 && stride.Concat(dilation).All(step => step == 1)
                        ? new ImageShape(batched ? type.Shape[0] : 1, type.Shape[-2], type.Shape[-1])
                        : null,
                },
            ],
            ElementOps = a.OptionalTensor("bias") is null ? 0 : type.Shape.Elements,
        };
    }
}
