using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>How a statement left: evaluating a statement gives a signal, or null when it ran to its end.</summary>
public sealed record Signal(SignalKind Kind, ILabelSymbol? Label = null)
{
    public static Signal Return { get; } = new(SignalKind.Return);
}

/// <summary>Break and continue name their loop's label; goto its target.</summary>
public enum SignalKind
{
    Return,
    Jump,
}
