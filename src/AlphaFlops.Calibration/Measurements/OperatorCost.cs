using AlphaFlops.Operators;
using AlphaFlops.Shapes;

namespace AlphaFlops.Calibration.Measurements;

/// <summary>What a measured call costs by the rules of Core: the same that the analyzer counts for a layer of these sizes.</summary>
public static class OperatorCost
{
    private const string Scalar = "_scalar";

    /// <summary>The operator's entry and the result of applying it.</summary>
    /// <exception cref="ShapeException">torch would throw, or has no such operator.</exception>
    public static (Operator Operator, OperatorResult Result) Of(OperatorPoint point)
    {
        var name = point.Op switch
        {
            "transpose_copy" => "clone",
            _ when point.Op.EndsWith(Scalar, StringComparison.Ordinal) => point.Op.Substring(0, point.Op.Length - Scalar.Length),
            _ => point.Op,
        };
        var op = OperatorTable.Find(name) ?? throw new ShapeException($"'{point.Op}' is no operator that is known");
        return (op, op.Apply(ArgumentsOf(point)));
    }

    /// <summary>Why the call cannot be, or null.</summary>
    public static string? Problem(OperatorPoint point)
    {
        try
        {
            return Of(point).Result.IsView ? $"'{point.Op}' only looks at memory in another way and has no time of its own; delete the row" : null;
        }
        catch (ShapeException exception)
        {
            return $"{exception.Message}; correct the sizes or delete the row";
        }
        catch (UnknownArgumentException exception)
        {
            return $"'{point.Op}' cannot be measured by its sizes alone: {exception.Message}; delete the row";
        }
        catch (OverflowException)
        {
            return "its cost is more than 2^63 - 1; correct the sizes or delete the row";
        }
    }

    private static Arguments ArgumentsOf(OperatorPoint p)
    {
        DTypes.TryParse(p.DType, out var dtype);
        TensorType Tensor(params Dim[] dims) => new(dtype, new Shape(dims));
        Dim perGroup(long channels) => ((Dim)channels).FloorDivide(p.Groups);
        var arguments = new Arguments();
        switch (p.Op)
        {
            case OperatorKinds.Convolution or OperatorKinds.Transposed:
                if (p.CIn % p.Groups != 0 || p.COut % p.Groups != 0)
                    throw new ShapeException($"{p.CIn} and {p.COut} channels are not divisible by {p.Groups} groups");
                var weight = p.Op == OperatorKinds.Convolution
                    ? Tensor(p.COut, perGroup(p.CIn), p.KernelH, p.KernelW)
                    : Tensor(p.CIn, perGroup(p.COut), p.KernelH, p.KernelW);
                return arguments.Set("input", Tensor(p.N, p.CIn, p.H, p.W)).Set("weight", weight)
                    .Set("stride", (Dim)p.Stride).Set("dilation", (Dim)p.Dilation).Set("groups", (Dim)p.Groups)
                    .Set("padding", p.Padding is { } padding ? (Dim)padding : "same");
            case OperatorKinds.Linear:
                return arguments.Set("input", Tensor(p.N, p.CIn)).Set("weight", Tensor(p.COut, p.CIn)).Set("bias", Tensor(p.COut));
            case OperatorKinds.MatrixProduct:
                return arguments.Set("input", Tensor(p.N, p.H, p.CIn)).Set("other", Tensor(p.N, p.CIn, p.COut));
            case OperatorKinds.Attention:
                return arguments.Set("query", Tensor(1, p.N, p.H, p.CIn)).Set("key", Tensor(1, p.N, p.W, p.CIn)).Set("value", Tensor(1, p.N, p.W, p.CIn));
            case "batch_norm":
                foreach (var name in new[] { "weight", "bias", "running_mean", "running_var" }) arguments.Set(name, Tensor(p.CIn));
                return arguments.Set("input", Tensor(p.N, p.CIn, p.H, p.W));
            case "max_pool2d":
                return arguments.Set("input", Tensor(p.N, p.CIn, p.H, p.W)).Set("kernel_size", new object?[] { (Dim)p.KernelH, (Dim)p.KernelW })
                    .Set("stride", (Dim)p.Stride);
            case "transpose_copy":
                return arguments.Set("input", Tensor(p.N, p.H, p.CIn));
            case "layer_norm":
                return arguments.Set("input", Tensor(p.N, p.CIn)).Set("normalized_shape", new object?[] { (Dim)p.CIn })
                    .Set("weight", Tensor(p.CIn)).Set("bias", Tensor(p.CIn));
            case "softmax" or "log_softmax":
                return arguments.Set("input", Tensor(p.N, p.CIn)).Set("dim", (Dim)1);
            case "add" or "sub" or "mul" or "div" or "pow" or "maximum" or "minimum":
                return arguments.Set("input", Tensor(p.N, p.CIn)).Set("other", Tensor(p.N, p.CIn));
            case "cat":
                return arguments.Set("tensors", new object?[] { Tensor(p.N, p.CIn), Tensor(p.N, p.CIn) }).Set("dim", (Dim)1);
            default:
                return arguments.Set("input", Tensor(p.N, p.CIn)).Set("other", 2.0);
        }
    }
}
