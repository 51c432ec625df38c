using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>HashSet&lt;T&gt;, SortedSet&lt;T&gt; and ISet&lt;T&gt;. A set with an unknown member is unknown, since its Count would be.</summary>
internal static class SetIntrinsics
{
    public static IntrinsicSet Static { get; } = new() { { ".ctor", call => Make(call, isSorted: false) } };

    public static IntrinsicSet SortedStatic { get; } = new() { { ".ctor", call => Make(call, isSorted: true) } };

    public static IntrinsicSet Instance { get; } = new()
    {
        { "get_Count", call => Of(call).Count },
        { "get_IsReadOnly", _ => false },
        { "Add", Change(Add) },
        { "Remove", Change(call => Of(call).Remove(call.Arguments[0])) },
        { "RemoveWhere", Change(RemoveWhere) },
        { "Clear", call => { Of(call).Clear(); return null; } },
        { "Contains", call => Of(call).Contains(call.Arguments[0]) },
        { "TryGetValue", TryGetValue },
        { "UnionWith", Change(call => { foreach (var item in Other(call)) Of(call).Add(item); return null; }) },
        { "ExceptWith", Change(call => { foreach (var item in Other(call)) Of(call).Remove(item); return null; }) },
        { "IntersectWith", Change(call => Keep(call, item => Same(call).Contains(item))) },
        { "SymmetricExceptWith", Change(Toggle) },
        { "Overlaps", call => Other(call).Any(Of(call).Contains) },
        { "SetEquals", call => Same(call) is var other && other.Count == Of(call).Count && other.Items.All(Of(call).Contains) },
        { "IsSubsetOf", call => Same(call) is var other && Of(call).Items.All(other.Contains) },
        { "IsProperSubsetOf", call => Same(call) is var other && other.Count > Of(call).Count && Of(call).Items.All(other.Contains) },
        { "IsSupersetOf", call => Other(call).All(Of(call).Contains) },
        { "IsProperSupersetOf", call => Same(call) is var other && other.Count < Of(call).Count && other.Items.All(Of(call).Contains) },
        { "CopyTo", Change(call => ListIntrinsics.CopyTo(call, Of(call).Items, 0, call.Arguments.Length > 1 ? call.Int(1) : 0)) },
        { "get_Min", call => Of(call).Count > 0 ? Finding.Sorted(Of(call).Items, new Ordering(call))[0] : Defaults.Of(call.Resolve(call.Method.ReturnType)) },
        { "get_Max", call => Of(call).Count > 0 ? Finding.Sorted(Of(call).Items, new Ordering(call))[Of(call).Count - 1] : Defaults.Of(call.Resolve(call.Method.ReturnType)) },
        { "ToImmutable", call => Of(call).Copy() },
        { ["EnsureCapacity", "TrimExcess"], _ => null },
    };

    private static SetValue Of(Call call) => (SetValue)call.Receiver!;

    private static IReadOnlyList<object?> Other(Call call)
    {
        var items = call.Snapshot(0);
        foreach (var item in items) Reading.Known(item);
        return items;
    }

    // The argument as a set with the receiver's equality.
    private static SetValue Same(Call call) => SetValue.From(Other(call), Of(call).Comparer);

    private static object Make(Call call, bool isSorted)
    {
        IReadOnlyList<object?> items = [];
        object? comparer = null;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var type = call.Method.Parameters[i].Type;
            if (type.SpecialType == SpecialType.System_Int32) continue;
            if (type.Name is "IEqualityComparer" or "IComparer") comparer = call.Arguments[i];
            else items = call.Items(i);
        }

        var result = isSorted
            ? new SetValue(null, Ordering.Of(call, comparer))
            : new SetValue(comparer is null ? null : Ordering.EqualityOf(call, comparer));
        foreach (var item in items) result.Add(Reading.Known(item));
        return result;
    }

    private static object Add(Call call)
    {
        call.Room(Of(call).Count + 1L);
        return Of(call).Add(call.Arguments[0]);
    }

    private static object TryGetValue(Call call)
    {
        var index = Finding.IndexOf(Of(call).Items, call.Arguments[0], 0, Of(call).Comparer);
        call.Cell(1).Value = index >= 0 ? Of(call).Items[index] : Defaults.Of(call.Resolve(call.Method.Parameters[1].Type));
        return index >= 0;
    }

    private static object RemoveWhere(Call call)
    {
        var before = Of(call).Count;
        Keep(call, item => !call.Test(call.Arguments[0], item));
        return before - Of(call).Count;
    }

    private static object? Keep(Call call, Func<object?, bool> isKept)
    {
        var removed = Of(call).Items.ToArray().Where(item => !isKept(item)).ToArray();
        foreach (var item in removed) Of(call).Remove(item);
        return null;
    }

    private static object? Toggle(Call call)
    {
        foreach (var item in Same(call).Items)
            if (!Of(call).Remove(item)) Of(call).Add(item);
        return null;
    }
}
