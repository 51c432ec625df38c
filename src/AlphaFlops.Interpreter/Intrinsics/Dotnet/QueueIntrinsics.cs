using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Queue&lt;T&gt; and Stack&lt;T&gt;: the next one out stands first, as both enumerate.</summary>
internal static class QueueIntrinsics
{
    public static IntrinsicSet QueueStatic { get; } = new() { { ".ctor", call => Make(call, isStack: false) } };

    public static IntrinsicSet StackStatic { get; } = new() { { ".ctor", call => Make(call, isStack: true) } };

    public static IntrinsicSet Queue { get; } = new()
    {
        { "Enqueue", Tolerant(call => { call.Room(Of(call).Count + 1L); Of(call).Add(call.Arguments[0]); return null; }) },
        { "Dequeue", call => Take(call) },
        { "TryDequeue", call => Try(call, isTaken: true) },
        { "Peek", call => First(call) },
        { "TryPeek", call => Try(call, isTaken: false) },
    };

    public static IntrinsicSet Stack { get; } = new()
    {
        { "Push", Tolerant(call => { Push(call); return null; }) },
        { "Pop", call => Take(call) },
        { "TryPop", call => Try(call, isTaken: true) },
        { "Peek", call => First(call) },
        { "TryPeek", call => Try(call, isTaken: false) },
    };

    // Up to here moving all elements costs no more than the call.
    private const int Small = 1000;

    private static List<object?> Of(Call call) => ((ListValue)call.Receiver!).Elements;

    private static object Make(Call call, bool isStack)
    {
        if (call.Arguments.Length == 0 || call.Method.Parameters[0].Type.SpecialType == SpecialType.System_Int32) return new ListValue();
        return call.Sequence(isStack ? call.Items(0).Reverse() : call.Items(0));
    }

    private static void Push(Call call)
    {
        call.Room(Of(call).Count + 1L);
        if (Of(call).Count > Small) call.Machine.Charged(call.Receiver);
        Of(call).Insert(0, call.Arguments[0]);
    }

    private static object? First(Call call) =>
        Of(call).Count > 0 ? Of(call)[0] : throw call.Invalid((call.Method.ContainingType.Name == "Queue" ? "Queue" : "Stack") + " empty.");

    private static object? Take(Call call)
    {
        var first = First(call);
        if (Of(call).Count > Small) call.Machine.Charged(call.Receiver);
        Of(call).RemoveAt(0);
        return first;
    }

    private static object Try(Call call, bool isTaken)
    {
        var isThere = Of(call).Count > 0;
        call.Cell(0).Value = isThere ? Of(call)[0] : Defaults.Of(call.Resolve(call.Method.Parameters[0].Type));
        if (isThere && isTaken) Of(call).RemoveAt(0);
        return isThere;
    }
}
