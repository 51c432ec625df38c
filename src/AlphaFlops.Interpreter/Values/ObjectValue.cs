using AlphaFlops.Interpreter.State;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>An instance of a class, record or struct of the user.</summary>
public class ObjectValue(INamedTypeSymbol type) : Tracked
{
    /// <summary>The part that is all fields at once; each field is also a part by itself.</summary>
    private static readonly object AllSlots = new();

    private static readonly object BasePart = new();

    /// <summary>What a field holds that was never written.</summary>
    private static readonly object Nothing = new();

    private static readonly object?[] ObjectParts = [AllSlots, BasePart];

    // Made with the first field: torch's own modules have none.
    private Dictionary<ISymbol, object?>? _slots;

    private object? _base;

    /// <summary>The run-time type, constructed.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>For a class that derives from a collection of .NET: what the base holds.</summary>
    public object? Base
    {
        get
        {
            Touch(BasePart);
            return _base;
        }
        set
        {
            Touch(BasePart);
            _base = value;
        }
    }

    /// <summary>Reads a field (or captured primary constructor parameter) by its original definition.</summary>
    public bool TryGet(ISymbol slot, out object? value)
    {
        Touch(slot);
        value = null;
        return _slots is not null && _slots.TryGetValue(slot, out value);
    }

    public void Set(ISymbol slot, object? value)
    {
        Touch(slot);
        Filled[slot] = value;
    }

    public IEnumerable<KeyValuePair<ISymbol, object?>> Slots
    {
        get
        {
            Touch(AllSlots);
            return _slots ?? [];
        }
    }

    /// <summary>A copy of all fields: what `with` and the assignment of a struct make.</summary>
    public virtual ObjectValue Copy()
    {
        var copy = new ObjectValue(Type);
        foreach (var slot in Slots) copy.Filled.Add(slot.Key, slot.Value);
        return copy;
    }

    // A class's own Equals decides; else records, structs and anonymous types compare by members, classes by identity.
    public override bool Equals(object? obj)
    {
        if (ReferenceEquals(this, obj)) return true;
        if (UserEquality.AreEqual(this, obj) is { } equal) return equal;
        if (!ComparesMembers) return false;
        return obj is ObjectValue other
            && SymbolEqualityComparer.Default.Equals(Type, other.Type)
            && Slots.Count() == other.Slots.Count()
            && Comparing.Parts(this, other, (left, right) => left.Slots.All(slot => right.Filled.TryGetValue(slot.Key, out var value) && Equals(slot.Value, value)));
    }

    public override int GetHashCode() =>
        UserEquality.Hashes(this) ? 0
        : ComparesMembers
            ? Slots.Aggregate(SymbolEqualityComparer.Default.GetHashCode(Type), (hash, slot) => hash ^ OfPlain(slot.Value))
            : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    internal override IReadOnlyList<object?> Parts => ObjectParts;

    internal override Tracked? NewLike() => new ObjectValue(Type);

    internal override object? Save(object? part) =>
        ReferenceEquals(part, AllSlots) ? new Fields([.. _slots ?? []])
        : ReferenceEquals(part, BasePart) ? _base
        : _slots is not null && _slots.TryGetValue((ISymbol)part!, out var value) ? value : Nothing;

    internal override void Restore(object? part, object? saved)
    {
        if (ReferenceEquals(part, BasePart)) _base = saved;
        else if (part is ISymbol slot)
        {
            if (ReferenceEquals(saved, Nothing)) _slots?.Remove(slot);
            else Filled[slot] = saved;
        }
        else
        {
            _slots?.Clear();
            foreach (var field in ((Fields)saved!).Pairs) Filled.Add(field.Key, field.Value);
        }
    }

    private Dictionary<ISymbol, object?> Filled => _slots ??= new(SymbolEqualityComparer.Default);

    private bool ComparesMembers => Type.IsRecord || Type.IsValueType || Type.IsAnonymousType;

    /// <summary>All fields of an object at once.</summary>
    internal sealed record Fields(KeyValuePair<ISymbol, object?>[] Pairs);

    // Members that hold others say nothing: they may hold themselves.
    private static int OfPlain(object? value) => SymbolicNumber.Plain(value) is IConvertible plain ? plain.GetHashCode() : 0;
}
