using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>OrderedDict, as the tables of a module that a derived class reads and edits.</summary>
internal static class RegistryMembers
{
    private static readonly IntrinsicSet Members = new()
    {
        ["get_Count"] = call => Self(call).Pairs.Count(),
        ["get_IsReadOnly"] = _ => false,
        ["ContainsKey"] = call => Self(call).TryGet(Name(call), out _),
        ["TryGetValue"] = TryGetValue,
        ["get_Item"] = Get,
        ["set_Item", "Add", "TryAdd"] = Set,
        ["Remove"] = call => Self(call).Remove(Name(call)),
        ["Clear", "clear"] = Clear,
        ["get_Keys", "keys"] = call => new ListValue(Self(call).Pairs.Select(pair => (object?)pair.Key)),
        ["get_Values", "values"] = call => new ListValue(Self(call).Pairs.Select(pair => pair.Value)),
        ["items", "GetEnumerator"] = call => new ListValue(Self(call).Items),
    };

    public static Intrinsic? Find(string name) => Members.TryGetValue(name, out var member)
        ? call => Unknown.In(call.Arguments) is { } unknown ? call.Machine.Tracer.Note(unknown) : member(call)
        : null;

    private static RegistryValue Self(Call call) => (RegistryValue)call.Receiver!;

    private static string Name(Call call) => call.Arguments[0] switch
    {
        string name => name,
        TupleValue { Items: [string name, _] } => name,
        _ => "",
    };

    private static object? Get(Call call)
    {
        if (call.Arguments[0] is int index) return Self(call).Items.ElementAtOrDefault(index) ?? call.Unknown("the index is out of range");
        return Self(call).TryGet(Name(call), out var value)
            ? value
            : throw call.Throw("System.Collections.Generic.KeyNotFoundException", $"the module has no '{Name(call)}'");
    }

    private static object? Set(Call call)
    {
        Self(call).Set(Name(call), call.Arguments is [TupleValue { Items: [_, var item] }] ? item : call.Arguments[call.Arguments.Length - 1]);
        return call.Method.ReturnsVoid ? null : true;
    }

    private static object? Clear(Call call)
    {
        foreach (var pair in Self(call).Pairs.ToArray()) Self(call).Remove(pair.Key);
        return null;
    }

    private static object? TryGetValue(Call call)
    {
        var isThere = Self(call).TryGet(Name(call), out var value);
        ((Cell)call.Arguments[1]!).Value = value ?? (call.Method.Parameters[1].Type.IsValueType ? new TupleValue(null, false) : null);
        return isThere;
    }
}
