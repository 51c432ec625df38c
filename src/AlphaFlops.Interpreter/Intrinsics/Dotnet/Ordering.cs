using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>The order of values as Comparer&lt;T&gt;.Default has it, and the comparers that calls pass.</summary>
/// <param name="call">Runs the CompareTo of the user's types; without one they have no known order.</param>
internal sealed class Ordering(Call? call = null) : IComparer<object?>
{
    public static Ordering Default { get; } = new();

    /// <summary>Numbers by value, strings as the invariant culture sorts them, tuples item by item, objects by their own CompareTo, null first. An
    /// unknown ends the call as unknown.</summary>
    public int Compare(object? x, object? y)
    {
        x = Reading.Known(x);
        y = Reading.Known(y);
        if (x is null || y is null) return x is null ? y is null ? 0 : -1 : 1;
        return (x, y) switch
        {
            (string a, string b) => Math.Sign(string.Compare(a, b, CultureInfo.InvariantCulture, CompareOptions.None)),
            (TupleValue a, TupleValue b) => CompareItems(a, b),
            (bool a, bool b) => a.CompareTo(b),
            (EnumValue a, EnumValue b) => Numbers.Compare(a.Number, b.Number),
            _ when Conversions.IsNumber(x) && Conversions.IsNumber(y) => Numbers.Compare(x, y),
            (ObjectValue a, _) when call is not null && UserMethods.Find(a.Type, "CompareTo", 1) is { } method => Reading.Int(UserMethods.Run(call, method, a, y)),
            _ => throw new UnknownMetException(new Unknown("the order of these objects is not known", call?.Place)),
        };
    }

    public static int Compare(Call call, object? x, object? y) => new Ordering(call).Compare(x, y);

    /// <summary>The comparer that an argument means: null is the default one, a delegate or an object of the user's is asked.</summary>
    public static IComparer<object?> Of(Call call, object? value) => Reading.Known(value) switch
    {
        null => new Ordering(call),
        ComparerValue { Order: Ordering } => new Ordering(call),
        ComparerValue { Order: { } order } => order,
        DelegateValue function => new Asked((x, y) => call.Invoke(function, x, y)),
        ObjectValue user when UserMethods.Find(user.Type, "Compare", 2) is { } method => new Asked((x, y) => UserMethods.Run(call, method, user, x, y)),
        _ => throw new UnknownMetException(call.Unknown("the order that this comparer makes is not known")),
    };

    public static IEqualityComparer<object?> EqualityOf(Call call, object? value) => Reading.Known(value) switch
    {
        null => ValueComparer.Instance,
        ComparerValue { Equality: { } equality } => equality,
        ObjectValue user when UserMethods.Find(user.Type, "Equals", 2) is { } method => new AskedEquality((x, y) => UserMethods.Run(call, method, user, x, y)),
        _ => throw new UnknownMetException(call.Unknown("what this comparer holds equal is not known")),
    };

    private int CompareItems(TupleValue a, TupleValue b)
    {
        for (var i = 0; i < a.Items.Count && i < b.Items.Count; i++)
            if (Compare(a.Items[i], b.Items[i]) is not 0 and var order) return order;
        return a.Items.Count.CompareTo(b.Items.Count);
    }

    private sealed class Asked(Func<object?, object?, object?> ask) : IComparer<object?>
    {
        public int Compare(object? x, object? y) => Reading.Int(ask(x, y));
    }

    // Every element has the same hash code, so that Equals alone decides; slow for large sets and always right.
    private sealed class AskedEquality(Func<object?, object?, object?> ask) : IEqualityComparer<object?>
    {
        public new bool Equals(object? x, object? y) => Reading.Bool(ask(x, y));

        public int GetHashCode(object? obj) => 0;
    }
}
