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

    public void Clear()
    {
        _items.Clear();
        _isUsed.Clear();
        _free.Clear();
        _hasHoles = false;
        _compact = null;
    }
}
