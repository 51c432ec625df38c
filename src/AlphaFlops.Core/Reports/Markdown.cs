using System.Text;

namespace AlphaFlops.Reports;

/// <summary>Text for markdown tables (GitHub's), where names and reasons may hold any sign.</summary>
internal static class Markdown
{
    /// <summary>Plain text that markdown shows as it is.</summary>
    public static string Text(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var sign in ReportText.OneLine(text))
        {
            if ("\\`*_|".IndexOf(sign) >= 0) result.Append('\\');
            result.Append(sign switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ => sign.ToString(),
            });
        }

        return result.ToString();
    }

    /// <summary>Code, also inside a table, where '|' would end the cell. A backtick, as metadata names of generic types have, asks for two around.</summary>
    public static string Code(string text)
    {
        if (text.Length == 0) return "";
        var code = ReportText.OneLine(text).Replace("|", "\\|");
        return code.IndexOf('`') < 0 ? "`" + code + "`" : "`` " + code.Replace("``", "''") + " ``";
    }

    public static void Row(StringBuilder output, IEnumerable<string> cells) => output.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    /// <summary>The titles and the line below them.</summary>
    public static void Header(StringBuilder output, params (string Title, bool IsNumber)[] columns)
    {
        Row(output, columns.Select(column => column.Title));
        Row(output, columns.Select(column => column.IsNumber ? "---:" : "---"));
    }
}
