using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>LinkedList&lt;T&gt; on a list. A node is a position: it holds as long as nothing before it is added or removed.</summary>
internal static class LinkedListIntrinsics
{
    public static IntrinsicSet List { get; } = new()
    {
        { "AddLast", Tolerant(call => Insert(call, Of(call).Elements.Count)) },
        { "AddFirst", Tolerant(call => Insert(call, 0)) },
        { "RemoveFirst", call => RemoveAt(call, 0) },
        { "RemoveLast", call => RemoveAt(call, Of(call).Elements.Count - 1) },
        { "get_First", call => Node(Of(call), 0) },
        { "get_Last", call => Node(Of(call), Of(call).Elements.Count - 1) },
    };

    public static IntrinsicSet NodeInstance { get; } = new()
    {
        { ["get_Value", "get_ValueRef"], call => ((NodeValue)call.Receiver!).List.Elements[((NodeValue)call.Receiver).Index] },
        { "set_Value", Tolerant(call => ((NodeValue)call.Receiver!).List.Elements[((NodeValue)call.Receiver).Index] = call.Arguments[0]) },
        { "get_Next", call => Node(((NodeValue)call.Receiver!).List, ((NodeValue)call.Receiver).Index + 1) },
        { "get_Previous", call => Node(((NodeValue)call.Receiver!).List, ((NodeValue)call.Receiver).Index - 1) },
        { "get_List", call => ((NodeValue)call.Receiver!).List },
    };

    private static ListValue Of(Call call) => (ListValue)call.Receiver!;

    private static NodeValue? Node(ListValue list, int index) => index >= 0 && index < list.Elements.Count ? new NodeValue(list, index) : null;

    private static object? Insert(Call call, int index)
    {
        call.Room(Of(call).Elements.Count + 1L);
        Of(call).Elements.Insert(index, call.Arguments[0]);
        return call.Method.ReturnsVoid ? null : Node(Of(call), index);
    }

    private static object? RemoveAt(Call call, int index)
    {
        if (Of(call).Elements.Count == 0) throw call.Invalid("The LinkedList is empty.");
        Of(call).Elements.RemoveAt(index);
        return null;
    }
}

/// <summary>A LinkedListNode.</summary>
internal sealed record NodeValue(ListValue List, int Index);
