using System.Globalization;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>The values of a call's arguments as one text, the same for equal values in every project.</summary>
internal static class ArgumentText
{
    /// <summary>Null where a value is none that can be compared: an object, a delegate, an unknown.</summary>
    public static string? Of(IEnumerable<object?> arguments)
    {
        var texts = arguments.Select(One).ToArray();
        return texts.Any(text => text is null) ? null : "(" + string.Join(", ", texts) + ")";
    }

    private static string? One(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"",
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IConvertible number => number.ToString(CultureInfo.InvariantCulture),
        TupleValue tuple => Of(tuple.Items),
        ArrayValue array => List(array.Elements),
        ListValue list => List(list.Elements),
        _ => null,
    };

    private static string? List(IEnumerable<object?> items) => Of(items) is { } text ? "[" + text.Substring(1, text.Length - 2) + "]" : null;
}
