using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

/// <summary>GroupBy, ToDictionary, ToLookup, Join and the counts by key.</summary>
internal static class LinqGroups
{
    public static IntrinsicSet Set { get; } = new()
    {
        { "GroupBy", GroupBy },
        { "ToLookup", call => ToLookup(call) },
        { "ToDictionary", ToDictionary },
        { "CountBy", call => new ListValue(Groups(call, 1, -1, 2).Items.Select(pair => (object?)new TupleValue(((TupleValue)pair!).Items[0], Members(pair).Count))) },
        { "AggregateBy", AggregateBy },
        { "Join", Join },
        { "LeftJoin", LeftJoin },
        { "RightJoin", RightJoin },
        { "GroupJoin", GroupJoin },
    };

    /// <summary>ILookup: a missing key gives no elements instead of an exception.</summary>
    public static IntrinsicSet Lookup { get; } = new()
    {
        { "get_Item", call => ((LookupValue)call.Receiver!).Groups.TryGet(Boxed(call.Arguments[0]), out var group) ? group : new ListValue() },
        { "get_Count", call => ((LookupValue)call.Receiver!).Groups.Count },
        { "Contains", call => ((LookupValue)call.Receiver!).Groups.TryGet(Boxed(call.Arguments[0]), out _) },
    };

    // A dictionary refuses null as a key; groups do not.
    private static readonly object NoKey = new();

    private static object Boxed(object? key) => key ?? NoKey;

    // (key), (key, element), (key, result), (key, element, result), each with a comparer. The result selector takes the key and the group.
    private static object GroupBy(Call call)
    {
        var functions = Enumerable.Range(1, call.Arguments.Length - 1).Where(call.IsFunction).ToArray();
        var result = functions.Length > 1 && call.Arity(functions[functions.Length - 1]) == 2 ? functions[functions.Length - 1] : -1;
        var element = functions.Length > 1 && functions[1] != result ? functions[1] : -1;
        var groups = Groups(call, 1, element, functions[functions.Length - 1] + 1);
        return new ListValue(groups.Items.Select(pair =>
        {
            var key = ((TupleValue)pair!).Items[0];
            key = ReferenceEquals(key, NoKey) ? null : key;
            return result < 0 ? new GroupingValue(key, Members(pair)) : call.Invoke(call.Arguments[result], key, new ListValue(Members(pair)));
        }).ToArray());
    }

    // Pairs of a key and the list of its members.
    private static DictionaryValue Groups(Call call, int keySelector, int elementSelector, int comparer, int source = 0)
    {
        var groups = new DictionaryValue(LinqFilters.Comparer(call, comparer));
        foreach (var item in call.Snapshot(source))
        {
            var key = Boxed(Reading.Known(call.Invoke(call.Arguments[keySelector], item)));
            if (!groups.TryGet(key, out var group)) groups.Set(key, group = new ListValue());
            ((ListValue)group!).Elements.Add(elementSelector < 0 ? item : call.Invoke(call.Arguments[elementSelector], item));
        }

        return groups;
    }

    private static IReadOnlyList<object?> Members(object? pair) => ((ListValue)((TupleValue)pair!).Items[1]!).Elements;

    private static object ToLookup(Call call)
    {
        var element = call.IsFunction(2) ? 2 : -1;
        var groups = Groups(call, 1, element, element < 0 ? 2 : 3);
        var lookup = new LookupValue(groups);
        foreach (var pair in groups.Items.ToArray())
        {
            var key = ((TupleValue)pair!).Items[0]!;
            groups.Set(key, new GroupingValue(ReferenceEquals(key, NoKey) ? null : key, Members(pair)));
        }

        return lookup;
    }

    // (key), (key, element), each with a comparer; or of pairs and tuples.
    private static object ToDictionary(Call call)
    {
        var hasKey = call.IsFunction(1);
        var element = call.IsFunction(2) ? 2 : -1;
        var result = new DictionaryValue(LinqFilters.Comparer(call, element > 0 ? 3 : hasKey ? 2 : 1));
        foreach (var item in call.Snapshot(0))
        {
            var pair = hasKey ? null : (TupleValue)Reading.Known(item)!;
            var key = DictionaryIntrinsics.Key(call, pair is null ? call.Invoke(call.Arguments[1], item) : pair.Items[0]);
            var value = pair is not null ? pair.Items[1] : element > 0 ? call.Invoke(call.Arguments[element], item) : item;
            DictionaryIntrinsics.AddNew(call, result, key, value);
        }

        return result;
    }

    // (key, seed or seed selector, function, comparer).
    private static object AggregateBy(Call call)
    {
        var sums = new DictionaryValue(LinqFilters.Comparer(call, 4));
        foreach (var item in call.Snapshot(0))
        {
            var key = DictionaryIntrinsics.Key(call, call.Invoke(call.Arguments[1], item));
            if (!sums.TryGet(key, out var sum)) sum = call.IsFunction(2) ? call.Invoke(call.Arguments[2], key) : call.Arguments[2];
            sums.Set(key, call.Invoke(call.Arguments[3], sum, item));
        }

        return new ListValue(sums.Items);
    }

    // (inner, outer key, inner key, result, comparer): an unmatched element is left out, and so is a null key.
    private static object Join(Call call)
    {
        var inner = Groups(call, 3, -1, 5, source: 1);
        var result = new List<object?>();
        foreach (var item in call.Snapshot(0))
        {
            var key = Reading.Known(call.Invoke(call.Arguments[2], item));
            if (key is null || !inner.TryGet(key, out var matches)) continue;
            foreach (var match in ((ListValue)matches!).Elements.ToArray()) result.Add(call.Invoke(call.Arguments[4], item, match));
            call.Room(result.Count);
        }

        return new ListValue(result);
    }

    // As Join; an unmatched element of the outer sequence meets the default of the inner one.
    private static object LeftJoin(Call call)
    {
        var inner = Groups(call, 3, -1, 5, source: 1);
        return Joined(call, 0, 2, inner, Default(call, 1), (item, match) => call.Invoke(call.Arguments[4], item, match));
    }

    private static object RightJoin(Call call)
    {
        var outer = Groups(call, 2, -1, 5, source: 0);
        return Joined(call, 1, 3, outer, Default(call, 0), (item, match) => call.Invoke(call.Arguments[4], match, item));
    }

    private static object? Default(Call call, int type) => Defaults.Of(call.Resolve(call.Method.TypeArguments[type]));

    private static ListValue Joined(Call call, int source, int key, DictionaryValue others, object? none, Func<object?, object?, object?> result)
    {
        var results = new List<object?>();
        foreach (var item in call.Snapshot(source))
        {
            var matches = Reading.Known(call.Invoke(call.Arguments[key], item)) is { } found && others.TryGet(found, out var group) ? ((ListValue)group!).Elements.ToArray() : [none];
            foreach (var match in matches) results.Add(result(item, match));
            call.Room(results.Count);
        }

        return new ListValue(results);
    }

    private static object GroupJoin(Call call)
    {
        var inner = Groups(call, 3, -1, 5, source: 1);
        return new ListValue(call.Snapshot(0).Select(item =>
        {
            var key = Reading.Known(call.Invoke(call.Arguments[2], item));
            var matches = key is not null && inner.TryGet(key, out var found) ? found : new ListValue();
            return call.Invoke(call.Arguments[4], item, matches);
        }).ToArray());
    }
}

/// <summary>An ILookup: as a sequence it gives the groups.</summary>
internal sealed class LookupValue(DictionaryValue groups) : ISequence
{
    public DictionaryValue Groups { get; } = groups;

    public IReadOnlyList<object?> Items => [.. Groups.Values];
}
