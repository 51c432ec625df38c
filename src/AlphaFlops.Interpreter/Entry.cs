using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter;

/// <summary>What to run and with which inputs: from [ModelCost] or from alphaflops.json.</summary>
public sealed record Entry
{
    /// <summary>A module type, a static method, property or field that gives a module, or, with <see cref="IsRun"/>, any static method.</summary>
    public required ISymbol Target { get; init; }

    /// <summary>The cost of running the static method itself, not of the module that it returns.</summary>
    public bool IsRun { get; init; }

    /// <summary>Constructor or factory arguments, named or in order.</summary>
    public IReadOnlyList<EntryArgument> Arguments { get; init; } = [];

    /// <summary>One a parameter of forward, with <see cref="IsRun"/> of the method where it has no argument: a <see cref="Shapes.TensorType"/> or a
    /// plain value (long, double, bool, string, null). Null where none was given: then only what is registered is counted.</summary>
    public IReadOnlyList<object?>? Inputs { get; init; }

    /// <summary>What the builds of referenced projects recorded.</summary>
    public TraceRecords Records { get; init; } = TraceRecords.None;

    /// <summary>Evaluate with the module in training mode.</summary>
    public bool IsTraining { get; init; }
}
