using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

/// <summary>Operators that give a new sequence with an element for each one, or that make one.</summary>
internal static class LinqProjections
{
    public static IntrinsicSet Set { get; } = new()
    {
        { "Select", Select },
        { "SelectMany", SelectMany },
        { "Zip", Zip },
        { "Cast", Cast },
        { "OfType", OfType },
        { "Index", call => new ListValue(call.Items(0).Select((item, i) => (object?)new TupleValue(i, item))) },
        { "Append", Tolerant(call => call.Sequence([.. call.Items(0), call.Arguments[1]])) },
        { "Prepend", Tolerant(call => call.Sequence([call.Arguments[1], .. call.Items(0)])) },
        { "Concat", call => call.Sequence(call.Items(0).Concat(call.Items(1))) },
        { "Reverse", call => new ListValue(call.Items(0).Reverse()) },
        { "Chunk", Chunk },
        { "DefaultIfEmpty", DefaultIfEmpty },
        { "Range", Range },
        { "Sequence", call => Sequence(call) },
        { "Repeat", Tolerant(Repeat) },
        { "Empty", _ => new ListValue() },
        { "AsEnumerable", call => call.Arguments[0] },
        { "ToList", call => new ListValue(call.Items(0)) },
        { "ToArray", call => new ArrayValue([.. call.Items(0)], call.Resolve(call.Method.TypeArguments[0])) },
        { "ToHashSet", ToHashSet },
    };

    private static object Select(Call call)
    {
        var items = call.Snapshot(0);
        var result = new object?[items.Length];
        var isIndexed = call.Arity(1) == 2;
        for (var i = 0; i < items.Length; i++)
            result[i] = isIndexed ? call.Invoke(call.Arguments[1], items[i], i) : call.Invoke(call.Arguments[1], items[i]);
        return new ListValue(result);
    }

    // The selector may take the index; a second selector may join the outer element with each inner one.
    private static object SelectMany(Call call)
    {
        var items = call.Snapshot(0);
        var isIndexed = call.Arity(1) == 2;
        var result = new List<object?>();
        for (var i = 0; i < items.Length; i++)
        {
            var inner = call.ItemsOf(isIndexed ? call.Invoke(call.Arguments[1], items[i], i) : call.Invoke(call.Arguments[1], items[i]), "selector").ToArray();
            foreach (var element in inner) result.Add(call.Arguments.Length == 3 ? call.Invoke(call.Arguments[2], items[i], element) : element);
            call.Room(result.Count);
        }

        return new ListValue(result);
    }

    private static object Zip(Call call)
    {
        var (first, second) = (call.Snapshot(0), call.Snapshot(1));
        var count = Math.Min(first.Length, second.Length);
        var result = new List<object?>();
        if (call.Arguments.Length == 2)
        {
            for (var i = 0; i < count; i++) result.Add(new TupleValue(first[i], second[i]));
        }
        else if (call.IsFunction(2))
        {
            for (var i = 0; i < count; i++) result.Add(call.Invoke(call.Arguments[2], first[i], second[i]));
        }
        else
        {
            var third = call.Snapshot(2);
            for (var i = 0; i < Math.Min(count, third.Length); i++) result.Add(new TupleValue(first[i], second[i], third[i]));
        }

        return new ListValue(result);
    }

    private static object Cast(Call call)
    {
        var type = call.Resolve(call.Method.TypeArguments[0]);
        foreach (var item in call.Items(0))
        {
            if (item is Unknown) continue;
            if (item is null ? type.IsValueType && Defaults.Of(type) is not null : !TypeTests.Is(item, type))
                throw call.Throw("System.InvalidCastException", $"Unable to cast an element to type '{type.ToDisplayString()}'.");
        }

        return new ListValue(call.Items(0).Select(item => EnumValue.Unboxed(item, type)));
    }

    private static object OfType(Call call)
    {
        var type = call.Resolve(call.Method.TypeArguments[0]);
        return new ListValue(call.Items(0).Where(item => TypeTests.Is(Reading.Known(item), type)).Select(item => EnumValue.Unboxed(item, type)));
    }

    private static object Chunk(Call call)
    {
        var (items, size) = (call.Items(0), call.Int(1));
        if (size < 1) throw call.OutOfRange("size");
        var type = call.Resolve(call.Method.TypeArguments[0]);
        var result = new ListValue();
        for (var i = 0; i < items.Count; i += size)
            result.Elements.Add(new ArrayValue([.. items.Skip(i).Take(size)], type));
        return result;
    }

    private static object DefaultIfEmpty(Call call)
    {
        var items = call.Items(0);
        if (items.Count > 0) return new ListValue(items);
        return new ListValue([call.Arguments.Length > 1 ? call.Arguments[1] : Defaults.Of(call.Resolve(call.Method.TypeArguments[0]))]);
    }

    private static object Range(Call call)
    {
        var (start, count) = (call.Int(0), call.Int(1));
        if (count < 0 || start + (long)count - 1 > int.MaxValue) throw call.Throw("System.ArgumentOutOfRangeException", "Specified argument was out of the range of valid values. (Parameter 'count')");
        return call.Limited(count, () => new ListValue(Enumerable.Range(start, count).Select(i => (object?)i)));
    }

    // Enumerable.Sequence(start, endInclusive, step) of .NET 10.
    private static object Sequence(Call call)
    {
        var result = new List<object?>();
        var step = call.Arguments[2]!;
        if (Numbers.Compare(step, Conversions.Narrow(0, step.GetType(), isChecked: false)) is 0) throw call.OutOfRange("step");
        var isUp = !Numbers.IsNegative(step);
        for (object? value = call.Arguments[0]; Numbers.Compare(value!, call.Arguments[1]!) is var order && (isUp ? order <= 0 : order >= 0); value = Numbers.Add(value, step))
        {
            result.Add(value);
            call.Room(result.Count);
        }

        return new ListValue(result);
    }

    private static object Repeat(Call call)
    {
        var count = call.Int(1);
        if (count < 0) throw call.Throw("System.ArgumentOutOfRangeException", "Specified argument was out of the range of valid values. (Parameter 'count')");
        return call.Limited(count, () => new ListValue(Enumerable.Repeat(call.Arguments[0], count)));
    }

    private static object ToHashSet(Call call)
    {
        var comparer = call.Arguments.Length > 1 && call.Arguments[1] is not null ? Ordering.EqualityOf(call, call.Arguments[1]) : null;
        return SetValue.From(call.Items(0).Select(Reading.Known), comparer);
    }
}
