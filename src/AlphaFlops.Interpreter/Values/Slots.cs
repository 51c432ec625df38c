namespace AlphaFlops.Interpreter.Values;

/// <summary>The entries of a Dictionary or HashSet in the order in which .NET enumerates them: as they were added, where a new entry takes the
/// place of the one removed last.</summary>
/// <param name="isOrdered">New entries always go to the end, as in an OrderedDictionary.</param>
internal sealed class Slots<T>(bool isOrdered = false)
{
    private readonly List<T> _items = [];

    private readonly List<bool> _isUsed = [];

    private readonly Stack<int> _free = new();

    private IReadOnlyList<T>? _compact;

    private bool _hasHoles;

    public IReadOnlyList<T> Items => !_hasHoles ? _items : _compact ??= [.. _items.Where((_, i) => _isUsed[i])];

    public T this[int slot]
    {
        get => _items[slot];
        set
        {
            _items[slot] = value;
            _compact = null;
        }
    }

    /// <summary>The slot of the new entry.</summary>
    public int Add(T item)
    {
        _compact = null;
        if (_free.Count > 0)
        {
            var slot = _free.Pop();
            _items[slot] = item;
            _isUsed[slot] = true;
            _hasHoles = _free.Count > 0;
            return slot;
        }

        _items.Add(item);
        _isUsed.Add(true);
        return _items.Count - 1;
    }

    public void Remove(int slot)
    {
        _compact = null;
        _isUsed[slot] = false;
        _hasHoles = true;
        if (!isOrdered) _free.Push(slot);
    }

    /// <summary>The entries by their places. Where places are empty, a list at the end says which are filled next.</summary>
    public object?[] Save() => !_hasHoles
        ? [.. _items.Cast<object?>()]
        : [.. _items.Select((item, i) => _isUsed[i] ? item : Slots.Hole), _free.Reverse().Select(slot => (object?)slot).ToArray()];

    /// <summary>Takes back what <see cref="Save"/> gave.</summary>
    public void Restore(object?[] saved, Action<T, int> filled)
    {
        Clear();
        var free = saved.Length > 0 ? saved[saved.Length - 1] as object?[] : null;
        for (var slot = 0; slot < saved.Length - (free is null ? 0 : 1); slot++)
        {
            var isUsed = !ReferenceEquals(saved[slot], Slots.Hole);
            _items.Add(isUsed ? (T)saved[slot]! : default!);
            _isUsed.Add(isUsed);
            if (isUsed) filled(_items[slot], slot);
        }

        _hasHoles = free is not null;
        foreach (var slot in free ?? []) _free.Push((int)slot!);
    }

    public void Clear()
    {
        _items.Clear();
        _isUsed.Clear();
        _free.Clear();
        _hasHoles = false;
        _compact = null;
    }
}

/// <summary>What all have in common.</summary>
internal static class Slots
{
    /// <summary>Stands in a saved table where a place is empty.</summary>
    public static object Hole { get; } = new();
}
