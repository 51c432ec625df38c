using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Reuse;

/// <summary>One evaluation of a method: what it saw, what it changed, what it gave, and the calls that it made.</summary>
internal sealed class Recording
{
    private Memory[]? _outerMemories;

    public required object? Receiver { get; init; }

    public required object?[] Arguments { get; init; }

    /// <summary>Operator calls counted while it ran.</summary>
    public required bool IsTraced { get; init; }

    /// <summary>Every part of older values that it read or wrote, as it was before.</summary>
    public required IReadOnlyList<Touch> Touches { get; init; }

    /// <summary>Those that it changed, as they were after.</summary>
    public required IReadOnlyList<Touch> Changes { get; init; }

    public required object? Result { get; init; }

    /// <summary>The values that it made and gave away.</summary>
    public required Inside Inside { get; init; }

    public required Stretch Stretch { get; init; }

    /// <summary>Memory from before that it saw, by number.</summary>
    /// <param name="seen">All values that it saw.</param>
    public Memory[] OuterMemories(IEnumerable<Tracked> seen) => _outerMemories ??= [.. seen.OfType<Memory>().OrderBy(memory => memory.Number)];
}
