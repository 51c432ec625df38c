using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

/// <summary>System.Linq.Enumerable. LINQ is evaluated eagerly: a query runs once, where it is written, not each time it
/// is read. Where that would differ, <see cref="DeferredQuery"/> says so.</summary>
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
            foreach (var entry in set) all.Add(entry.Key, Meaning.Then(entry.Value, Remember));
        return all;
    }

    // ToList and the like give what is there; AsEnumerable gives what it gets.
    private static object? Remember(Call call, object? result)
    {
        if (call.Method.ReturnType.Name is "IEnumerable" or "IOrderedEnumerable" && result is IQueryResult { Query: null } made && !call.Arguments.Contains(result))
            made.Query = DeferredQuery.Of(call);
        return result;
    }
}
