using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>The order of values as Comparer&lt;T&gt;.Default has it, and the comparers that calls pass.</summary>
internal sealed class Ordering : IComparer<object?>
{
    public static Ordering Default { get; } = new();

    int IComparer<object?>.Compare(object? x, object? y) => Compare(x, y);

    /// <summary>Numbers by value, strings as the invariant culture sorts them, tuples item by item, null first. Unknowns and objects of the
    /// user's end the call as unknown.</summary>
    public static int Compare(object? x, object? y)
    {
        x = Reading.Known(x);
        y = Reading.Known(y);
        if (x is null || y is null) return x is null ? y is null ? 0 : -1 : 1;
        return (x, y) switch
        {
            (string a, string b) => Math.Sign(string.Compare(a, b, CultureInfo.InvariantCulture, CompareOptions.None)),
            (TupleValue a, TupleValue b) => CompareItems(a, b),
            (bool a, bool b) => a.CompareTo(b),
            _ when Conversions.IsNumber(x) && Conversions.IsNumber(y) => Numbers.Compare(x, y),
            _ => throw new UnknownMetException(new Unknown("the order of these objects is not known", null)),
        };
    }

    /// <summary>The comparer that an argument means: null is the default one, a delegate is asked, .NET's own are known.</summary>
    public static IComparer<object?> Of(Call call, object? value) => Reading.Known(value) switch
    {
        null => Default,
        ComparerValue { Order: { } order } => order,
        DelegateValue function => new Delegated(call, function),
        _ => throw new UnknownMetException(call.Unknown("the order that this comparer makes is not known")),
    };

    public static IEqualityComparer<object?> EqualityOf(Call call, object? value) => Reading.Known(value) switch
    {
        null => ValueComparer.Instance,
        ComparerValue { Equality: { } equality } => equality,
        _ => throw new UnknownMetException(call.Unknown("what this comparer holds equal is not known")),
    };

    private static int CompareItems(TupleValue a, TupleValue b)
    {
        for (var i = 0; i < a.Items.Count && i < b.Items.Count; i++)
            if (Compare(a.Items[i], b.Items[i]) is not 0 and var order) return order;
        return a.Items.Count.CompareTo(b.Items.Count);
    }

    private sealed class Delegated(Call call, DelegateValue function) : IComparer<object?>
    {
        public int Compare(object? x, object? y) => Reading.Int(call.Invoke(function, x, y));
    }
}
