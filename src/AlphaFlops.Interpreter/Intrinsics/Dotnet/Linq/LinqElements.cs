using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

/// <summary>Operators that give one element, a count or a truth.</summary>
internal static class LinqElements
{
    public static IntrinsicSet Set { get; } = new()
    {
        { "Any", Any },
        { "All", call => call.Snapshot(0).All(item => call.Test(call.Arguments[1], item)) },
        { "Count", call => Count(call) },
        { "LongCount", call => (long)Count(call) },
        { "TryGetNonEnumeratedCount", call => { call.Cell(1).Value = call.Items(0).Count; return true; } },
        { "Contains", call => Finding.Contains(call.Items(0), call.Arguments[1], LinqFilters.Comparer(call, 2)) },
        { "SequenceEqual", SequenceEqual },
        { "First", call => First(call, Matches(call, isFirstEnough: true), isOptional: false) },
        { "FirstOrDefault", call => First(call, Matches(call, isFirstEnough: true), isOptional: true) },
        { "Last", call => First(call, Last(call), isOptional: false) },
        { "LastOrDefault", call => First(call, Last(call), isOptional: true) },
        { "Single", call => Single(call, isOptional: false) },
        { "SingleOrDefault", call => Single(call, isOptional: true) },
        { "ElementAt", call => At(call) is >= 0 and var index ? call.Items(0)[index] : throw call.OutOfRange("index") },
        { "ElementAtOrDefault", call => At(call) is >= 0 and var index ? call.Items(0)[index] : Defaults.Of(call.Resolve(call.Method.ReturnType)) },
    };

    private static object Any(Call call)
    {
        if (call.Arguments.Length == 1) return call.Items(0).Count > 0;
        foreach (var item in call.Snapshot(0))
            if (call.Test(call.Arguments[1], item)) return true;
        return false;
    }

    private static int Count(Call call) =>
        call.Arguments.Length == 1 ? call.Items(0).Count : call.Snapshot(0).Count(item => call.Test(call.Arguments[1], item));

    private static object SequenceEqual(Call call)
    {
        var (first, second) = (call.Items(0), call.Items(1));
        var comparer = LinqFilters.Comparer(call, 2) ?? ValueComparer.Instance;
        if (first.Count != second.Count) return false;
        for (var i = 0; i < first.Count; i++)
            if (!comparer.Equals(Reading.Known(first[i]), Reading.Known(second[i]))) return false;
        return true;
    }

    // The elements that a predicate holds for, or all: overloads are (), (predicate), (default), (predicate, default).
    private static IReadOnlyList<object?> Matches(Call call, bool isFirstEnough)
    {
        if (!call.IsFunction(1)) return call.Items(0);
        var result = new List<object?>();
        foreach (var item in call.Snapshot(0))
        {
            if (!call.Test(call.Arguments[1], item)) continue;
            result.Add(item);
            if (isFirstEnough) break;
        }

        return result;
    }

    private static IReadOnlyList<object?> Last(Call call)
    {
        var matches = Matches(call, isFirstEnough: false);
        return matches.Count == 0 ? matches : [matches[matches.Count - 1]];
    }

    private static object? First(Call call, IReadOnlyList<object?> matches, bool isOptional)
    {
        if (matches.Count > 0) return matches[0];
        return isOptional ? Otherwise(call) : throw None(call);
    }

    private static object? Single(Call call, bool isOptional)
    {
        var matches = Matches(call, isFirstEnough: false);
        if (matches.Count > 1) throw call.Invalid(call.IsFunction(1) ? "Sequence contains more than one matching element" : "Sequence contains more than one element");
        return First(call, matches, isOptional);
    }

    private static object? Otherwise(Call call)
    {
        var last = call.Method.Parameters.Length - 1;
        return last > 0 && !call.IsFunction(last) ? call.Arguments[last] : Defaults.Of(call.Resolve(call.Method.TypeArguments[0]));
    }

    private static ThrownException None(Call call) =>
        call.Invalid(call.IsFunction(1) ? "Sequence contains no matching element" : "Sequence contains no elements");

    // -1 where there is none; (int) or (Index).
    private static int At(Call call)
    {
        var count = call.Items(0).Count;
        var index = call.Arguments[1] is IndexValue value ? value.Of(count) : call.Int(1);
        return index >= 0 && index < count ? index : -1;
    }
}
