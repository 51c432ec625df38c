using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

/// <summary>Operators that keep some of the elements.</summary>
internal static class LinqFilters
{
    public static IntrinsicSet Set { get; } = new()
    {
        { "Where", Where },
        { "Take", Take },
        { "Skip", call => new ListValue(call.Items(0).Skip(call.Int(1))) },
        { "TakeWhile", call => new ListValue(Prefix(call, out _)) },
        { "SkipWhile", SkipWhile },
        { "TakeLast", call => new ListValue(call.Items(0).Skip(Math.Max(0, call.Items(0).Count - Math.Max(0, call.Int(1))))) },
        { "SkipLast", call => new ListValue(call.Items(0).Take(Math.Max(0, call.Items(0).Count - Math.Max(0, call.Int(1))))) },
        { "Distinct", call => new ListValue(Distinct(call.Items(0), Comparer(call, 1)).Items) },
        { "DistinctBy", call => new ListValue(By(call, call.Snapshot(0), new SetValue(Comparer(call, 2)), isKept: (seen, key) => seen.Add(key))) },
        { "Union", call => new ListValue(Distinct(call.Items(0).Concat(call.Items(1)), Comparer(call, 2)).Items) },
        { "UnionBy", call => new ListValue(By(call, [.. call.Snapshot(0), .. call.Snapshot(1)], new SetValue(Comparer(call, 3)), (seen, key) => seen.Add(key), selector: 2)) },
        { "Intersect", call => new ListValue(Intersect(call)) },
        { "IntersectBy", call => new ListValue(By(call, call.Snapshot(0), Distinct(call.Items(1), Comparer(call, 3)), (left, key) => left.Remove(key), selector: 2)) },
        { "Except", call => new ListValue(Except(call)) },
        { "ExceptBy", call => new ListValue(By(call, call.Snapshot(0), Distinct(call.Items(1), Comparer(call, 3)), (seen, key) => seen.Add(key), selector: 2)) },
    };

    /// <summary>The comparer argument where the overload has one; null means C#'s equality.</summary>
    public static IEqualityComparer<object?>? Comparer(Call call, int index) =>
        call.Arguments.Length > index && call.Arguments[index] is not null ? Ordering.EqualityOf(call, call.Arguments[index]) : null;

    public static SetValue Distinct(IEnumerable<object?> items, IEqualityComparer<object?>? comparer) =>
        SetValue.From(items.Select(Reading.Known), comparer);

    private static object Where(Call call)
    {
        var items = call.Snapshot(0);
        var isIndexed = call.Arity(1) == 2;
        var result = new List<object?>();
        for (var i = 0; i < items.Length; i++)
            if (isIndexed ? call.Test(call.Arguments[1], items[i], i) : call.Test(call.Arguments[1], items[i])) result.Add(items[i]);
        return new ListValue(result);
    }

    // (int) or (Range).
    private static object Take(Call call)
    {
        var items = call.Items(0);
        if (call.Arguments[1] is not RangeValue range) return new ListValue(items.Take(call.Int(1)));
        var (start, end) = range.Of(items.Count);
        start = Math.Max(0, start);
        return new ListValue(items.Skip(start).Take(Math.Max(0, end - start)));
    }

    private static object SkipWhile(Call call)
    {
        var items = call.Snapshot(0);
        _ = Prefix(call, out var count);
        return new ListValue(items.Skip(count));
    }

    private static object?[] Prefix(Call call, out int count)
    {
        var items = call.Snapshot(0);
        var isIndexed = call.Arity(1) == 2;
        for (count = 0; count < items.Length; count++)
            if (!(isIndexed ? call.Test(call.Arguments[1], items[count], count) : call.Test(call.Arguments[1], items[count]))) break;
        return [.. items.Take(count)];
    }

    private static IEnumerable<object?> By(Call call, object?[] items, SetValue keys, Func<SetValue, object?, bool> isKept, int selector = 1)
    {
        var result = new List<object?>();
        foreach (var item in items)
            if (isKept(keys, Reading.Known(call.Invoke(call.Arguments[selector], item)))) result.Add(item);
        return result;
    }

    private static IEnumerable<object?> Intersect(Call call)
    {
        var other = Distinct(call.Items(1), Comparer(call, 2));
        return [.. call.Items(0).Where(item => other.Remove(Reading.Known(item)))];
    }

    private static IEnumerable<object?> Except(Call call)
    {
        var seen = Distinct(call.Items(1), Comparer(call, 2));
        return [.. call.Items(0).Where(item => seen.Add(Reading.Known(item)))];
    }
}
