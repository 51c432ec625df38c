namespace AlphaFlops.Interpreter.Values;

/// <summary>A tuple or KeyValuePair. Immutable: writing an element of a tuple variable puts a new tuple into the variable.</summary>
public sealed class TupleValue(params object?[] items) : IEquatable<TupleValue>
{
    public IReadOnlyList<object?> Items { get; } = items;

    public TupleValue With(int index, object? value)
    {
        var copy = Items.ToArray();
        copy[index] = value;
        return new TupleValue(copy);
    }

    public bool Equals(TupleValue? other) =>
        other is not null && Items.SequenceEqual(other.Items, ValueComparer.Instance);

    public override bool Equals(object? obj) => Equals(obj as TupleValue);

    public override int GetHashCode() =>
        Items.Aggregate(17, (hash, item) => unchecked(hash * 31 + ValueComparer.Instance.GetHashCode(item)));

    public override string ToString() => "(" + string.Join(", ", Items) + ")";
}
