using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A List, Queue, Stack (top first, as it enumerates), ImmutableArray, iterator result or any other ordered collection of .NET.</summary>
public sealed class ListValue(IEnumerable<object?>? items = null) : MutableValue, ISequence, IQueryResult
{
    private readonly List<object?> _elements = items?.ToList() ?? [];

    public List<object?> Elements
    {
        get
        {
            Touch();
            return _elements;
        }
    }

    IReadOnlyList<object?> ISequence.Items => Elements;

    DeferredQuery? IQueryResult.Query { get; set; }

    private protected override Unknown? Outdated => ((IQueryResult)this).Query?.Outdated();

    internal override Tracked? NewLike() => new ListValue();

    private protected override object?[] SaveContents() => [.. _elements];

    private protected override void RestoreContents(object?[] contents)
    {
        _elements.Clear();
        _elements.AddRange(contents);
    }
}
