using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

/// <summary>System.Linq.Enumerable. LINQ is evaluated eagerly: a query runs once, where it is written, not each time it is read.</summary>
internal static class LinqIntrinsics
{
    public static IntrinsicSet Static { get; } = Merge(
        LinqProjections.Set,
        LinqFilters.Set,
        LinqElements.Set,
        LinqAggregates.Set,
        LinqOrders.Set,
        LinqGroups.Set);

    /// <summary>The members of an IGrouping.</summary>
    public static IntrinsicSet Grouping { get; } = new()
    {
        { "get_Key", call => ((GroupingValue)call.Receiver!).Key },
        { ["get_Count", "get_Length"], call => ((GroupingValue)call.Receiver!).Items.Count },
    };

    private static IntrinsicSet Merge(params IntrinsicSet[] sets)
    {
        var all = new IntrinsicSet();
        foreach (var set in sets)
            foreach (var entry in set) all.Add(entry.Key, entry.Value);
        return all;
    }
}
