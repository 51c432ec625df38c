namespace AlphaFlops.Traces;

/// <summary>How far back the gradients of a <see cref="BackwardPass"/> have come.</summary>
internal sealed class GradientFront
{
    public GradientFront()
    {
    }

    public GradientFront(GradientFront other)
    {
        Open = [.. other.Open];
        Leaves = [.. other.Leaves];
        Unsure = [.. other.Unsure];
        Freed = [.. other.Freed];
    }

    /// <summary>Reached, and what made them lies further back.</summary>
    public HashSet<int> Open { get; } = [];

    /// <summary>Reached parameters.</summary>
    public HashSet<int> Leaves { get; } = [];

    /// <summary>Those of <see cref="Leaves"/> that not all ways reach.</summary>
    public HashSet<int> Unsure { get; } = [];

    /// <summary>An earlier pass went this way and freed it.</summary>
    public HashSet<int> Freed { get; } = [];

    public void Reach(int storage, bool isLeaf) => (isLeaf ? Leaves : Open).Add(storage);

    /// <summary>What made it was found.</summary>
    /// <param name="isLeaf">It was not made from what needs a gradient.</param>
    public void Close(int storage, bool isLeaf)
    {
        Open.Remove(storage);
        if (isLeaf) Leaves.Add(storage);
    }

    public bool IsReached(int storage) => Open.Contains(storage) && !Freed.Contains(storage);

    public bool IsLike(GradientFront other) => Open.SetEquals(other.Open) && Open.All(storage => Freed.Contains(storage) == other.Freed.Contains(storage));

    /// <summary>Comes out of one of several ways.</summary>
    public void Join(IReadOnlyList<GradientFront> ways)
    {
        Open.Clear();
        foreach (var way in ways)
        {
            Open.UnionWith(way.Open);
            Leaves.UnionWith(way.Leaves);
            Unsure.UnionWith(way.Unsure);
            Freed.UnionWith(way.Freed);
        }

        foreach (var way in ways) Unsure.UnionWith(Leaves.Except(way.Leaves));
    }
}
