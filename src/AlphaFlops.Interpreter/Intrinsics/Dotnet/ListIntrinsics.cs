using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>List&lt;T&gt; and every interface that it stands behind.</summary>
internal static class ListIntrinsics
{
    public static IntrinsicSet Static { get; } = new()
    {
        { ".ctor", Make },
    };

    public static IntrinsicSet Instance { get; } = new()
    {
        { ["get_Count", "get_Length"], call => Of(call).Count },
        { ["set_Capacity", "TrimExcess"], _ => null },
        { ["get_Capacity", "EnsureCapacity"], call => call.Unknown("a list's capacity is not followed") },
        { ["get_IsReadOnly", "get_IsFixedSize"], _ => false },
        { "get_Item", call => Of(call)[call.Index(0, Of(call).Count)] },
        { "set_Item", TolerantChange(call => Of(call)[call.Index(0, Of(call).Count)] = call.Arguments[1]) },
        { "Add", Tolerant(Add) },
        { "AddRange", Change(AddRange) },
        { "Insert", TolerantChange(Linear(Insert)) },
        { "InsertRange", Change(InsertRange) },
        { "Remove", Change(Linear(Remove)) },
        { "RemoveAt", Change(Linear(call => Run(() => Of(call).RemoveAt(call.Index(0, Of(call).Count))))) },
        { "RemoveRange", Change(Linear(call => Run(() => Of(call).RemoveRange(Checked(call, 0).Start, call.Int(1))))) },
        { "RemoveAll", Change(Linear(RemoveAll)) },
        { "Clear", call => Run(() => Of(call).Clear()) },
        { "Reverse", Change(Linear(Reverse)) },
        { "Sort", Change(Linear(Sort)) },
        { "GetRange", call => new ListValue(Of(call).GetRange(Checked(call, 0).Start, call.Int(1))) },
        { "Slice", call => new ListValue(Of(call).GetRange(Checked(call, 0).Start, call.Int(1))) },
        { "ForEach", call => { foreach (var item in Of(call).ToArray()) call.Invoke(call.Arguments[0], item); return null; } },
        { "Contains", Linear(call => Finding.Contains(Of(call), call.Arguments[0])) },
        { "IndexOf", Linear(call => Finding.IndexOf(Of(call), call.Arguments[0], call.Arguments.Length > 1 ? call.Int(1) : 0)) },
        { "LastIndexOf", Linear(call => Finding.LastIndexOf(Of(call), call.Arguments[0])) },
        { "Exists", Linear(call => Finding.Find(call, Of(call).ToArray(), call.Arguments[0]) >= 0) },
        { "TrueForAll", Linear(call => Of(call).ToArray().All(item => call.Test(call.Arguments[0], item))) },
        { "Find", Linear(call => Found(call, Finding.Find(call, Of(call).ToArray(), call.Arguments[0]))) },
        { "FindLast", Linear(call => Found(call, Finding.FindLast(call, Of(call).ToArray(), call.Arguments[0]))) },
        { "FindIndex", call => call.Arguments.Length == 1 ? Finding.Find(call, Of(call).ToArray(), call.Arguments[0]) : call.Unknown("'List.FindIndex' with a start is not computed") },
        { "FindLastIndex", call => call.Arguments.Length == 1 ? Finding.FindLast(call, Of(call).ToArray(), call.Arguments[0]) : call.Unknown("'List.FindLastIndex' with a start is not computed") },
        { "FindAll", Linear(call => new ListValue(Of(call).ToArray().Where(item => call.Test(call.Arguments[0], item)))) },
        { "ConvertAll", Linear(call => new ListValue(Of(call).ToArray().Select(item => call.Invoke(call.Arguments[0], item)))) },
        { "BinarySearch", call => Search(Of(call), call.Arguments[0], Ordering.Of(call, call.Arguments.Length > 1 ? call.Arguments[1] : null)) },
        { "ToArray", call => new ArrayValue([.. Of(call)], (call.Method.ReturnType as IArrayTypeSymbol)?.ElementType is { } type ? call.Resolve(type) : null) },
        { "CopyTo", Change(Linear(CopyTo)) },
        { "AsReadOnly", call => call.Receiver },
        { ["ToImmutable", "MoveToImmutable", "DrainToImmutable"], call => new ListValue(Of(call)) },
    };

    public static int Search(IReadOnlyList<object?> items, object? value, IComparer<object?> order)
    {
        var (low, high) = (0, items.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var sign = order.Compare(items[middle], value);
            if (sign == 0) return middle;
            if (sign < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }

    /// <summary>Writes elements into an array argument.</summary>
    public static object? CopyTo(Call call, IReadOnlyList<object?> source, int target, int index)
    {
        var array = (ArrayValue)call.Object(target);
        if (index < 0 || index > array.Elements.Length - source.Count)
            throw call.Throw("System.ArgumentException", "Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')");
        for (var i = 0; i < source.Count; i++) array.Elements[index + i] = source[i];
        return null;
    }

    private static List<object?> Of(Call call) => ((ListValue)call.Receiver!).Elements;

    private static object? Run(Action action)
    {
        action();
        return null;
    }

    private static object Make(Call call)
    {
        if (call.Arguments.Length == 0) return new ListValue();
        if (call.Method.Parameters[0].Type.SpecialType != SpecialType.System_Int32) return call.Sequence(call.Items(0));
        return call.Int(0) >= 0 ? new ListValue() : throw call.Throw("System.ArgumentOutOfRangeException", "Non-negative number required. (Parameter 'capacity')");
    }

    private static object? Add(Call call)
    {
        call.Room(Of(call).Count + 1L);
        Of(call).Add(call.Arguments[0]);

        // IList.Add gives the index; ICollection<T>.Add gives nothing.
        return call.Method.ReturnsVoid ? null : Of(call).Count - 1;
    }

    // Also CollectionExtensions.AddRange, whose first argument is the list.
    private static object? AddRange(Call call)
    {
        var items = Room(call, [.. call.Items(0)]);
        if (items.Length > 0) Of(call).AddRange(items);
        return null;
    }

    private static object?[] Room(Call call, object?[] items)
    {
        call.Room(Of(call).Count + (long)items.Length);
        return items;
    }

    private static object? Insert(Call call)
    {
        call.Room(Of(call).Count + 1L);
        Of(call).Insert(At(call), call.Arguments[1]);
        return null;
    }

    // Nothing added is no change, also on the .NET Framework.
    private static object? InsertRange(Call call)
    {
        var (index, items) = (At(call), Room(call, [.. call.Items(1)]));
        if (items.Length > 0) Of(call).InsertRange(index, items);
        return null;
    }

    private static int At(Call call) => call.Index(0, Of(call).Count + 1);

    private static object Remove(Call call)
    {
        var index = Finding.IndexOf(Of(call), call.Arguments[0]);
        if (index >= 0) Of(call).RemoveAt(index);
        return index >= 0;
    }

    private static object RemoveAll(Call call)
    {
        var before = Of(call).Count;
        var kept = Of(call).ToArray().Where(item => !call.Test(call.Arguments[0], item)).ToArray();
        if (kept.Length == before) return 0;
        Of(call).Clear();
        Of(call).AddRange(kept);
        return before - kept.Length;
    }

    private static object? Reverse(Call call)
    {
        if (call.Arguments.Length == 2) Of(call).Reverse(Checked(call, 0).Start, call.Int(1));
        else Of(call).Reverse();
        return null;
    }

    // (), (Comparison<T>), (IComparer<T>), (int, int, IComparer<T>).
    private static object? Sort(Call call)
    {
        var isPart = call.Arguments.Length == 3;
        var order = Ordering.Of(call, call.Arguments.Length == 0 ? null : call.Arguments[call.Arguments.Length - 1]);
        var (start, count) = isPart ? Checked(call, 0) : (0, Of(call).Count);
        var sorted = Finding.Sorted(Of(call).GetRange(start, count), order);
        for (var i = 0; i < sorted.Length; i++) Of(call)[start + i] = sorted[i];
        return null;
    }

    private static object? CopyTo(Call call) => call.Arguments.Length switch
    {
        1 => CopyTo(call, Of(call), 0, 0),
        2 => CopyTo(call, Of(call), 0, call.Int(1)),
        _ => CopyTo(call, Of(call).GetRange(Checked(call, 0, 3).Start, call.Int(3)), 1, call.Int(2)),
    };

    private static (int Start, int Count) Checked(Call call, int start, int count = 1)
    {
        call.CheckRange(call.Int(start), call.Int(count), Of(call).Count);
        return (call.Int(start), call.Int(count));
    }

    private static object? Found(Call call, int index) => index >= 0 ? Of(call)[index] : Defaults.Of(call.Resolve(call.Method.ReturnType));
}
