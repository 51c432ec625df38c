using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>StringComparer, Comparer&lt;T&gt; and EqualityComparer&lt;T&gt;.</summary>
internal static class ComparerIntrinsics
{
    public static IntrinsicSet StringComparer { get; } = new()
    {
        { "get_Ordinal", _ => Make(System.StringComparer.Ordinal) },
        { "get_OrdinalIgnoreCase", _ => Make(System.StringComparer.OrdinalIgnoreCase) },

        // The culture of the machine that runs the program is not known here; model code that orders by it means no more than the alphabet.
        { ["get_InvariantCulture", "get_CurrentCulture"], _ => Make(System.StringComparer.InvariantCulture) },
        { ["get_InvariantCultureIgnoreCase", "get_CurrentCultureIgnoreCase"], _ => Make(System.StringComparer.InvariantCultureIgnoreCase) },
        { "FromComparison", call => Make(Texts.Comparer((StringComparison)call.Int(0))) },
    };

    public static IntrinsicSet Comparer { get; } = new()
    {
        { "get_Default", _ => new ComparerValue(null, Ordering.Default) },
        { "Create", call => new ComparerValue(null, Ordering.Of(call, call.Arguments[0])) },
    };

    public static IntrinsicSet EqualityComparer { get; } = new()
    {
        { "get_Default", _ => new ComparerValue(ValueComparer.Instance, null) },
    };

    public static IntrinsicSet ReferenceEqualityComparer { get; } = new()
    {
        { "get_Instance", _ => new ComparerValue(new Identity(), null) },
    };

    public static IntrinsicSet Instance { get; } = new()
    {
        { "Compare", call => Ordering.Of(call, call.Receiver).Compare(call.Arguments[0], call.Arguments[1]) },
        { "Equals", call => Ordering.EqualityOf(call, call.Receiver).Equals(call.Arguments[0], call.Arguments[1]) },
    };

    private static ComparerValue Make(System.StringComparer comparer)
    {
        var strings = new Strings(comparer);
        return new ComparerValue(strings, strings);
    }

    private sealed class Strings(System.StringComparer comparer) : IEqualityComparer<object?>, IComparer<object?>
    {
        public new bool Equals(object? x, object? y) => comparer.Equals((string?)x, (string?)y);

        public int GetHashCode(object? obj) => obj is string text ? comparer.GetHashCode(text) : 0;

        public int Compare(object? x, object? y) => Math.Sign(comparer.Compare((string?)Reading.Known(x), (string?)Reading.Known(y)));
    }

    private sealed class Identity : IEqualityComparer<object?>
    {
        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object? obj) => obj is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
