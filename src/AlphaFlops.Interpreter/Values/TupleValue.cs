namespace AlphaFlops.Interpreter.Values;

/// <summary>A tuple or KeyValuePair. Immutable: writing an element of a tuple variable puts a new tuple into the variable.</summary>
public sealed class TupleValue(params object?[] items) : IEquatable<TupleValue>
{
    private const int HashedDepth = 4;

    public IReadOnlyList<object?> Items { get; } = items;

    public TupleValue With(int index, object? value)
    {
        var copy = Items.ToArray();
        copy[index] = value;
        return new TupleValue(copy);
    }

    public bool Equals(TupleValue? other) =>
        other is not null && Comparing.Parts(this, other, (left, right) => left.Items.SequenceEqual(right.Items, ValueComparer.Instance));

    public override bool Equals(object? obj) => Equals(obj as TupleValue);

    public override int GetHashCode() => Hash(HashedDepth);

    // A tuple may hold another one twice, and that one another twice: only the upper ones count.
    private int Hash(int depth) => depth == 0 ? Items.Count
        : Items.Aggregate(17, (hash, item) => unchecked(hash * 31 + (item is TupleValue inner ? inner.Hash(depth - 1) : ValueComparer.Instance.GetHashCode(item))));

    public override string ToString() => "(" + string.Join(", ", Items) + ")";
}
