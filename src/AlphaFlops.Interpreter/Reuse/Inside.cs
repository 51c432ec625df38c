using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Reuse;

/// <summary>Values that an evaluation made and gave away, as they were at its end: what goes on with them later does not change these.</summary>
/// <param name="scope">Of the evaluation.</param>
/// <param name="limit">How many are worth keeping.</param>
internal sealed class Inside(Scope scope, int limit) : Mapping
{
    private readonly Dictionary<Tracked, KeyValuePair<object?, object?>[]> _parts = new(ByReference.Instance);

    /// <summary>Keeps what a value given away refers to.</summary>
    public void Keep(object? value) => Map(value);

    /// <summary>The parts of a value made inside; null for one from outside.</summary>
    public KeyValuePair<object?, object?>[]? PartsOf(Tracked tracked) => _parts.TryGetValue(tracked, out var parts) ? parts : null;

    protected override Tracked Map(Tracked tracked)
    {
        if (tracked.IsOlderThan(scope) || _parts.ContainsKey(tracked)) return tracked;
        if (_parts.Count >= limit || !CanBeMade(tracked))
        {
            HasFailed = true;
            return tracked;
        }

        var parts = tracked is TensorElements || tracked.Parts is null
            ? []
            : tracked.Parts.Select(part => new KeyValuePair<object?, object?>(part, tracked.Save(part))).ToArray();
        _parts.Add(tracked, parts);
        foreach (var part in parts) Map(part.Value);
        if (tracked is TensorValue tensor) Map(tensor.Memory);
        if (tracked is TensorElements elements)
            foreach (var operand in elements.Operands) Map(operand);
        return tracked;
    }

    private static bool CanBeMade(Tracked tracked) => tracked is TensorValue or Memory or TensorElements || tracked.NewLike() is not null;
}
