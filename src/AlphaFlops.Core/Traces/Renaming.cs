namespace AlphaFlops.Traces;

/// <summary>What the modules and the memory of a block of calls are called when the same calls run again.</summary>
public sealed class Renaming
{
    private readonly int[] _outer;
    private readonly int[] _newOuter;
    private readonly IReadOnlyDictionary<string, int> _paths;
    private readonly string[]? _newPaths;

    /// <param name="outer">Storages from before the block that it uses, in ascending order.</param>
    /// <param name="newOuter">What each of them is now.</param>
    /// <param name="paths">The module paths of the block, numbered.</param>
    /// <param name="newPaths">What each of them is now; null where all are the same.</param>
    public Renaming(int[] outer, int[] newOuter, IReadOnlyDictionary<string, int> paths, string[]? newPaths) =>
        (_outer, _newOuter, _paths, _newPaths) = (outer, newOuter, paths, newPaths);

    /// <summary>The first storage that the block made.</summary>
    public int FirstInner { get; init; }

    /// <summary>The number of storages that it made, which follow each other.</summary>
    public int InnerCount { get; init; }

    /// <summary>What the first of them is now; the others follow.</summary>
    public int NewFirstInner { get; init; }

    /// <summary>Some module has another path.</summary>
    public bool HasOtherPaths => _newPaths is not null;

    public int Storage(int storage)
    {
        if (storage >= FirstInner && storage < FirstInner + InnerCount) return storage - FirstInner + NewFirstInner;
        var index = Array.BinarySearch(_outer, storage);
        return index >= 0 ? _newOuter[index] : storage;
    }

    public string Path(string path) => _newPaths is not null && _paths.TryGetValue(path, out var index) ? _newPaths[index] : path;
}
