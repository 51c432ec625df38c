using System.Net;
using System.Text.RegularExpressions;
using AlphaFlops.Reports;

namespace AlphaFlops.Tasks;

/// <summary>report.html: one file that opens offline. The page is in Html/, its charts are drawn by d3 (third-party/d3), and the report stands in it
/// as report.json has it, so that no number is another one's copy.</summary>
internal static class ReportHtml
{
    private const string Main = "main.js";

    public static string Write(Report report)
    {
        var title = $"What the models of {ReportText.OneLine(report.Project)} cost";
        var parts = new Dictionary<string, string>
        {
            ["title"] = WebUtility.HtmlEncode(title),
            ["tool"] = WebUtility.HtmlEncode(report.Tool),
            ["notes"] = string.Join("\n", ReportText.Footer(report.Models).Select(line => $"      <li>{WebUtility.HtmlEncode(line)}</li>")),
            ["report"] = ReportJson.Write(report, indented: false),
            ["style"] = Resource("report.css"),
            ["licence"] = Resource("d3/LICENSE"),
            ["library"] = Resource("d3/d3.min.js"),
            ["scripts"] = string.Join("\n", Scripts().Select(Resource)),
        };

        // In one pass, so that braces in a text of the report are nothing but text.
        return Regex.Replace(Resource("report.html"), @"\{\{(\w+)\}\}", match => parts[match.Groups[1].Value]);
    }

    /// <summary>Declarations first, in any order; what runs them last.</summary>
    private static IEnumerable<string> Scripts() =>
        typeof(ReportHtml).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".js", StringComparison.Ordinal) && name.IndexOf('/') < 0)
            .OrderBy(name => name == Main)
            .ThenBy(name => name, StringComparer.Ordinal);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReportHtml).Assembly.GetManifestResourceStream(name));
        return reader.ReadToEnd();
    }
}
