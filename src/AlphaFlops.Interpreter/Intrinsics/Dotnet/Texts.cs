using System.Text;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>What the string intrinsics share.</summary>
internal static class Texts
{
    /// <summary>A value's ToString(), as Join, Concat, Append and Format call it.</summary>
    public static string Show(Call call, object? value, ITypeSymbol? type = null, string? format = null)
    {
        value = Reading.Known(value);
        if (value is SpanValue span && Of(span) is { } text) return text;
        return Display.Of(value, type, format, call.Caller, call.Site) switch
        {
            string shown => shown,
            var unknown => throw new UnknownMetException((Unknown)unknown),
        };
    }

    /// <summary>The characters of a span.</summary>
    public static string Of(ISequence span)
    {
        var text = new StringBuilder();
        foreach (var item in span.Items) text.Append((char)Reading.Known(item)!);
        return text.ToString();
    }

    /// <summary>The StringComparison among the arguments, told by its parameter's type since an enum is its number; ordinal without one.</summary>
    public static StringComparison Comparison(Call call, StringComparison otherwise = StringComparison.Ordinal)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var type = call.Method.Parameters[i].Type;
            if (type.Name == "StringComparison") return Invariant((StringComparison)call.Int(i));
            if (type.Name == "Boolean" && call.Method.Parameters[i].Name == "ignoreCase")
                return call.Flag(i) ? StringComparison.InvariantCultureIgnoreCase : StringComparison.InvariantCulture;
        }

        return otherwise;
    }

    public static StringComparer Comparer(StringComparison comparison) => Invariant(comparison) switch
    {
        StringComparison.Ordinal => StringComparer.Ordinal,
        StringComparison.OrdinalIgnoreCase => StringComparer.OrdinalIgnoreCase,
        StringComparison.InvariantCultureIgnoreCase => StringComparer.InvariantCultureIgnoreCase,
        _ => StringComparer.InvariantCulture,
    };

    /// <summary>The characters of an argument that is a char, a char[], a string or a span; null where it is null.</summary>
    public static char[]? Characters(object? value) => Reading.Known(value) switch
    {
        null => null,
        char c => [c],
        string text => text.ToCharArray(),
        var items => [.. Sequences.Of(items)!.Select(item => (char)Reading.Known(item)!)],
    };

    /// <summary>string.Split in all overloads: by a character, characters, a text or texts, with a count and options.</summary>
    public static object Split(Call call)
    {
        var text = (string)call.Receiver!;
        var separators = Separators(Reading.Known(call.Arguments[0]));
        var count = int.MaxValue;
        var options = 0;
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            if (call.Method.Parameters[i].Type.SpecialType == SpecialType.System_Int32) count = call.Int(i);
            else options = call.Int(i);
        }

        var (removeEmpty, trim) = ((options & 1) != 0, (options & 2) != 0);
        if (count < 0) throw call.OutOfRange("count");
        var parts = new List<object?>();
        if (count == 0) return Strings(call, parts);
        var start = 0;
        while (true)
        {
            var isLast = parts.Count == count - 1;
            var (end, length) = isLast ? (-1, 0) : Next(text, start, separators);
            var part = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
            if (trim) part = part.Trim();
            if (isLast && removeEmpty) part = SkipSeparators(part, separators, trim);
            if (part.Length > 0 || !removeEmpty) parts.Add(part);
            if (end < 0) break;
            start = end + length;
        }

        return Strings(call, parts);
    }

    public static ArrayValue Strings(Call call, IEnumerable<object?> parts) =>
        new([.. parts], (call.Method.ReturnType as IArrayTypeSymbol)?.ElementType);

    // Without separators .NET splits at white space.
    private static IReadOnlyList<string>? Separators(object? value) => value switch
    {
        null => null,
        char c => [c.ToString()],
        string { Length: > 0 } text => [text],
        string => [],
        _ => Sequences.Of(value)! is { Count: > 0 } items ? [.. items.Select(item => Reading.Known(item)?.ToString() ?? "").Where(item => item.Length > 0)] : null,
    };

    private static (int Start, int Length) Next(string text, int from, IReadOnlyList<string>? separators)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (separators is null)
            {
                if (char.IsWhiteSpace(text[i])) return (i, 1);
                continue;
            }

            foreach (var separator in separators)
                if (string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0) return (i, separator.Length);
        }

        return (-1, 0);
    }

    // With RemoveEmptyEntries the last of a limited number of parts starts after the separators that stand before it.
    private static string SkipSeparators(string part, IReadOnlyList<string>? separators, bool trim)
    {
        while (part.Length > 0 && Next(part, 0, separators) is (0, var length and > 0)) part = trim ? part.Substring(length).Trim() : part.Substring(length);
        return part;
    }

    // What a culture changes in comparing is not known here.
    private static StringComparison Invariant(StringComparison comparison) => comparison switch
    {
        StringComparison.CurrentCulture => StringComparison.InvariantCulture,
        StringComparison.CurrentCultureIgnoreCase => StringComparison.InvariantCultureIgnoreCase,
        _ => comparison,
    };
}
