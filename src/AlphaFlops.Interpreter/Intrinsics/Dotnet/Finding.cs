using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Searches through elements, some of which may be unknown: one that is met before the answer is certain makes the answer unknown.</summary>
internal static class Finding
{
    public static int IndexOf(IReadOnlyList<object?> items, object? value, int start = 0, IEqualityComparer<object?>? comparer = null)
    {
        comparer ??= ValueComparer.Instance;
        for (var i = start; i < items.Count; i++)
            if (comparer.Equals(Reading.Known(items[i]), value)) return i;
        return -1;
    }

    public static int LastIndexOf(IReadOnlyList<object?> items, object? value)
    {
        for (var i = items.Count - 1; i >= 0; i--)
            if (ValueComparer.Instance.Equals(Reading.Known(items[i]), value)) return i;
        return -1;
    }

    /// <summary>Contains: an unknown element does not matter when a known one is equal.</summary>
    public static bool Contains(IReadOnlyList<object?> items, object? value, IEqualityComparer<object?>? comparer = null)
    {
        comparer ??= ValueComparer.Instance;
        Unknown? unknown = null;
        foreach (var item in items)
        {
            if (Sequences.UnknownIn(item) is { } found) unknown ??= found;
            else if (comparer.Equals(item, value)) return true;
        }

        return unknown is null ? false : throw new UnknownMetException(unknown);
    }

    public static int Find(Call call, IReadOnlyList<object?> items, object? predicate)
    {
        for (var i = 0; i < items.Count; i++)
            if (call.Test(predicate, items[i])) return i;
        return -1;
    }

    public static int FindLast(Call call, IReadOnlyList<object?> items, object? predicate)
    {
        for (var i = items.Count - 1; i >= 0; i--)
            if (call.Test(predicate, items[i])) return i;
        return -1;
    }

    /// <summary>A stable sort. List.Sort and Array.Sort in .NET are not stable: equal elements may come in another order there.</summary>
    public static object?[] Sorted(IEnumerable<object?> items, IComparer<object?> order)
    {
        var result = items.ToArray();
        foreach (var item in result) Reading.Known(item);
        MergeSort(result, new object?[result.Length], 0, result.Length, order);
        return result;
    }

    // Written out, since LINQ's and List's own sorts wrap what a comparer throws in an exception of theirs.
    private static void MergeSort(object?[] items, object?[] buffer, int start, int end, IComparer<object?> order)
    {
        if (end - start < 2) return;
        var middle = (start + end) / 2;
        MergeSort(items, buffer, start, middle, order);
        MergeSort(items, buffer, middle, end, order);
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
            buffer[i] = right >= end || left < middle && order.Compare(items[left], items[right]) <= 0 ? items[left++] : items[right++];
        Array.Copy(buffer, start, items, start, end - start);
    }
}
