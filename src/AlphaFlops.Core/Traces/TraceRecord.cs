using AlphaFlops.Shapes;

namespace AlphaFlops.Traces;

/// <summary>One run of a model as its project's build recorded it, so that a project that refers to it can repeat the run without its source: the same
/// constructor or factory with the same arguments, on the same inputs.</summary>
public sealed record TraceRecord
{
    /// <summary>The constructor or factory, as a documentation id.</summary>
    public required string Target { get; init; }

    /// <summary>The values of all its parameters.</summary>
    public required string Arguments { get; init; }

    public bool IsTraining { get; init; }

    public IReadOnlyList<TensorUse> Inputs { get; init; } = [];

    /// <summary>What forward gives: one tensor, or those of a tuple.</summary>
    public IReadOnlyList<TensorUse> Outputs { get; init; } = [];

    public bool IsTuple { get; init; }

    public IReadOnlyList<RegisteredTensor> Registered { get; init; } = [];

    public IReadOnlyList<OperatorCall> Calls { get; init; } = [];

    /// <summary>The inputs as [ModelCost] writes them.</summary>
    public string InputText => string.Join(", ", Inputs.Select(input => input.Type));
}
