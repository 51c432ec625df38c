using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>System.Collections.Immutable: what changes a mutable collection in place gives a changed copy here.</summary>
internal static class ImmutableIntrinsics
{
    /// <summary>ImmutableArray and ImmutableList, the static classes.</summary>
    public static IntrinsicSet ListStatic { get; } = new()
    {
        { "Create", Tolerant(call => IsItems(call, 0) ? call.Sequence(call.Items(0)) : new ListValue(call.Arguments)) },
        { ["CreateRange", "ToImmutableArray", "ToImmutableList"], call => call.Sequence(call.Items(0)) },
        { "CreateBuilder", _ => new ListValue() },
    };

    public static IntrinsicSet SetStatic { get; } = new()
    {
        { "Create", call => SetValue.From((IsItems(call, call.Arguments.Length - 1) ? call.Items(call.Arguments.Length - 1) : call.Arguments).Select(Reading.Known)) },
        { ["CreateRange", "ToImmutableHashSet", "ToFrozenSet"], call => SetValue.From(call.Items(0).Select(Reading.Known)) },
        { "CreateBuilder", _ => new SetValue() },
    };

    public static IntrinsicSet DictionaryStatic { get; } = new()
    {
        { ["Create", "CreateBuilder"], _ => new DictionaryValue() },
        { ["CreateRange", "ToImmutableDictionary", "ToFrozenDictionary", "ToImmutableSortedDictionary"], call => LinqIntrinsics.Static["ToDictionary"](call) },
    };

    public static IntrinsicSet List { get; } = new()
    {
        { ["get_IsDefault", "get_IsDefaultOrEmpty"], call => call.Method.Name == "get_IsDefaultOrEmpty" && ((ListValue)call.Receiver!).Elements.Count == 0 },
        { "get_IsEmpty", call => ((ListValue)call.Receiver!).Elements.Count == 0 },
        { "SetItem", Tolerant(call => Changed(call, "set_Item")) },
        { "Clear", _ => new ListValue() },
        { "ToBuilder", call => new ListValue(((ListValue)call.Receiver!).Elements) },
        { "AsSpan", call => new SpanValue(new ArrayValue([.. ((ListValue)call.Receiver!).Elements]), 0, ((ListValue)call.Receiver!).Elements.Count) },
        { "Replace", Replace },
    };

    public static IntrinsicSet Dictionary { get; } = new()
    {
        { "get_IsEmpty", call => ((DictionaryValue)call.Receiver!).Count == 0 },
        { "SetItem", Tolerant(call => ChangedDictionary(call, "set_Item")) },
        { "Add", Tolerant(call => ChangedDictionary(call, "Add")) },
        { "Remove", call => ChangedDictionary(call, "Remove") },
        { ["AddRange", "SetItems"], AddRange },
        { "Clear", _ => new DictionaryValue() },
        { "ToBuilder", call => ((DictionaryValue)call.Receiver!).Copy() },
    };

    public static IntrinsicSet Set { get; } = new()
    {
        { "get_IsEmpty", call => ((SetValue)call.Receiver!).Count == 0 },
        { "Add", call => ChangedSet(call, "Add") },
        { "Remove", call => ChangedSet(call, "Remove") },
        { "Union", call => ChangedSet(call, "UnionWith") },
        { "Except", call => ChangedSet(call, "ExceptWith") },
        { "Intersect", call => ChangedSet(call, "IntersectWith") },
        { "SymmetricExcept", call => ChangedSet(call, "SymmetricExceptWith") },
        { "Clear", _ => new SetValue() },
        { "ToBuilder", call => ((SetValue)call.Receiver!).Copy() },
    };

    static ImmutableIntrinsics()
    {
        foreach (var name in new[] { "Add", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveRange", "RemoveAll", "Reverse", "Sort" })
            List.Add(name, Tolerant(call => Changed(call, name)));
    }

    // An argument that holds the items: params T[], T[] or a span, where the other overloads take one item each.
    private static bool IsItems(Call call, int index) =>
        index >= 0 && index < call.Arguments.Length && call.Method.OriginalDefinition.Parameters[index].Type is var type && (type is IArrayTypeSymbol || SpanIntrinsics.IsSpan(type));

    private static object Changed(Call call, string name)
    {
        var copy = new ListValue(((ListValue)call.Receiver!).Elements);
        ListIntrinsics.Instance[name](call with { Receiver = copy });
        return (object?)copy.Lost ?? copy;
    }

    private static object ChangedDictionary(Call call, string name)
    {
        var copy = ((DictionaryValue)call.Receiver!).Copy();
        DictionaryIntrinsics.Instance[name](call with { Receiver = copy });
        return (object?)copy.Lost ?? copy;
    }

    private static object ChangedSet(Call call, string name)
    {
        var copy = ((SetValue)call.Receiver!).Copy();
        SetIntrinsics.Instance[name](call with { Receiver = copy });
        return (object?)copy.Lost ?? copy;
    }

    private static object Replace(Call call)
    {
        var items = ((ListValue)call.Receiver!).Elements;
        var index = Finding.IndexOf(items, call.Arguments[0]);
        if (index < 0) throw call.Throw("System.ArgumentException", "Cannot find the old value. (Parameter 'oldValue')");
        var copy = new ListValue(items);
        copy.Elements[index] = call.Arguments[1];
        return copy;
    }

    private static object AddRange(Call call)
    {
        var copy = ((DictionaryValue)call.Receiver!).Copy();
        foreach (var item in call.Items(0))
        {
            var pair = (TupleValue)Reading.Known(item)!;
            copy.Set(DictionaryIntrinsics.Key(call, pair.Items[0]), pair.Items[1]);
        }

        return copy;
    }
}
