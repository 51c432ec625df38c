using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

/// <summary>OrderBy, ThenBy and Order; all stable.</summary>
internal static class LinqOrders
{
    public static IntrinsicSet Set { get; } = new()
    {
        { "OrderBy", call => By(call, isDescending: false) },
        { "OrderByDescending", call => By(call, isDescending: true) },
        { "ThenBy", call => Then(call, isDescending: false) },
        { "ThenByDescending", call => Then(call, isDescending: true) },
        { "Order", call => Order(call, isDescending: false) },
        { "OrderDescending", call => Order(call, isDescending: true) },
    };

    private static object By(Call call, bool isDescending) =>
        new OrderedValue(call.Snapshot(0), []).Then(Key(call), Comparer(call, 2), isDescending);

    private static object Then(Call call, bool isDescending) => call.Arguments[0] is OrderedValue ordered
        ? ordered.Then(Key(call), Comparer(call, 2), isDescending)
        : call.Unknown("the order before 'ThenBy' is not known");

    private static object Order(Call call, bool isDescending) =>
        new OrderedValue(call.Snapshot(0), []).Then(Reading.Known, Comparer(call, 1), isDescending);

    private static Func<object?, object?> Key(Call call) => item => Reading.Known(call.Invoke(call.Arguments[1], item));

    private static IComparer<object?> Comparer(Call call, int index) => Ordering.Of(call, call.Arguments.Length > index ? call.Arguments[index] : null);
}
