using System.Globalization;
using System.Text;
using AlphaFlops.Baselines;

namespace AlphaFlops.Reports;

/// <summary>diff.md: a table for a pull request.</summary>
public static class ReportDiffMarkdown
{
    /// <param name="minimum">As it was given, for the last line; null where every change counts.</param>
    public static string Write(ReportDiff diff, string? minimum = null)
    {
        var output = new StringBuilder();
        var changed = diff.Rows.Select(row => row.Model).Distinct().Count();
        output.Append("### Model costs\n\n");
        output.Append(changed == 0 ? "No model changed." : $"{changed} of {diff.Models} {(diff.Models == 1 ? "model" : "models")} changed.").Append("\n\n");
        if (changed > 0) WriteTable(output, diff);
        if (!string.IsNullOrWhiteSpace(minimum)) output.Append("Left out: changes of not more than ").Append(Markdown.Text(minimum!.Trim())).Append(".\n");
        if (diff.OtherProfiles is { } profiles) output.Append(Markdown.Text(profiles)).Append('\n');
        if (diff.Rows.Any(row => row.Before?.IsAtLeast == true || row.After?.IsAtLeast == true)) output.Append("≥: at least; something is unknown.\n");
        return output.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteTable(StringBuilder output, ReportDiff diff)
    {
        Markdown.Header(output, ("Model", false), ("Metric", false), ("Before", true), ("After", true), ("Change", true));
        var last = "";
        foreach (var row in diff.Rows)
        {
            Markdown.Row(output,
            [
                row.Model == last ? "" : Markdown.Text(row.Model),
                Markdown.Text(row.Metric.Name),
                Markdown.Text(row.BeforeText),
                Markdown.Text(row.AfterText),
                row.ChangeText,
            ]);
            last = row.Model;
        }

        output.Append('\n');
    }

    /// <summary>A change with its sign: <c>+2.7%</c>, <c>-0.03%</c>, <c>+120%</c>.</summary>
    public static string Percent(double change)
    {
        var percent = change * 100;
        var size = Math.Abs(percent);
        var format = size >= 100 || size == 0 ? "0" : size >= 1 ? "0.#" : size >= 0.01 ? "0.##" : "0.#e+0";
        return (percent > 0 ? "+" : "") + percent.ToString(format, CultureInfo.InvariantCulture) + "%";
    }
}
