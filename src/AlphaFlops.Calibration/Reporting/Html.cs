using System.Globalization;
using System.Text;

namespace AlphaFlops.Calibration.Reporting;

/// <summary>The few pieces that the report is made of.</summary>
internal static class Html
{
    public static string Text(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    /// <summary>Cells are text; the first column is aligned left, the others as numbers.</summary>
    public static string Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var html = new StringBuilder("<div class=\"wide\"><table><thead><tr>");
        foreach (var cell in header) html.Append("<th>").Append(Text(cell)).Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row) html.Append("<td>").Append(Text(cell)).Append("</td>");
            html.Append("</tr>");
        }

        return html.Append("</tbody></table></div>").ToString();
    }

    public static string Percent(double? fraction) => fraction is { } value ? (100 * value).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "–";

    public static string Number(double? value, string format = "G4") => value is { } number ? number.ToString(format, CultureInfo.InvariantCulture) : "–";
}
