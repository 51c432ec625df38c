using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>The members of a string object.</summary>
internal static class StringIntrinsics
{
    public static IntrinsicSet Instance { get; } = new()
    {
        { "get_Length", call => Of(call).Length },
        { "get_Chars", call => call.Int(0) is var i && i >= 0 && i < Of(call).Length ? Of(call)[i] : throw call.Throw("System.IndexOutOfRangeException", "Index was outside the bounds of the array.") },
        { "Substring", call => call.Arguments.Length == 1 ? Of(call).Substring(call.Int(0)) : Of(call).Substring(call.Int(0), call.Int(1)) },
        { "Remove", call => call.Arguments.Length == 1 ? Of(call).Remove(call.Int(0)) : Of(call).Remove(call.Int(0), call.Int(1)) },
        { "Insert", call => call.LimitedText(Of(call).Length + (long)call.Text(1).Length, () => Of(call).Insert(call.Int(0), call.Text(1))) },
        { "Replace", Replace },
        { "StartsWith", call => call.Arguments[0] is char c ? Of(call).Length > 0 && Of(call)[0] == c : Of(call).StartsWith(call.Text(0), Texts.Comparison(call)) },
        { "EndsWith", call => call.Arguments[0] is char c ? Of(call).Length > 0 && Of(call)[Of(call).Length - 1] == c : Of(call).EndsWith(call.Text(0), Texts.Comparison(call)) },
        { "Contains", call => Of(call).IndexOf(CharOrText(call), Texts.Comparison(call)) >= 0 },
        { "IndexOf", call => IndexOf(call) },
        { "LastIndexOf", call => LastIndexOf(call) },
        { "IndexOfAny", call => call.Arguments.Length == 1 ? Of(call).IndexOfAny(Texts.Characters(call.Arguments[0])!) : Of(call).IndexOfAny(Texts.Characters(call.Arguments[0])!, call.Int(1)) },
        { ["ToLower", "ToLowerInvariant"], call => Of(call).ToLowerInvariant() },
        { ["ToUpper", "ToUpperInvariant"], call => Of(call).ToUpperInvariant() },
        { "Trim", call => Trim(call, (text, characters) => text.Trim(characters)) },
        { "TrimStart", call => Trim(call, (text, characters) => text.TrimStart(characters)) },
        { "TrimEnd", call => Trim(call, (text, characters) => text.TrimEnd(characters)) },
        { "PadLeft", call => call.LimitedText(call.Int(0), () => Of(call).PadLeft(call.Int(0), call.Arguments.Length > 1 ? (char)call.Arguments[1]! : ' ')) },
        { "PadRight", call => call.LimitedText(call.Int(0), () => Of(call).PadRight(call.Int(0), call.Arguments.Length > 1 ? (char)call.Arguments[1]! : ' ')) },
        { "Split", Texts.Split },
        { "ToCharArray", call => new ArrayValue([.. Part(call).Select(c => (object?)c)], (call.Method.ReturnType as IArrayTypeSymbol)?.ElementType) },
        { "Equals", call => call.Arguments[0] is string or null && string.Equals(Of(call), (string?)call.Arguments[0], Texts.Comparison(call)) },
        { "CompareTo", call => Ordering.Compare(call, Of(call), call.Arguments[0]) },
        { ["ToString", "Clone", "Normalize"], call => Of(call) },
        { "GetHashCode", call => call.Unknown("a string's hash code is only known at run time") },
        { "GetTypeCode", _ => (int)TypeCode.String },
        { "ReplaceLineEndings", call => Of(call).Replace("\r\n", "\n").Replace('\r', '\n').Replace("\n", call.Arguments.Length > 0 ? call.Text(0) : "\n") },
    };

    public static IntrinsicSet Static { get; } = new()
    {
        { ".ctor", Make },
        { "IsNullOrEmpty", call => string.IsNullOrEmpty(call.TextOrNull(0)) },
        { "IsNullOrWhiteSpace", call => string.IsNullOrWhiteSpace(call.TextOrNull(0)) },
        { "Concat", Concat },
        { "Join", Join },
        { "Format", call => CompositeFormat.Run(call, call.Method.Parameters[0].Type.SpecialType == SpecialType.System_String ? 0 : 1) },
        { "Equals", call => string.Equals(call.TextOrNull(0), call.TextOrNull(1), Texts.Comparison(call)) },
        { "op_Equality", call => call.TextOrNull(0) == call.TextOrNull(1) },
        { "op_Inequality", call => call.TextOrNull(0) != call.TextOrNull(1) },
        { "op_Implicit", call => new SpanValue(new ArrayValue([.. (call.TextOrNull(0) ?? "").Select(c => (object?)c)]), 0, call.TextOrNull(0)?.Length ?? 0) },
        { "Compare", call => call.Arguments.Length <= 3 ? Math.Sign(string.Compare(call.TextOrNull(0), call.TextOrNull(1), Texts.Comparison(call, StringComparison.InvariantCulture))) : call.Unknown("this comparison of parts of strings is not computed") },
        { "CompareOrdinal", call => string.CompareOrdinal(call.TextOrNull(0), call.TextOrNull(1)) },
        { ["Copy", "Intern", "IsInterned"], call => call.Text(0) },
    };

    private static string Of(Call call) => (string)call.Receiver!;

    private static string CharOrText(Call call) => call.Arguments[0] is char c ? c.ToString() : call.Text(0);

    private static object Replace(Call call)
    {
        var text = Of(call);
        if (call.Arguments[0] is char from) return text.Replace(from, (char)call.Arguments[1]!);
        var (old, replacement) = (call.Text(0), call.TextOrNull(1) ?? "");
        if (old.Length == 0) throw call.Throw("System.ArgumentException", "String cannot be of zero length. (Parameter 'oldValue')");
        var comparison = Texts.Comparison(call);
        var result = new System.Text.StringBuilder();
        var start = 0;
        for (var i = text.IndexOf(old, comparison); i >= 0; i = text.IndexOf(old, start, comparison))
        {
            result.Append(text, start, i - start).Append(replacement);
            start = i + old.Length;
            if (result.Length > Limits.Text) return call.LongText();
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    // (char), (string), each with start, start and count, and a comparison.
    private static object IndexOf(Call call)
    {
        var (start, count) = Window(call);
        var text = Of(call);
        return text.IndexOf(CharOrText(call), start ?? 0, count ?? text.Length - (start ?? 0), Texts.Comparison(call));
    }

    private static object LastIndexOf(Call call)
    {
        var (start, count) = Window(call);
        var text = Of(call);
        if (text.Length == 0) return CharOrText(call).Length == 0 ? 0 : -1;
        return start is null
            ? text.LastIndexOf(CharOrText(call), Texts.Comparison(call))
            : text.LastIndexOf(CharOrText(call), start.Value, count ?? start.Value + 1, Texts.Comparison(call));
    }

    private static (int? Start, int? Count) Window(Call call)
    {
        int? start = null, count = null;
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            if (call.Method.Parameters[i].Type.SpecialType != SpecialType.System_Int32) continue;
            if (start is null) start = call.Int(i);
            else count = call.Int(i);
        }

        return (start, count);
    }

    private static object Trim(Call call, Func<string, char[]?, string> trim) =>
        trim(Of(call), call.Arguments.Length == 0 ? null : Texts.Characters(call.Arguments[0]));

    private static string Part(Call call) => call.Arguments.Length == 2 ? Of(call).Substring(call.Int(0), call.Int(1)) : Of(call);

    private static object Make(Call call)
    {
        if (call.Arguments.Length == 0) return "";
        if (call.Arguments[0] is char c) return call.LimitedText(call.Int(1), () => new string(c, call.Int(1)));
        var characters = Texts.Characters(call.Arguments[0]) ?? [];
        return call.Arguments.Length == 3 ? new string(characters, call.Int(1), call.Int(2)) : new string(characters);
    }

    // (object), (string, string), ..., (params string[]), (IEnumerable<T>), (ReadOnlySpan<char>, ...).
    private static object Concat(Call call)
    {
        if (call.Arguments.Length == 1 && call.Arguments[0] is ISequence and not SpanValue { Array.ElementType.SpecialType: SpecialType.System_Char })
            return Joined(call, "", call.Items(0), ElementType(call, 0));
        return Joined(call, "", call.Arguments, null);
    }

    // (string, IEnumerable<string>), (string, params object[]), <T>(string, IEnumerable<T>), (string, string[], int, int), each with a char too.
    private static object Join(Call call)
    {
        var separator = call.Arguments[0] is char c ? c.ToString() : call.TextOrNull(0) ?? "";
        var items = call.Items(1);
        if (call.Arguments.Length == 4)
        {
            call.CheckRange(call.Int(2), call.Int(3), items.Count);
            items = [.. items.Skip(call.Int(2)).Take(call.Int(3))];
        }

        return Joined(call, separator, items, ElementType(call, 1));
    }

    private static ITypeSymbol? ElementType(Call call, int parameter) =>
        call.Method.TypeArguments.Length == 1 ? call.Method.TypeArguments[0] : (call.Method.Parameters[parameter].Type as IArrayTypeSymbol)?.ElementType;

    private static object Joined(Call call, string separator, IReadOnlyList<object?> items, ITypeSymbol? type)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(separator);
            text.Append(Texts.Show(call, items[i], type));
            if (text.Length > Limits.Text) return call.LongText();
        }

        return text.ToString();
    }
}
