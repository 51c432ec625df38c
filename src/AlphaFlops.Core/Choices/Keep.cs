namespace AlphaFlops.Choices;

/// <summary>Which of several partial costs can still be part of the answer.</summary>
internal sealed class Keep
{
    private readonly Func<List<Partial>, Partial[]> _reduce;

    private Keep(Func<List<Partial>, Partial[]> reduce) => _reduce = reduce;

    public static Keep Least { get; } = new(all => [all.Aggregate((best, next) => next.Wanted < best.Wanted ? next : best)]);

    public static Keep Most { get; } = new(all => [all.Aggregate((best, next) => next.Wanted > best.Wanted ? next : best)]);

    /// <summary>Those within the limit, but none that costs as much as another and is worth no more. What is left grows in both.</summary>
    public static Keep Within(double limit) => new(all =>
    {
        all.RemoveAll(partial => partial.Limited > limit);
        all.Sort((a, b) => a.Limited != b.Limited ? a.Limited.CompareTo(b.Limited) : b.Wanted.CompareTo(a.Wanted));
        var kept = new List<Partial>();
        foreach (var partial in all)
            if (kept.Count == 0 || partial.Wanted > kept[kept.Count - 1].Wanted) kept.Add(partial);
        return [.. kept];
    });

    public Partial[] Reduce(List<Partial> all) => all.Count == 0 ? [] : _reduce(all);
}
