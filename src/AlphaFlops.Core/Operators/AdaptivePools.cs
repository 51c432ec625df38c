using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Pools that are told their output size. Cost: every input element once, where windows do not overlap; the window of a fractional pool for
/// each output element.</summary>
public static class AdaptivePools
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        .. Pools.Each(i => Adaptive($"adaptive_avg_pool{i}d", i, false, $"AdaptiveAvgPool{i}d")),
        .. Pools.Each(i => Adaptive($"adaptive_max_pool{i}d", i, false, $"AdaptiveMaxPool{i}d")),
        .. Pools.Each(i => Adaptive($"adaptive_max_pool{i}d_with_indices", i, true, null)),
        Fractional(2, false), Fractional(2, true), Fractional(3, false), Fractional(3, true),
    ];

    /// <summary>Window i covers floor(i · in / out) up to ceil((i + 1) · in / out).</summary>
    private static Operator Adaptive(string name, int spatial, bool indices, string? module) => new(name, OperatorFamily.MemoryBound, a =>
    {
        var x = a.Input();
        Pools.RequireRank(name, x, spatial);
        var shape = x.Shape;
        Dim windows = shape.Slice(0, x.Rank - spatial).Elements;
        for (var i = 0; i < spatial; i++)
        {
            Dim input = x.Shape[i - spatial], output = Size(a, spatial, i) ?? input;
            if (output < 0) throw new ShapeException($"{name} expects a positive output size, gets {output}");
            shape = shape.With(i - spatial, output);
            windows *= Covered(input, output);
        }

        var type = x.With(shape);
        var returned = indices || a.Bool("return_indices");
        return new OperatorResult(returned ? [type, type.With(DType.Int64)] : [type])
        {
            ElementOps = windows,
            SavedBytes = name.StartsWith("adaptive_max_", StringComparison.Ordinal) && !returned ? type.With(DType.Int64).Bytes : 0,
        };
    })
    {
        Modules = module is null ? [] : [new ModuleDefinition(module)],
    };

    /// <summary>The lengths of all windows along an axis together: the input's length, and one more for each boundary that is shared.</summary>
    private static Dim Covered(Dim input, Dim output)
    {
        if (output == 0) return 0;
        if (output is { Formula: null, Witness: 1 } || input - output is { Formula: null, Witness: 0 }) return input;
        // A boundary i · in / out is shared unless it is whole, which it is gcd(in, out) − 1 times inside.
        long a = input.Witness, b = output.Witness;
        while (b != 0) (a, b) = (b, a % b);
        return (input + output).WithoutFormula(input.Witness + output.Witness - a);
    }

    /// <summary>The output size along an axis; null where the list says null: the input's.</summary>
    private static Dim? Size(Arguments a, int spatial, int axis)
    {
        const string name = "output_size|outputSize";
        if (a.Find(name) is not IReadOnlyList<object?> list) return a.Int(name);
        if (list.Count == 1) axis = 0;
        else if (list.Count != spatial) throw new ShapeException($"'output_size' needs {spatial} values, gets {list.Count}");
        return list[axis] is Arguments.UnknownValue unknown ? throw new UnknownArgumentException("output_size", unknown.Cause) : list[axis] as Dim?;
    }

    private static Operator Fractional(int spatial, bool indices)
    {
        var name = $"fractional_max_pool{spatial}d";
        return new(indices ? name + "_with_indices" : name, OperatorFamily.MemoryBound, a =>
        {
            var x = a.Input();
            Pools.RequireRank(name, x, spatial);
            var kernel = a.Ints("kernel_size|kernelSize", spatial, 1);
            var sizes = a.OptionalInts("output_size|outputSize") is null ? null : a.Ints("output_size|outputSize", spatial, 1);
            var ratios = a.OptionalDoubles("output_ratio|outputRatio", spatial);
            if (sizes is null == ratios is null) throw new ShapeException($"{name} expects one of output_size and output_ratio");
            var shape = x.Shape;
            for (var i = 0; i < spatial; i++)
            {
                var output = sizes?[i] ?? (long)(x.Shape[i - spatial].Value * ratios![i]);
                // torch's 3d pool wants one more element than it needs.
                if (output + kernel[i] - 1 + (spatial - 2) > x.Shape[i - spatial])
                    throw new ShapeException($"{name} to {output} with a kernel of {kernel[i]} does not fit {x}");
                shape = shape.With(i - spatial, output);
            }

            var type = x.With(shape);
            return new OperatorResult(indices ? [type, type.With(DType.Int64)] : [type]) { ElementOps = shape.Elements * kernel.Product() };
        })
        {
            Modules = indices ? [] : [new ModuleDefinition($"FractionalMaxPool{spatial}d")],
        };
    }
}
