using System.Globalization;
using System.Text;
using AlphaFlops.Budgets;
using AlphaFlops.Quantities;

namespace AlphaFlops.Reports;

/// <summary>report.md: the summary, then each model with its largest layers, its budget and what is unknown.</summary>
public static class ReportMarkdown
{
    private const int LargestLayers = 10;

    public static string Write(Report report)
    {
        var output = new StringBuilder();
        output.Append("# What the models of ").Append(Markdown.Text(report.Project)).Append(" cost\n\n");
        if (report.Models.Count == 0) output.Append(Markdown.Text(ReportText.NoModels)).Append("\n\n");
        else WriteSummary(output, report);
        var folder = CommonFolder.Of(report);
        foreach (var model in report.Models) WriteModel(output, model, folder);
        return output.Append(Markdown.Text(report.Tool)).Append('\n').ToString();
    }

    private static void WriteSummary(StringBuilder output, Report report)
    {
        Markdown.Header(output, [.. SummaryColumn.All.Select(column => (column.Title, column.IsNumber))]);
        foreach (var model in report.Models)
            Markdown.Row(output, SummaryColumn.All.Select(column => column.IsNumber ? column.Cell(model) : Markdown.Text(column.Cell(model))));
        output.Append('\n');
        foreach (var line in ReportText.Footer(report.Models)) output.Append("- ").Append(Markdown.Text(line)).Append('\n');
        output.Append('\n');
    }

    private static void WriteModel(StringBuilder output, ModelReport model, string folder)
    {
        output.Append("## ").Append(Markdown.Text(model.Name)).Append("\n\n");
        output.Append(Markdown.Code(model.Type));
        if (Place(folder, model.File, model.Line) is { Length: > 0 } place) output.Append(" at ").Append(place);
        output.Append(", ").Append(ReportText.Passes(model))
            .Append(model.IsAnnotated ? "" : model.IsCounted ? "; not annotated, its inputs follow from its layers" : "; not annotated, so that only what it holds is known")
            .Append(".\n\n");
        if (model.Choices is not null) output.Append("The counts are those of the configuration with the fewest MACs, or less where another has less.\n\n");
        Write(output, "Parameters", model, model.Parameters, QuantityKind.Count);
        Write(output, "Buffer elements", model, model.Buffers, QuantityKind.Count);
        if (model.IsCounted) WriteCounts(output, model);
        output.Append('\n');
        ChoiceMarkdown.Write(output, model);
        WriteFormula(output, model);
        WriteRange(output, model);
        WriteBudget(output, model);
        WriteLayers(output, model, folder);
        WriteUnknown(output, model, folder);
    }

    private static void WriteCounts(StringBuilder output, ModelReport model)
    {
        Write(output, "MACs", model, model.Macs, QuantityKind.Count);
        Write(output, "FLOPs", model, model.Flops, QuantityKind.Count);
        Write(output, "α-FLOPs on " + model.Profile.Device, model, Quantity.Format(model.AlphaFlops));
        Write(output, "Element operations", model, model.ElementOps, QuantityKind.Count);
        Write(output, "Activation memory, bytes", model, model.ActivationBytes, QuantityKind.Bytes);
        if (model.GradientBytes is { } gradients) Write(output, "Gradients of what is trained, bytes", model, gradients, QuantityKind.Bytes);
        if (model.OptimizerBytes is { } optimizers) Write(output, "Optimizer state, bytes", model, optimizers, QuantityKind.Bytes);
        Write(output, "Moved memory, bytes", model, model.MovedBytes, QuantityKind.Bytes);
        if (model.Milliseconds is { } time) Write(output, "Time on " + model.Profile.Device, model, Quantity.Format(time, QuantityKind.Time));
        if (model.Millijoules is { } energy) Write(output, "Energy on " + model.Profile.Device, model, Quantity.Format(energy, QuantityKind.Energy));
        if (model.GramsCo2ePerThousandRuns is { } grams) Write(output, "CO2e of a thousand runs, grams", model, Quantity.FormatNumber(grams));
    }

    private static void WriteRange(StringBuilder output, ModelReport model)
    {
        if (model.Most is not { } most) return;
        output.Append("By conditions that are not known the cost is a range; the numbers above are its lower end. Upper end: ")
            .Append($"{most.Macs.ToString("N0", CultureInfo.InvariantCulture)} MACs, {most.ActivationBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes of activation memory, ")
            .Append($"{Quantity.Format(most.AlphaFlops)} α-FLOPs.\n\n");
    }

    /// <summary>A line with the exact number and, from a thousand on, its rounding.</summary>
    private static void Write(StringBuilder output, string name, ModelReport model, long value, QuantityKind kind)
    {
        var exact = value.ToString("N0", CultureInfo.InvariantCulture);
        Write(output, name, model, value < 1000 ? exact : $"{exact} ({Quantity.Format(value, kind)})");
    }

    private static void Write(StringBuilder output, string name, ModelReport model, string value) =>
        output.Append("- ").Append(Markdown.Text(name)).Append(": ").Append(model.IsAtLeast ? "≥ " : "").Append(value).Append('\n');

    private static void WriteFormula(StringBuilder output, ModelReport model)
    {
        if (model.Formula is not { } formula) return;
        output.Append("The numbers are for ").Append(Markdown.Code(model.Symbols.ToString()))
            .Append(model.SymbolsChosen ? ", chosen here since not all are given. " : ". ");
        if (formula.Missing is { } missing)
        {
            output.Append("There are no formulas: ").Append(Markdown.Text(missing)).Append(".\n\n");
            return;
        }

        output.Append("For any sizes").Append(Markdown.Text(formula.Condition)).Append(":\n\n");
        foreach (var (name, text) in new[]
        {
            ("MACs", formula.Macs), ("Element operations", formula.ElementOps), ("Moved memory, bytes", formula.MovedBytes),
            ("Activation memory, bytes", formula.ActivationBytes),
        })
            output.Append("- ").Append(name).Append(": ").Append(text is null ? "no formula" : (model.Complete ? "" : "≥ ") + Markdown.Text(text)).Append('\n');
        output.Append('\n');
    }

    private static void WriteBudget(StringBuilder output, ModelReport model)
    {
        if (model.Budget.Count == 0) return;
        Markdown.Header(output, ("Budget", false), ("Limit", true), ("Value", true), ("Used", true));
        foreach (var budget in model.Budget)
        {
            var metric = Metric.Find(budget.Metric);
            Markdown.Row(output,
            [
                Markdown.Text(metric?.Name ?? budget.Metric)
                    + (budget.Layers is null ? "" : $" of {Markdown.Code(budget.Module ?? "")} ({Markdown.Text(budget.Layers)})")
                    + (budget.IsError ? ", error" : ""),
                Format(budget.Limit),
                (model.Complete ? "" : "≥ ") + Format(budget.Value),
                ReportText.BudgetUsed(model, budget),
            ]);

            string Format(double value) => metric?.Format(value) ?? Quantity.Format(value);
        }

        output.Append('\n');
    }

    private static void WriteLayers(StringBuilder output, ModelReport model, string folder)
    {
        if (model.Layers.Count == 0) return;
        var layers = ReportText.Largest(model, LargestLayers);
        // Folded: of many models a reader wants the numbers first.
        output.Append("<details><summary>")
            .Append(layers.Count < model.Layers.Count ? $"The {layers.Count} largest of {model.Layers.Count} layers" : "Layers")
            .Append(" by α-FLOPs</summary>\n\n");
        Markdown.Header(
            output, ("Layer", false), ("Operator", false), ("Output", false), ("Calls", true), ("Parameters", true), ("MACs", true),
            ("α", true), ("α-FLOPs", true), ("Share", true), ("Place", false));
        foreach (var layer in layers)
            Markdown.Row(output,
            [
                layer.Path.Length == 0 ? "(model)" : Markdown.Code(layer.Path),
                Markdown.Code(layer.Op),
                Markdown.Code(layer.Output),
                layer.Calls.ToString(CultureInfo.InvariantCulture),
                Quantity.Format(layer.Parameters),
                Quantity.Format(layer.Macs),
                Quantity.FormatNumber(layer.Alpha),
                Quantity.Format(layer.AlphaFlops),
                model.AlphaFlops > 0 ? ReportText.Percent(layer.AlphaFlops / model.AlphaFlops) : "-",
                Place(folder, layer.File, layer.Line),
            ]);
        output.Append("\n</details>\n\n");
    }

    private static void WriteUnknown(StringBuilder output, ModelReport model, string folder)
    {
        if (model.Complete) return;
        output.Append(model.IsAtLeast ? "The counts are lower bounds, since this is unknown:\n\n" : "This is unknown:\n\n");
        foreach (var unknown in model.Unknown)
        {
            output.Append("- ");
            if (Place(folder, unknown.File, unknown.Line) is { Length: > 0 } place) output.Append(place).Append(": ");
            output.Append(Markdown.Text(unknown.Reason)).Append('\n');
        }

        output.Append('\n');
    }

    private static string Place(string folder, string? file, int line) =>
        file?.Substring(folder.Length) is not { } name ? "" : Markdown.Code(line > 0 ? name + ":" + line.ToString(CultureInfo.InvariantCulture) : name);
}
