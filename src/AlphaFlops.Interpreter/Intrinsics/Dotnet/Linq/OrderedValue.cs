using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

/// <summary>An IOrderedEnumerable: its elements in order, and what they were ordered by, for ThenBy.</summary>
internal sealed class OrderedValue : ISequence, IQueryResult
{
    private readonly object?[] _source;

    private readonly IReadOnlyList<Level> _levels;

    public OrderedValue(object?[] source, IReadOnlyList<Level> levels)
    {
        _source = source;
        _levels = levels;
        var indices = Enumerable.Range(0, source.Length).Select(i => (object?)i);
        Items = [.. Finding.Sorted(indices, new ByLevels(levels)).Select(index => source[(int)index!])];
    }

    public IReadOnlyList<object?> Items { get; }

    public DeferredQuery? Query { get; set; }

    /// <summary>Keys are asked for in the order of the source, as LINQ does.</summary>
    public OrderedValue Then(Func<object?, object?> key, IComparer<object?> order, bool isDescending) =>
        new(_source, [.. _levels, new Level([.. _source.Select(key)], order, isDescending)]);

    public sealed record Level(object?[] Keys, IComparer<object?> Order, bool IsDescending);

    private sealed class ByLevels(IReadOnlyList<Level> levels) : IComparer<object?>
    {
        public int Compare(object? x, object? y)
        {
            foreach (var level in levels)
            {
                var sign = level.Order.Compare(level.Keys[(int)x!], level.Keys[(int)y!]);
                if (sign != 0) return level.IsDescending ? -Math.Sign(sign) : sign;
            }

            return 0;
        }
    }
}
