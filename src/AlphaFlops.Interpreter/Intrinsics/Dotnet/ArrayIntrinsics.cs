using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>System.Array: the members of an array object, also behind IList&lt;T&gt; and the like, and the static helpers.</summary>
internal static class ArrayIntrinsics
{
    public static IntrinsicSet Instance { get; } = new()
    {
        { ["get_Length", "get_Count"], call => Of(call).Elements.Length },
        { "get_LongLength", call => (long)Of(call).Elements.Length },
        { "get_Rank", call => Of(call).Lengths.Length },
        { "GetLength", call => Of(call).Lengths[Dimension(call)] },
        { "GetLongLength", call => (long)Of(call).Lengths[Dimension(call)] },
        { "GetUpperBound", call => Of(call).Lengths[Dimension(call)] - 1 },
        { "GetLowerBound", _ => 0 },
        { "get_IsFixedSize", _ => true },
        { "get_IsReadOnly", call => call.Method.ContainingType.Arity > 0 },
        { "get_Item", call => Of(call).Elements[Index(call, 0)] },
        { "set_Item", TolerantChange(call => Of(call).Elements[Index(call, 0)] = call.Arguments[1]) },
        { "GetValue", call => EnumValue.Boxed(Of(call).Elements[Place(call, 0)], Of(call).ElementType) },
        { "SetValue", TolerantChange(call => Of(call).Elements[Place(call, 1)] = EnumValue.Unboxed(call.Arguments[0], Of(call).ElementType)) },
        { "Clone", call => new ArrayValue([.. Of(call).Elements], Of(call).ElementType, Of(call).Lengths) },
        { "CopyTo", call => ListIntrinsics.CopyTo(call, Of(call).Elements, 0, call.Arguments.Length > 1 ? call.Int(1) : 0) },
        { "Contains", call => Finding.Contains(Of(call).Elements, call.Arguments[0]) },
        { "IndexOf", call => Finding.IndexOf(Of(call).Elements, call.Arguments[0]) },
        { ["Add", "Insert", "Remove", "RemoveAt"], call => throw call.Throw("System.NotSupportedException", "Collection was of a fixed size.") },
        { "Initialize", _ => null },
    };

    public static IntrinsicSet Static { get; } = new()
    {
        { "Empty", call => new ArrayValue([], call.Resolve(call.Method.TypeArguments[0])) },
        { "CreateInstance", call => Create(call) },
        { "Fill", TolerantChange(Fill) },
        { "Clear", Change(Clear) },
        { "Reverse", Change(Reverse) },
        { "Sort", Change(Sort) },
        { "Copy", Change(Copy) },
        { "ConstrainedCopy", Change(Copy) },
        { "Resize", Resize },
        { "IndexOf", call => call.Arguments.Length == 2 ? Finding.IndexOf(First(call).Elements, call.Arguments[1]) : Finding.IndexOf(First(call).Elements, call.Arguments[1], call.Int(2)) },
        { "LastIndexOf", call => Finding.LastIndexOf(First(call).Elements, call.Arguments[1]) },
        { "ConvertAll", call => new ArrayValue([.. call.Snapshot(0).Select(item => call.Invoke(call.Arguments[1], item))], call.Resolve(call.Method.TypeArguments[1])) },
        { "Exists", call => Finding.Find(call, call.Snapshot(0), call.Arguments[1]) >= 0 },
        { "TrueForAll", call => call.Snapshot(0).All(item => call.Test(call.Arguments[1], item)) },
        { "ForEach", call => { foreach (var item in call.Snapshot(0)) call.Invoke(call.Arguments[1], item); return null; } },
        { "Find", call => Found(call, Finding.Find(call, call.Snapshot(0), call.Arguments[1])) },
        { "FindLast", call => Found(call, Finding.FindLast(call, call.Snapshot(0), call.Arguments[1])) },
        { "FindIndex", call => call.Arguments.Length == 2 ? Finding.Find(call, call.Snapshot(0), call.Arguments[1]) : call.Unknown("'Array.FindIndex' with a start is not computed") },
        { "FindLastIndex", call => call.Arguments.Length == 2 ? Finding.FindLast(call, call.Snapshot(0), call.Arguments[1]) : call.Unknown("'Array.FindLastIndex' with a start is not computed") },
        { "FindAll", call => new ArrayValue([.. call.Snapshot(0).Where(item => call.Test(call.Arguments[1], item))], First(call).ElementType) },
        { "BinarySearch", call => ListIntrinsics.Search(First(call).Elements, call.Arguments[1], Ordering.Of(call, call.Arguments.Length > 2 ? call.Arguments[2] : null)) },
        { "AsReadOnly", call => First(call) },
    };

    private static ArrayValue Of(Call call) => (ArrayValue)call.Receiver!;

    private static ArrayValue First(Call call) => (ArrayValue)call.Object(0);

    // As IList<T> an array throws what a List throws.
    private static int Index(Call call, int argument) => call.Index(argument, Of(call).Elements.Length);

    private static int Dimension(Call call)
    {
        var dimension = call.Int(0);
        return dimension >= 0 && dimension < Of(call).Lengths.Length ? dimension : throw call.Throw("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
    }

    // GetValue(i), GetValue(i, j), GetValue(params int[]): row-major.
    private static int Place(Call call, int from)
    {
        var indices = call.Arguments.Length == from + 1 && call.Arguments[from] is ArrayValue array ? array.Elements : [.. call.Arguments.Skip(from)];
        var place = 0;
        for (var i = 0; i < indices.Length; i++)
        {
            var index = Reading.Int(indices[i]);
            if (index < 0 || index >= Of(call).Lengths[i]) throw call.Throw("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
            place = place * Of(call).Lengths[i] + index;
        }

        return place;
    }

    private static object Create(Call call)
    {
        var lengths = call.Arguments.Length == 2 && call.Arguments[1] is ArrayValue array ? [.. array.Elements.Select(Reading.Int)] : call.Arguments.Skip(1).Select(Reading.Int).ToArray();
        long total = 1;
        foreach (var length in lengths) total = Math.Min(total * length, int.MaxValue);
        var type = ((TypeValue)call.Object(0)).Type;
        return call.Limited(total, () => new ArrayValue([.. Enumerable.Repeat(Defaults.Of(type), (int)total)], type, lengths));
    }

    private static object? Fill(Call call)
    {
        var elements = First(call).Elements;
        var (start, count) = call.Arguments.Length > 2 ? (call.Int(2), call.Int(3)) : (0, elements.Length);
        call.CheckRange(start, count, elements.Length);
        for (var i = start; i < start + count; i++) elements[i] = call.Arguments[1];
        return null;
    }

    private static object? Clear(Call call)
    {
        var array = First(call);
        var (start, count) = call.Arguments.Length > 1 ? (call.Int(1), call.Int(2)) : (0, array.Elements.Length);
        call.CheckRange(start, count, array.Elements.Length);
        if (array.ElementType is null) return call.Unknown("the element type of this array is not known");
        for (var i = start; i < start + count; i++) array.Elements[i] = Defaults.Of(array.ElementType);
        return null;
    }

    private static object? Reverse(Call call)
    {
        var elements = First(call).Elements;
        var (start, count) = call.Arguments.Length > 1 ? (call.Int(1), call.Int(2)) : (0, elements.Length);
        call.CheckRange(start, count, elements.Length);
        Array.Reverse(elements, start, count);
        return null;
    }

    // (array), (array, comparison or comparer), (array, index, length), (keys, items).
    private static object? Sort(Call call)
    {
        var array = First(call);
        var second = call.Arguments.Length > 1 ? call.Arguments[1] : null;
        if (second is ArrayValue items)
        {
            var pairs = array.Elements.Zip(items.Elements, (key, item) => (object?)new TupleValue(key, item)).ToArray();
            var order = new ByKey(Ordering.Of(call, call.Arguments.Length > 2 ? call.Arguments[2] : null));
            var sortedPairs = Finding.Sorted(pairs, order);
            for (var i = 0; i < sortedPairs.Length; i++)
            {
                array.Elements[i] = ((TupleValue)sortedPairs[i]!).Items[0];
                items.Elements[i] = ((TupleValue)sortedPairs[i]!).Items[1];
            }

            return null;
        }

        var isPart = second is int;
        var (start, count) = isPart ? (call.Int(1), call.Int(2)) : (0, array.Elements.Length);
        call.CheckRange(start, count, array.Elements.Length);
        var comparer = isPart ? call.Arguments.Length > 3 ? call.Arguments[3] : null : second;
        var sorted = Finding.Sorted(array.Elements.Skip(start).Take(count), Ordering.Of(call, comparer));
        Array.Copy(sorted, 0, array.Elements, start, count);
        return null;
    }

    // (source, target, length), (source, start, target, start, length). The target is what changes.
    private static object? Copy(Call call)
    {
        var isShort = call.Arguments.Length == 3;
        var (source, target) = (First(call), (ArrayValue)call.Object(isShort ? 1 : 2));
        var (from, to, count) = isShort ? (0, 0, call.Int(2)) : (call.Int(1), call.Int(3), call.Int(4));
        call.CheckRange(from, count, source.Elements.Length);
        call.CheckRange(to, count, target.Elements.Length);
        Array.Copy(source.Elements, from, target.Elements, to, count);
        return null;
    }

    private static object? Resize(Call call)
    {
        var cell = call.Cell(0);
        var size = call.Int(1);
        if (size < 0) throw call.OutOfRange("newSize");
        call.Room(size);
        var old = (ArrayValue?)Reading.Known(cell.Value);
        var type = call.Resolve(call.Method.TypeArguments[0]);
        var elements = new object?[size];
        for (var i = 0; i < size; i++) elements[i] = old is not null && i < old.Elements.Length ? old.Elements[i] : Defaults.Of(type);
        cell.Value = new ArrayValue(elements, type);
        return null;
    }

    private static object? Found(Call call, int index) => index >= 0 ? First(call).Elements[index] : Defaults.Of(call.Resolve(call.Method.ReturnType));

    private sealed class ByKey(IComparer<object?> order) : IComparer<object?>
    {
        public int Compare(object? x, object? y) => order.Compare(((TupleValue)x!).Items[0], ((TupleValue)y!).Items[0]);
    }
}
