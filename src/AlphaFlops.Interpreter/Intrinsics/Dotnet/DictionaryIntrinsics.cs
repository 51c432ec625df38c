using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Dictionary, SortedDictionary, ConcurrentDictionary, OrderedDictionary and their interfaces.</summary>
internal static class DictionaryIntrinsics
{
    public static IntrinsicSet Static { get; } = new() { { ".ctor", call => Make(call, isSorted: false) } };

    public static IntrinsicSet SortedStatic { get; } = new() { { ".ctor", call => Make(call, isSorted: true) } };

    public static IntrinsicSet Instance { get; } = new()
    {
        { "get_Count", call => Of(call).Count },
        { "get_IsReadOnly", _ => false },
        { "get_Item", Get },
        { "set_Item", TolerantChange(Set) },
        { "Add", TolerantChange(Add) },
        { "TryAdd", TolerantChange(call => TryAdd(call)) },
        { "Remove", Change(Remove) },
        { "TryRemove", Change(Remove) },
        { "Clear", call => { Of(call).Clear(); return null; } },
        { "ContainsKey", call => Of(call).TryGet(call.Object(0), out _) },
        { "ContainsValue", call => Finding.Contains([.. Of(call).Values], call.Arguments[0]) },
        { "Contains", call => Of(call).TryGet(Pair(call).Items[0]!, out var value) && ValueComparer.Instance.Equals(Reading.Known(value), Reading.Known(Pair(call).Items[1])) },
        { "TryGetValue", TryGetValue },
        { "GetValueOrDefault", Tolerant(call => GetValueOrDefault(call, Of(call), 0)) },
        { "GetOrAdd", Change(GetOrAdd) },
        { "get_Keys", call => new ListValue(Of(call).Keys) },
        { "get_Values", call => new ListValue(Of(call).Values) },
        { ["EnsureCapacity", "TrimExcess"], _ => null },
        { ["ToImmutable", "ToFrozenDictionary"], call => Of(call).Copy() },
        { "GetAt", call => Of(call).Items[call.Index(0, Of(call).Count)] },
        { "IndexOf", call => Finding.IndexOf([.. Of(call).Keys], call.Arguments[0]) },
    };

    /// <summary>System.Collections.Generic.CollectionExtensions: the receiver is the first argument.</summary>
    public static IntrinsicSet Extensions { get; } = new()
    {
        { "GetValueOrDefault", Tolerant(call => GetValueOrDefault(call, (DictionaryValue)call.Object(0), 1)) },
        { "TryAdd", TolerantChange(call => TryAdd(call with { Receiver = call.Object(0), Arguments = [.. call.Arguments.Skip(1)] })) },
        { "AsReadOnly", call => call.Arguments[0] },
        { "AddRange", Change(call => { ((ListValue)call.Object(0)).Elements.AddRange([.. call.Items(1)]); return null; }) },
    };

    private static DictionaryValue Of(Call call) => (DictionaryValue)call.Receiver!;

    // (), (capacity), (comparer), (capacity, comparer), (collection), (collection, comparer).
    private static object Make(Call call, bool isSorted)
    {
        IReadOnlyList<object?> pairs = [];
        object? comparer = null;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var type = call.Method.Parameters[i].Type;
            if (type.SpecialType == SpecialType.System_Int32) continue;
            if (type.Name is "IEqualityComparer" or "IComparer") comparer = call.Arguments[i];
            else pairs = call.Items(i);
        }

        var result = isSorted
            ? new DictionaryValue(null, Ordering.Of(call, comparer))
            : new DictionaryValue(comparer is null ? null : Ordering.EqualityOf(call, comparer), isOrdered: call.Method.ContainingType.Name == "OrderedDictionary");
        foreach (var pair in pairs)
        {
            var items = ((TupleValue)Reading.Known(pair)!).Items;
            AddNew(call, result, Key(call, items[0]), items[1]);
        }

        return result;
    }

    public static void AddNew(Call call, DictionaryValue dictionary, object key, object? value)
    {
        if (dictionary.TryGet(key, out _))
            throw call.Throw("System.ArgumentException", $"An item with the same key has already been added. Key: {Texts.Show(call, key)}");
        RoomForKey(call, dictionary);
        dictionary.Set(key, value);
    }

    private static void RoomForKey(Call call, DictionaryValue dictionary)
    {
        call.Room(dictionary.Count + 1L);
        call.Machine.Charge(Limits.EntrySteps);
    }

    public static object Key(Call call, object? key) =>
        Reading.Known(key) ?? throw call.Throw("System.ArgumentNullException", "Value cannot be null. (Parameter 'key')");

    private static object? Get(Call call)
    {
        var key = call.Object(0);
        return Of(call).TryGet(key, out var value)
            ? value
            : throw call.Throw("System.Collections.Generic.KeyNotFoundException", $"The given key '{Texts.Show(call, key)}' was not present in the dictionary.");
    }

    private static object? Set(Call call)
    {
        RoomForKey(call, Of(call));
        Of(call).Set(Key(call, call.Arguments[0]), call.Arguments[1]);
        return null;
    }

    // (key, value), or a pair through ICollection.
    private static object? Add(Call call)
    {
        if (call.Arguments.Length == 1) AddNew(call, Of(call), Key(call, Pair(call).Items[0]), Pair(call).Items[1]);
        else AddNew(call, Of(call), Key(call, call.Arguments[0]), call.Arguments[1]);
        return null;
    }

    private static object TryAdd(Call call)
    {
        var key = Key(call, call.Arguments[0]);
        if (Of(call).TryGet(key, out _)) return false;
        RoomForKey(call, Of(call));
        Of(call).Set(key, call.Arguments[1]);
        return true;
    }

    // (key), (key, out value), (pair).
    private static object Remove(Call call)
    {
        var key = call.Arguments[0] is TupleValue pair && call.Method.Parameters[0].Type.Name == "KeyValuePair" ? pair.Items[0]! : call.Object(0);
        if (call.Arguments.Length == 2) Out(call, 1, key);
        return Of(call).Remove(key);
    }

    private static object TryGetValue(Call call) => Out(call, 1, call.Object(0));

    private static bool Out(Call call, int argument, object key)
    {
        var isThere = Of(call).TryGet(key, out var value);
        call.Cell(argument).Value = isThere ? value : Defaults.Of(call.Resolve(call.Method.Parameters[argument].Type));
        return isThere;
    }

    private static object? GetValueOrDefault(Call call, DictionaryValue dictionary, int first)
    {
        if (dictionary.TryGet(Key(call, call.Arguments[first]), out var value)) return value;
        return call.Arguments.Length > first + 1 ? call.Arguments[first + 1] : Defaults.Of(call.Resolve(call.Method.ReturnType));
    }

    private static object? GetOrAdd(Call call)
    {
        var key = call.Object(0);
        if (Of(call).TryGet(key, out var value)) return value;
        value = call.IsFunction(1) ? call.Invoke(call.Arguments[1], key) : call.Arguments[1];
        RoomForKey(call, Of(call));
        Of(call).Set(key, value);
        return value;
    }

    private static TupleValue Pair(Call call) => (TupleValue)call.Object(0);
}
