using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

/// <summary>Aggregate, Sum, Average, Min, Max and their kin. The method's return type says in which type C# adds.</summary>
internal static class LinqAggregates
{
    public static IntrinsicSet Set { get; } = new()
    {
        { "Aggregate", Aggregate },
        { "Sum", Sum },
        { "Average", Average },
        { "Min", call => Extreme(call, sign: -1) },
        { "Max", call => Extreme(call, sign: 1) },
        { "MinBy", call => ExtremeBy(call, sign: -1) },
        { "MaxBy", call => ExtremeBy(call, sign: 1) },
    };

    // (f), (seed, f), (seed, f, result).
    private static object? Aggregate(Call call)
    {
        var items = call.Snapshot(0);
        var isSeeded = call.Arguments.Length > 2;
        if (!isSeeded && items.Length == 0) throw Empty(call);
        var sum = isSeeded ? call.Arguments[1] : items[0];
        var function = call.Arguments[isSeeded ? 2 : 1];
        for (var i = isSeeded ? 0 : 1; i < items.Length; i++) sum = call.Invoke(function, sum, items[i]);
        return call.Arguments.Length > 3 ? call.Invoke(call.Arguments[3], sum) : sum;
    }

    private static object? Sum(Call call)
    {
        var (type, _) = NumberType(call.Method.ReturnType);
        if (type == SpecialType.None) return call.Unknown("a sum of this type is not computed");

        // Floats are added as doubles and rounded once; integers overflow as in a checked context.
        var isFloat = type == SpecialType.System_Single;
        var sum = Conversions.ConvertTo(0, isFloat ? SpecialType.System_Double : type, isChecked: false);
        foreach (var item in Selected(call))
            if (item is not null) sum = Numbers.Add(sum, isFloat ? Conversions.ToDouble(item) : item)!;
        return isFloat ? Conversions.ToSingle(sum) : sum;
    }

    private static object? Average(Call call)
    {
        var (type, isNullable) = NumberType(call.Method.ReturnType);
        var items = Selected(call).Where(item => item is not null).ToArray();
        if (items.Length == 0) return isNullable ? null : throw Empty(call);
        switch (type)
        {
            case SpecialType.System_Decimal:
                return items.Aggregate(0m, (sum, item) => sum + Conversions.ToDecimal(item!)) / items.Length;
            case SpecialType.System_Single:
                return (float)(items.Aggregate(0.0, (sum, item) => sum + Conversions.ToDouble(item!)) / items.Length);
            default:
                // An average of int or long adds in long.
                if (items[0] is int or long) return (double)items.Aggregate(0L, (sum, item) => checked(sum + Conversions.ToInt64(item!))) / items.Length;
                return items.Aggregate(0.0, (sum, item) => sum + Conversions.ToDouble(item!)) / items.Length;
        }
    }

    // (), (selector), (comparer). Nulls do not count; NaN is the least of all.
    private static object? Extreme(Call call, int sign)
    {
        var order = call.Arguments.Length == 2 && !call.IsFunction(1) ? Ordering.Of(call, call.Arguments[1]) : new Ordering(call);
        object? best = null;
        var isEmpty = true;
        foreach (var item in Selected(call))
        {
            if (item is null) continue;
            if (isEmpty || order.Compare(item, best) * sign > 0) best = item;
            isEmpty = false;
        }

        if (!isEmpty) return best;
        var type = call.Resolve(call.Method.ReturnType);
        return type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? null : throw Empty(call);
    }

    private static object? ExtremeBy(Call call, int sign)
    {
        var items = call.Snapshot(0);
        var order = Ordering.Of(call, call.Arguments.Length > 2 ? call.Arguments[2] : null);
        object? best = null, bestKey = null;
        for (var i = 0; i < items.Length; i++)
        {
            var key = Reading.Known(call.Invoke(call.Arguments[1], items[i]));
            if (i > 0 && (key is null || bestKey is not null && order.Compare(key, bestKey) * sign <= 0)) continue;
            (best, bestKey) = (items[i], key);
        }

        if (items.Length > 0) return best;
        var type = call.Resolve(call.Method.TypeArguments[0]);
        return type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? null : throw Empty(call);
    }

    // Each element, or what the selector makes of it; all known.
    private static IEnumerable<object?> Selected(Call call)
    {
        var isSelected = call.IsFunction(1);
        foreach (var item in call.Snapshot(0))
            yield return Reading.Known(isSelected ? call.Invoke(call.Arguments[1], item) : item);
    }

    private static (SpecialType Type, bool IsNullable) NumberType(ITypeSymbol type)
    {
        var isNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        if (isNullable) type = ((INamedTypeSymbol)type).TypeArguments[0];
        return (Conversions.IsPrimitive(type.SpecialType) ? type.SpecialType : SpecialType.None, isNullable);
    }

    private static ThrownException Empty(Call call) => call.Invalid("Sequence contains no elements");
}
