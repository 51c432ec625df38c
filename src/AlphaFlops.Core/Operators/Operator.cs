using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>Shapes and cost of one call.</summary>
/// <exception cref="ShapeException">torch would throw.</exception>
/// <exception cref="UnknownArgumentException">An argument that matters is not known.</exception>
public delegate OperatorResult OperatorRule(Arguments arguments);

/// <summary>One operator: its torch name, its rule, and the other names under which TorchSharp offers it. Found as a functional call, a method
/// of torch or of a tensor, with or without the in-place underscore.</summary>
public sealed class Operator(string name, OperatorFamily family, OperatorRule rule)
{
    public string Name { get; } = name;

    public OperatorFamily Family { get; } = family;

    /// <summary>Other spellings: <c>multiply</c> for <c>mul</c>, <c>op_Addition</c> for <c>add</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The modules that run this operator, as <c>nn.Conv2d</c> runs conv2d.</summary>
    public IReadOnlyList<ModuleDefinition> Modules { get; init; } = [];

    /// <summary>Gradients flow through it, unlike one that makes a tensor from nothing.</summary>
    public bool IsDifferentiable { get; init; } = true;

    /// <summary>It reads the elements of its first tensor, unlike <c>fill_</c> and <c>zeros_like</c>.</summary>
    public bool ReadsInput { get; init; } = true;

    public OperatorResult Apply(Arguments arguments)
    {
        var result = Ruled(arguments);
        if (result.IsView) return new OperatorResult([.. result.Outputs]) { IsView = true, ElementOps = 0, MovedBytes = 0 };

        return new OperatorResult([.. result.Outputs])
        {
            Products = result.Products,
            SavedBytes = result.SavedBytes,
            ElementOps = result.ElementOps ?? result.Outputs.Aggregate((Dim)0, (sum, output) => sum + output.Shape.Elements),
            MovedBytes = result.MovedBytes ?? ReadBytes(arguments) + result.Outputs.Aggregate((Dim)0, (sum, output) => sum + output.Bytes),
        };
    }

    /// <summary>The same, written into the receiver as <c>x.add_(y)</c> does: the receiver keeps its type, and the result must fit into it. What only
    /// changes the view (<c>unsqueeze_</c>) changes it.</summary>
    /// <exception cref="ShapeException">The result has another shape, or is of floating point and the receiver is not.</exception>
    public OperatorResult ApplyInPlace(Arguments arguments)
    {
        var result = Apply(arguments);
        if (result.IsView || result.Outputs.Count == 0) return result;
        var receiver = arguments.Input();
        var output = result.Outputs[0];
        if (!output.Shape.Equals(receiver.Shape) || output.DType != DType.Bool && DTypes.Category(output.DType) > DTypes.Category(receiver.DType))
            throw new ShapeException($"{Name}_ gives {output}, which does not fit into {receiver}");
        return new OperatorResult(receiver)
        {
            Products = result.Products,
            ElementOps = result.ElementOps,
            MovedBytes = result.MovedBytes,
            SavedBytes = result.SavedBytes,
        };
    }

    // A rule reads arguments as TorchSharp's signatures have them; one of another kind or length is none that it knows.
    private OperatorResult Ruled(Arguments arguments)
    {
        try
        {
            return rule(arguments);
        }
        catch (Exception end) when (end is InvalidCastException or IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            throw new UnknownArgumentException("an argument", null);
        }
    }

    private Dim ReadBytes(Arguments arguments)
    {
        var sum = !ReadsInput && arguments.OptionalTensor(Rules.Self) is { } unread ? -unread.Bytes : 0;
        foreach (var pair in arguments.All)
        {
            if (pair.Value is TensorType tensor) sum += tensor.Bytes;
            else if (pair.Value is IEnumerable<object?> list)
                foreach (var item in list)
                    if (item is TensorType element) sum += element.Bytes;
        }

        return sum;
    }

    public override string ToString() => Name;
}
