using System.CommandLine;
using AlphaFlops.Reports;
using AlphaFlops.Tool.Views;
using Spectre.Console;

namespace AlphaFlops.Tool.Commands;

/// <summary><c>costs</c>: the models as a table, or as JSON.</summary>
internal static class CostsCommand
{
    public static Command Create(ReportSource source, IAnsiConsole console, TextWriter output)
    {
        Argument<string?> path = new("source")
        {
            Description = "a project, a solution, a folder or a report.json; this folder where none is named",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> sort = new("--sort")
        {
            Description = $"the most expensive first, else as in the source; by {string.Join(", ", ModelOrder.Names)}",
            HelpName = "metric",
        };
        sort.AcceptOnlyFromAmong([.. ModelOrder.Names]);
        Option<bool> json = new("--json") { Description = "report.json itself; a list of them where several projects have models" };
        Command command = new("costs", "The models of a project as a table") { path, sort, json };
        command.SetAction(parsed =>
        {
            var reports = source.Load(parsed.GetValue(path));
            if (parsed.GetValue(json)) WriteJson(output, reports);
            else
                foreach (var report in reports) CostsTable.Write(console, report, parsed.GetValue(sort));
        });
        return command;
    }

    private static void WriteJson(TextWriter output, IReadOnlyList<Report> reports)
    {
        string[] texts = [.. reports.Select(report => ReportJson.Write(report).TrimEnd())];
        output.WriteLine(texts.Length == 1 ? texts[0] : $"[\n{string.Join(",\n", texts)}\n]");
    }
}
