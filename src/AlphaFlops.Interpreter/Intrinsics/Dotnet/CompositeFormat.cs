using System.Globalization;
using System.Text;
using AlphaFlops.Interpreter.Engine;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>string.Format: <c>{index,alignment:format}</c>.</summary>
internal static class CompositeFormat
{
    /// <param name="call">Its arguments after the format are the values, or one params array of them.</param>
    /// <param name="formatIndex">Where the format stands: an overload takes a provider first.</param>
    public static object Run(Call call, int formatIndex)
    {
        var format = call.Text(formatIndex);
        var rest = call.Arguments.Length - formatIndex - 1;
        IReadOnlyList<object?> values = rest == 1 && call.Method.Parameters[formatIndex + 1].IsParams
            ? call.Items(formatIndex + 1)
            : [.. call.Arguments.Skip(formatIndex + 1)];
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
                continue;
            }

            if (c == '}') throw Malformed(call);
            if (c != '{')
            {
                text.Append(c);
                continue;
            }

            var end = format.IndexOf('}', i);
            if (end < 0) throw Malformed(call);
            text.Append(Item(call, format.Substring(i + 1, end - i - 1), values));
            if (text.Length > Limits.Text) return call.LongText();
            i = end;
        }

        return text.ToString();
    }

    private static string Item(Call call, string item, IReadOnlyList<object?> values)
    {
        var colon = item.IndexOf(':');
        var format = colon < 0 ? null : item.Substring(colon + 1);
        var head = (colon < 0 ? item : item.Substring(0, colon)).Split(',');
        var alignment = 0;
        if (!int.TryParse(head[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || head.Length > 2
            || head.Length == 2 && !int.TryParse(head[1].Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out alignment))
            throw Malformed(call);
        if (index >= values.Count)
            throw call.Throw("System.FormatException", "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
        return Formatting.Align(Texts.Show(call, values[index], null, format), alignment);
    }

    private static ThrownException Malformed(Call call) => call.Throw("System.FormatException", "Input string was not in a correct format.");
}
