using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>The static members of char and bool.</summary>
internal static class CharIntrinsics
{
    public static IntrinsicSet Char { get; } = new()
    {
        { "IsDigit", call => char.IsDigit(Of(call)) },
        { "IsNumber", call => char.IsNumber(Of(call)) },
        { "IsLetter", call => char.IsLetter(Of(call)) },
        { "IsLetterOrDigit", call => char.IsLetterOrDigit(Of(call)) },
        { "IsUpper", call => char.IsUpper(Of(call)) },
        { "IsLower", call => char.IsLower(Of(call)) },
        { "IsWhiteSpace", call => char.IsWhiteSpace(Of(call)) },
        { "IsPunctuation", call => char.IsPunctuation(Of(call)) },
        { "IsSymbol", call => char.IsSymbol(Of(call)) },
        { "IsControl", call => char.IsControl(Of(call)) },
        { "IsSeparator", call => char.IsSeparator(Of(call)) },
        { "IsAscii", call => Of(call) < 128 },
        { "IsAsciiDigit", call => Of(call) is >= '0' and <= '9' },
        { "IsAsciiLetter", call => Of(call) is >= 'a' and <= 'z' or >= 'A' and <= 'Z' },
        { ["ToUpper", "ToUpperInvariant"], call => char.ToUpperInvariant(Of(call)) },
        { ["ToLower", "ToLowerInvariant"], call => char.ToLowerInvariant(Of(call)) },
        { "ToString", call => Of(call).ToString() },
        { "GetNumericValue", call => char.GetNumericValue(Of(call)) },
        { "Parse", call => call.Text(0) is { Length: 1 } text ? text[0] : throw call.Throw("System.FormatException", "String must be exactly one character long.") },
    };

    public static IntrinsicSet Bool { get; } = new()
    {
        { "Parse", call => Parse(call.Text(0)) ?? throw call.Throw("System.FormatException", $"String '{call.Text(0)}' was not recognized as a valid Boolean.") },
        { "TryParse", TryParse },
    };

    // (char), or (string, index).
    private static char Of(Call call) => call.Arguments[0] is string text ? text[call.Index(1, text.Length)] : (char)call.Arguments[0]!;

    private static object? Parse(string? text) => bool.TryParse(text, out var value) ? value : null;

    private static object TryParse(Call call)
    {
        var value = Parse(call.Arguments[0] is SpanValue span ? Texts.Of(span) : call.TextOrNull(0));
        call.Cell(1).Value = value ?? false;
        return value is not null;
    }
}
