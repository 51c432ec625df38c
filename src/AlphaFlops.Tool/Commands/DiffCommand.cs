using System.CommandLine;
using AlphaFlops.Baselines;
using AlphaFlops.Reports;
using AlphaFlops.Tool.Views;
using Spectre.Console;

namespace AlphaFlops.Tool.Commands;

/// <summary><c>diff</c>: what changed between two reports, or between a baseline and a report.</summary>
internal static class DiffCommand
{
    public static Command Create(ReportSource source, IAnsiConsole console, TextWriter output)
    {
        Argument<string> before = new("before") { Description = "a report.json or an alphaflops.baseline.txt" };
        Argument<string?> after = new("after")
        {
            Description = "another one, or a project, a solution or a folder; this folder where none is named",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> minimum = new("--minimum") { Description = "leave out smaller changes: 1%, or 1%;1M", DefaultValueFactory = _ => "" };
        Option<bool> markdown = new("--markdown") { Description = "as a table for a pull request" };
        Command command = new("diff", "What changed between two reports, or between a baseline and a report") { before, after, minimum, markdown };
        command.SetAction(parsed =>
        {
            string limit = parsed.GetValue(minimum)!;
            if (!Tolerance.TryParse(limit, out var tolerance, out string? error)) throw new ToolException("--minimum: " + error);
            var diff = ReportDiff.Compare(source.LoadCosts(parsed.GetValue(before)), source.LoadCosts(parsed.GetValue(after)), tolerance);
            if (parsed.GetValue(markdown)) output.Write(ReportDiffMarkdown.Write(diff, limit));
            else DiffTable.Write(console, diff);
        });
        return command;
    }
}
