using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Reuse;

/// <summary>Finds for each value that a recorded evaluation saw the one that stands in its place now. Two recorded values never stand for the
/// same one: weights that are shared must be shared in both.</summary>
internal sealed class Matching : Comparison
{
    private const int MaxCleared = 512;

    private readonly Dictionary<Tracked, Tracked> _now = new(ByReference.Instance);

    private readonly HashSet<Tracked> _taken = new(ByReference.Instance);

    public IReadOnlyDictionary<Tracked, Tracked> Now => _now;

    /// <summary>Without pairs: this one, unless it has grown so large that emptying it takes long.</summary>
    public Matching Cleared()
    {
        if (_now.Count > MaxCleared) return new Matching();
        _now.Clear();
        _taken.Clear();
        return this;
    }

    protected override bool Bind(Tracked x, Tracked y)
    {
        if (_now.TryGetValue(x, out var known)) return ReferenceEquals(known, y);
        if (x.GetType() != y.GetType() || !IsAlike(x, y) || !_taken.Add(y)) return false;
        _now.Add(x, y);
        return (x, y) is not (TensorValue a, TensorValue b) || Bind(a.Memory, b.Memory);
    }

    // What never changes of them.
    private static bool IsAlike(Tracked x, Tracked y) => (x, y) switch
    {
        (ModuleValue a, ModuleValue b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type) && ReferenceEquals(a.Recorded, b.Recorded)
            // Of torch's own modules a trace says where they were made.
            && (a.Type.DeclaringSyntaxReferences.Length > 0 || Equals(a.Place, b.Place)),
        (ObjectValue a, ObjectValue b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type),
        (ArrayValue a, ArrayValue b) => SymbolEqualityComparer.Default.Equals(a.ElementType, b.ElementType) && a.Lengths.SequenceEqual(b.Lengths),
        (DictionaryValue a, DictionaryValue b) => a.IsLike(b),
        (SetValue a, SetValue b) => a.IsLike(b),
        (ListValue or StringBuilderValue or TensorValue or TensorElements or Memory or Cell, _) => true,
        _ => ReferenceEquals(x, y),
    };
}
