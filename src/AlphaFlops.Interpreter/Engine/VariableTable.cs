using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>The variables of a call in the order in which they were declared. Nearly always a symbol is the very object that was declared, and a
/// comparison of references finds it sooner than its hash is computed; beyond a few dozen the hash is faster.</summary>
internal sealed class VariableTable
{
    private const int Searched = 32;

    private KeyValuePair<ISymbol, Cell>[] _entries;

    private Dictionary<ISymbol, int>? _index;

    public VariableTable() => _entries = new KeyValuePair<ISymbol, Cell>[4];

    /// <summary>The same variables, sharing their cells.</summary>
    public VariableTable(VariableTable other)
    {
        _entries = new KeyValuePair<ISymbol, Cell>[other.Count + 4];
        Array.Copy(other._entries, _entries, other.Count);
        Count = other.Count;
        if (other._index is not null) _index = new(other._index, SymbolEqualityComparer.Default);
    }

    public int Count { get; private set; }

    public KeyValuePair<ISymbol, Cell> this[int position] => _entries[position];

    public Cell? Find(ISymbol variable) => IndexOf(variable) is var index and >= 0 ? _entries[index].Value : null;

    /// <summary>Adds a variable, or puts another cell in its place.</summary>
    public void Set(ISymbol variable, Cell cell)
    {
        var entry = new KeyValuePair<ISymbol, Cell>(variable, cell);
        var index = IndexOf(variable);
        if (index >= 0)
        {
            _entries[index] = entry;
            return;
        }

        if (Count == _entries.Length) Array.Resize(ref _entries, Count * 2);
        _entries[Count] = entry;
        _index?.Add(variable, Count);
        Count++;
    }

    private int IndexOf(ISymbol variable)
    {
        if (Count > Searched) return (_index ??= Index()).TryGetValue(variable, out var found) ? found : -1;
        for (var i = Count - 1; i >= 0; i--)
            if (ReferenceEquals(_entries[i].Key, variable)) return i;
        for (var i = Count - 1; i >= 0; i--)
            if (SymbolEqualityComparer.Default.Equals(_entries[i].Key, variable)) return i;
        return -1;
    }

    private Dictionary<ISymbol, int> Index()
    {
        var index = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        for (var i = 0; i < Count; i++) index.Add(_entries[i].Key, i);
        return index;
    }
}
