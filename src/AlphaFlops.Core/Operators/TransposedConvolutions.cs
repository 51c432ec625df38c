using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>conv_transpose1d, 2d, 3d: size (in − 1) · stride − 2 · padding + dilation · (kernel − 1) + output_padding + 1. Cost: every input element
/// meets every kernel element of the output channels of its group once: MACs at input resolution.</summary>
public static class TransposedConvolutions
{
    public static IReadOnlyList<Operator> All { get; } = [Transposed(1), Transposed(2), Transposed(3)];

    private static Operator Transposed(int spatial) => new($"conv_transpose{spatial}d", OperatorFamily.TransposedConvolution, a => Apply(a, spatial))
    {
        Modules = [new ModuleDefinition($"ConvTranspose{spatial}d", m => Convolutions.Tensors(m, spatial, transposed: true))
        {
            Inputs = m => [Convolutions.Images(m.Int("in_channels|inputChannel"), spatial)],
        }],
    };

    private static OperatorResult Apply(Arguments a, int spatial)
    {
        var op = $"conv_transpose{spatial}d";
        var input = a.Input();
        var weight = a.Tensor("weight");
        if (weight.Rank != spatial + 2) throw new ShapeException($"{op} expects a weight of {spatial + 2} dimensions, gets {weight}");
        if (input.Rank != spatial + 1 && input.Rank != spatial + 2)
            throw new ShapeException($"{op} expects {spatial + 1} or {spatial + 2} dimensions, gets {input}");
        var batched = input.Rank == spatial + 2;
        var channels = input.Shape[batched ? 1 : 0];
        var groups = a.Int("groups", 1);
        if (channels != weight.Shape[0])
            throw new ShapeException($"{op} expects {weight.Shape[0]} channels, gets {channels}: {input}", new Mismatch(weight.Shape[0].Value, channels.Value));
        RequireSameKind(op, input, weight);
        if (groups <= 0 || !channels.IsDivisibleBy(groups)) throw new ShapeException($"{op} expects channels divisible by {groups} groups, gets {input}");

        var stride = a.Ints("stride|strides", spatial, 1);
        var padding = a.Ints("padding", spatial, 0);
        var extra = a.Ints("output_padding|outputPadding", spatial, 0);
        var dilation = a.Ints("dilation", spatial, 1);
        var sizes = a.OptionalInts("output_size|outputSize");
        var output = new List<Dim>();
        if (batched) output.Add(input.Shape[0]);
        output.Add(weight.Shape[1] * groups);
        for (var i = 0; i < spatial; i++)
        {
            var least = (input.Shape[i - spatial] - 1) * stride[i] - padding[i] * 2 + dilation[i] * (weight.Shape[i + 2] - 1) + 1;
            var size = sizes is null ? least + extra[i] : sizes[sizes.Count - spatial + i];
            if (sizes is not null && (size < least || size >= least + stride[i]))
                throw new ShapeException($"{op} reaches sizes from {least} to {least + stride[i] - 1}, not {size}: {input}");
            if (sizes is null && extra[i] >= Dim.Max(stride[i], dilation[i]))
                throw new ShapeException($"{op} expects output_padding below stride or dilation, gets {extra[i]}");
            if (size <= 0) throw new ShapeException($"{op} would give a size of {size}: {input}");
            output.Add(size);
        }

        var type = input.With(new Shape(output));
        var area = weight.Shape.Slice(2, weight.Rank).Elements;
        var positions = type.Shape.Slice(batched ? 2 : 1, type.Rank).Elements * (batched ? type.Shape[0] : 1);
        return new OperatorResult(type)
        {
            Products =
            [
                new Product(OperatorFamily.TransposedConvolution, input.Shape.Elements * weight.Shape[1] * area, positions, area)
                {
                    // As a product: each position of the input times the weights, whose results are then added up where they overlap.
                    Shape = new MatrixShape(
                        groups, input.Shape.Slice(batched ? 2 : 1, input.Rank).Elements * (batched ? input.Shape[0] : 1), channels.FloorDivide(groups),
                        weight.Shape[1] * area),
                },
            ],
            ElementOps = a.OptionalTensor("bias") is null ? 0 : type.Shape.Elements,
        };
    }
}
