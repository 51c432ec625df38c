using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Dense layers. Cost: rows · in · out MACs, where rows are all dimensions of the input but the last.</summary>
public static class Linears
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        new("linear", OperatorFamily.Linear, Linear) { Modules = [new ModuleDefinition("Linear", LinearTensors) { Inputs = LinearInputs }] },
        new("bilinear", OperatorFamily.Linear, Bilinear) { Modules = [new ModuleDefinition("Bilinear", BilinearTensors)] },
    ];

    private static IEnumerable<string> LinearInputs(Arguments m)
    {
        var features = m.OptionalTensor("weight") is { } weight ? weight.Shape[-1] : m.Int("inputSize|in_features");
        return [$"float32[N,{features}]", $"float32[N,T,{features}]"];
    }

    private static IEnumerable<ModuleTensor> LinearTensors(Arguments m)
    {
        if (m.OptionalTensor("weight") is { } weight)
        {
            yield return new("weight", weight);
            if (m.OptionalTensor("bias") is { } given) yield return new("bias", given);
            yield break;
        }

        var dtype = m.DType("dtype", DType.Float32);
        Dim input = m.Int("inputSize|in_features"), output = m.Int("outputSize|out_features");
        yield return new("weight", new(dtype, new Shape(output, input)));
        if (m.Bool("hasBias|bias", true)) yield return new("bias", new(dtype, new Shape(output)));
    }

    private static IEnumerable<ModuleTensor> BilinearTensors(Arguments m)
    {
        var dtype = m.DType("dtype", DType.Float32);
        var output = m.Int("out_features|outputSize");
        yield return new("weight", new(dtype, new Shape(output, m.Int("in1_features|in1Features"), m.Int("in2_features|in2Features"))));
        if (m.Bool("hasBias|bias", true)) yield return new("bias", new(dtype, new Shape(output)));
    }

    private static OperatorResult Linear(Arguments a)
    {
        var input = a.Input();
        var weight = a.Tensor("weight|weights");
        if (weight.Rank is not (1 or 2)) throw new ShapeException($"linear expects a weight of 1 or 2 dimensions, gets {weight}");
        if (input.Rank == 0 || input.Shape[-1] != weight.Shape[-1])
            throw new ShapeException(
                $"linear expects {weight.Shape[-1]} features, gets {(input.Rank == 0 ? "none" : input.Shape[-1].ToString())}: {input}",
                input.Rank == 0 ? null : new Mismatch(weight.Shape[-1].Value, input.Shape[-1].Value));
        RequireSameKind("linear", input, weight);
        var rows = input.Shape.RemoveAt(-1);
        var output = input.With(weight.Rank == 1 ? rows : rows.Concat(new Shape(weight.Shape[0])));
        return new OperatorResult(output)
        {
            Products = [Products.Linear(rows.Elements, weight.Shape[-1], weight.Rank == 1 ? 1 : weight.Shape[0])],
            ElementOps = a.OptionalTensor("bias") is null ? 0 : output.Shape.Elements,
        };
    }

    /// <summary>x1ᵀ W x2: torch contracts x1 with W, then the result with x2.</summary>
    private static OperatorResult Bilinear(Arguments a)
    {
        TensorType x1 = a.Tensor("input1"), x2 = a.Tensor("input2"), weight = a.Tensor("weight");
        if (x1.Rank == 0 || x2.Rank == 0 || x1.Shape[-1] != weight.Shape[1] || x2.Shape[-1] != weight.Shape[2] || !x1.Shape.RemoveAt(-1).Equals(x2.Shape.RemoveAt(-1)))
            throw new ShapeException($"bilinear expects {weight.Shape[1]} and {weight.Shape[2]} features, gets {x1} and {x2}");
        var rows = x1.Shape.RemoveAt(-1);
        var output = x1.With(rows.Concat(new Shape(weight.Shape[0])));
        return new OperatorResult(output)
        {
            Products =
            [
                Products.Linear(rows.Elements, weight.Shape[1], weight.Shape[0] * weight.Shape[2]) with { Right = 4 },
                Products.Linear(rows.Elements, weight.Shape[2], weight.Shape[0]) with { Left = 1 | 4 },
            ],
            ElementOps = a.OptionalTensor("bias") is null ? 0 : output.Shape.Elements,
        };
    }
}
