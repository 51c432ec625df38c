using AlphaFlops.Reports;
using Spectre.Console;

namespace AlphaFlops.Tool.Views;

/// <summary>The summary that a build prints, in colour.</summary>
internal static class CostsTable
{
    public static void Write(IAnsiConsole console, Report report, string? sort)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in SummaryColumn.All)
            table.AddColumn(new TableColumn(new Text(column.Title, Style.Parse("bold"))) { Alignment = column.IsNumber ? Justify.Right : Justify.Left, NoWrap = column.IsNumber });
        foreach (var model in ModelOrder.Sort(report.Models, sort))
            table.AddRow(SummaryColumn.All.Select(column => new Text(ReportText.OneLine(column.Cell(model)), StyleOf(column, model))));

        console.Write(new Text($"Model costs of {ReportText.OneLine(report.Project)}\n", Style.Parse("bold")));
        console.Write(table);
        foreach (string line in ReportText.Footer(report.Models)) console.Write(new Text(line + "\n", Style.Parse("grey")));
        foreach (var model in report.Models.Where(model => !model.Complete))
            console.Write(new Text($"{ReportText.OneLine(model.Name)} is incomplete; dotnet alphaflops explain says why.\n", Style.Parse("yellow")));
    }

    private static Style StyleOf(SummaryColumn column, ModelReport model) =>
        column == SummaryColumn.All[^1] && model.Budget.Any(budget => budget.Exceeded) ? Style.Parse("red")
        : column == SummaryColumn.All[0] ? Style.Parse("aqua")
        : column.IsNumber && !model.Complete ? Style.Parse("yellow")
        : Style.Plain;
}
