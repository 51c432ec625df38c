using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>An instance of a class, record or struct of the user.</summary>
public class ObjectValue(INamedTypeSymbol type)
{
    private readonly Dictionary<ISymbol, object?> _slots = new(SymbolEqualityComparer.Default);

    /// <summary>The run-time type, constructed.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>For a class that derives from a collection of .NET: what the base holds.</summary>
    public object? Base { get; set; }

    /// <summary>Reads a field (or captured primary constructor parameter) by its original definition.</summary>
    public bool TryGet(ISymbol slot, out object? value) => _slots.TryGetValue(slot, out value);

    public void Set(ISymbol slot, object? value) => _slots[slot] = value;

    public IEnumerable<KeyValuePair<ISymbol, object?>> Slots => _slots;

    /// <summary>A copy of all fields: what `with` and the assignment of a struct make.</summary>
    public virtual ObjectValue Copy()
    {
        var copy = new ObjectValue(Type);
        foreach (var slot in _slots) copy._slots.Add(slot.Key, slot.Value);
        return copy;
    }

    // Records, structs and anonymous types compare by members; classes by identity.
    public override bool Equals(object? obj)
    {
        if (ReferenceEquals(this, obj)) return true;
        if (!ComparesMembers) return false;
        return obj is ObjectValue other
            && SymbolEqualityComparer.Default.Equals(Type, other.Type)
            && _slots.Count == other._slots.Count
            && Comparing.Parts(this, other, (left, right) => left._slots.All(slot => right._slots.TryGetValue(slot.Key, out var value) && Equals(slot.Value, value)));
    }

    private bool ComparesMembers => Type.IsRecord || Type.IsValueType || Type.IsAnonymousType;

    public override int GetHashCode() =>
        ComparesMembers
            ? _slots.Aggregate(SymbolEqualityComparer.Default.GetHashCode(Type), (hash, slot) => hash ^ OfPlain(slot.Value))
            : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    // Members that hold others say nothing: they may hold themselves.
    private static int OfPlain(object? value) => SymbolicNumber.Plain(value) is IConvertible plain ? plain.GetHashCode() : 0;
}
