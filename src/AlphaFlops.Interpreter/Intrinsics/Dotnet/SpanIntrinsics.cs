using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using static AlphaFlops.Interpreter.Intrinsics.Dotnet.Meaning;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Span, Memory, ArraySegment and MemoryExtensions, as views of arrays. Since C# 14 an array's own Contains or SequenceEqual binds to
/// MemoryExtensions too, with the array itself as the argument.</summary>
internal static class SpanIntrinsics
{
    /// <summary>Constructors and conversions of Span, ReadOnlySpan, Memory, ReadOnlyMemory and ArraySegment.</summary>
    public static IntrinsicSet Static { get; } = new()
    {
        { ".ctor", call => call.Arguments.Length == 0 ? View(null) : Part(call, View(call.Arguments[0]), 1) },
        { "op_Implicit", call => View(call.Arguments[0]) },
        { "get_Empty", _ => View(null) },
    };

    public static IntrinsicSet Instance { get; } = new()
    {
        { ["get_Length", "get_Count"], call => Of(call).Length },
        { "get_IsEmpty", call => Of(call).Length == 0 },
        { "get_Item", call => Of(call).Array.Elements[Of(call).Start + At(call)] },
        { "Slice", call => Part(call, Of(call), 0) },
        { "ToArray", call => new ArrayValue([.. Of(call).Items], Of(call).Array.ElementType) },
        { ["get_Span", "AsSpan"], call => call.Receiver },
        { "get_Array", call => Of(call).Array },
        { "get_Offset", call => Of(call).Start },
        { "Fill", Tolerant(call => { for (var i = 0; i < Of(call).Length; i++) Of(call).Array.Elements[Of(call).Start + i] = call.Arguments[0]; return null; }) },
        { "Clear", Clear },
        { "CopyTo", call => Copy(call, Of(call), View(call.Arguments[0])) },
        { "ToString", call => Of(call).Array.ElementType is null or { SpecialType: SpecialType.System_Char } ? Texts.Of(Of(call)) : call.Unknown("the text of a span is not computed") },
    };

    public static IntrinsicSet Extensions { get; } = new()
    {
        { ["AsSpan", "AsMemory"], AsSpan },
        { "Contains", call => Finding.Contains(View(call.Arguments[0]).Items, call.Arguments[1]) },
        { "IndexOf", call => Finding.IndexOf(View(call.Arguments[0]).Items, call.Arguments[1]) },
        { "LastIndexOf", call => Finding.LastIndexOf(View(call.Arguments[0]).Items, call.Arguments[1]) },
        { "SequenceEqual", call => LinqIntrinsics.Static["SequenceEqual"](call) },
        { "StartsWith", call => Head(View(call.Arguments[0]).Items, View(call.Arguments[1]).Items) },
        { "Reverse", call => { var span = View(call.Arguments[0]); Array.Reverse(span.Array.Elements, span.Start, span.Length); return null; } },
        { "Sort", Change(Sort) },
        { "CopyTo", call => Copy(call, View(call.Arguments[0]), View(call.Arguments[1])) },
    };

    /// <summary>span[index] = value, through the reference that its indexer returns.</summary>
    public static bool TryWrite(SpanValue span, object?[] arguments, object? value)
    {
        if (arguments is not [int or IndexValue]) return false;
        var index = arguments[0] is IndexValue at ? at.Of(span.Length) : (int)arguments[0]!;
        if (index < 0 || index >= span.Length) return false;
        span.Array.Elements[span.Start + index] = value;
        return true;
    }

    private static SpanValue Of(Call call) => (SpanValue)call.Receiver!;

    private static int At(Call call)
    {
        var index = call.Arguments[0] is IndexValue value ? value.Of(Of(call).Length) : call.Int(0);
        return index >= 0 && index < Of(call).Length ? index : throw call.Throw("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
    }

    /// <summary>Span or ReadOnlySpan.</summary>
    public static bool IsSpan(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>An array or text as a span; null is an empty one.</summary>
    public static SpanValue View(object? value) => value switch
    {
        null => new SpanValue(new ArrayValue([]), 0, 0),
        SpanValue span => span,
        ArrayValue array => new SpanValue(array, 0, array.Elements.Length),
        _ => Sequences.Of(value) is { } items ? new SpanValue(new ArrayValue([.. items]), 0, items.Count) : throw new InvalidCastException(),
    };

    private static object AsSpan(Call call)
    {
        var span = View(call.Arguments[0]);
        if (call.Arguments.Length == 2 && call.Arguments[1] is RangeValue range)
        {
            var (start, end) = range.Of(span.Length);
            if (start < 0 || end > span.Length || start > end) throw call.OutOfRange("range");
            return new SpanValue(span.Array, span.Start + start, end - start);
        }

        return Part(call, span, 1);
    }

    // (start), (start, length) from an argument on.
    private static SpanValue Part(Call call, SpanValue span, int from)
    {
        if (call.Arguments.Length <= from) return span;
        var start = call.Arguments[from] is IndexValue index ? index.Of(span.Length) : call.Int(from);
        var length = call.Arguments.Length > from + 1 ? call.Int(from + 1) : span.Length - start;
        if (start < 0 || length < 0 || start > span.Length - length)
            throw call.Throw("System.ArgumentOutOfRangeException", "Specified argument was out of the range of valid values.");
        return new SpanValue(span.Array, span.Start + start, length);
    }

    private static object? Clear(Call call)
    {
        var type = call.Resolve(call.Method.ContainingType.TypeArguments[0]);
        for (var i = 0; i < Of(call).Length; i++) Of(call).Array.Elements[Of(call).Start + i] = Defaults.Of(type);
        return null;
    }

    private static object? Copy(Call call, SpanValue from, SpanValue to)
    {
        if (to.Length < from.Length) throw call.Throw("System.ArgumentException", "Destination is too short. (Parameter 'destination')");
        Array.Copy(from.Array.Elements, from.Start, to.Array.Elements, to.Start, from.Length);
        return null;
    }

    private static object? Sort(Call call)
    {
        var span = View(call.Arguments[0]);
        Finding.Sorted(span.Items, Ordering.Of(call, call.Arguments.Length > 1 ? call.Arguments[1] : null)).CopyTo(span.Array.Elements, span.Start);
        return null;
    }

    private static object Head(IReadOnlyList<object?> items, IReadOnlyList<object?> head) =>
        head.Count <= items.Count && Enumerable.Range(0, head.Count).All(i => ValueComparer.Instance.Equals(Reading.Known(items[i]), Reading.Known(head[i])));
}
