using System.Globalization;
using AlphaFlops.Budgets;
using AlphaFlops.Operators;
using AlphaFlops.Quantities;
using AlphaFlops.Reports;
using Spectre.Console;

namespace AlphaFlops.Tool.Views;

/// <summary>A model, or a module in it, taken apart: its numbers, its modules with their shares, how its layers are counted, and what is unknown.</summary>
internal static class Explanation
{
    private const int MaxChildren = 12;

    private const int MaxLayers = 12;

    public static void Write(IAnsiConsole console, ModelReport model, ModuleNode module, LayerMetric metric, int depth)
    {
        Line(console, (module.Path.Length == 0 ? model.Name : $"{model.Name}: {module.Path}") + Place(model.File, model.Line, module), "bold");
        Line(console, string.Join(", ", model.Inputs.Append(ReportText.Passes(model))));
        if (module.Path.Length == 0) WriteTotals(console, model);
        WriteTree(console, model, module, metric, depth);
        WriteLayers(console, model, module);
        WriteUnknown(console, model);
        foreach (string line in ReportText.Footer([model])) Line(console, line, "grey");
    }

    private static void WriteTotals(IAnsiConsole console, ModelReport model)
    {
        var totals = Metric.All.Select(metric => (Metric: metric, Value: metric.Of(model))).Where(total => total.Value is not null)
            .Select(total => AtLeast(model) + (total.Metric.Kind == QuantityKind.Bytes ? total.Metric.Format(total.Value!.Value) + " of activations" : total.Metric.Format(total.Value!.Value)));
        Line(console, string.Join("; ", totals));
        WriteFormula(console, model);
        foreach (var budget in model.Budget)
            Line(console, $"budget of {Metric.Find(budget.Metric)?.Name ?? budget.Metric}{(budget.Layers is null ? "" : $" of {budget.Module} ({budget.Layers})")}: {ReportText.BudgetUsed(model, budget)}, {Format(budget, budget.Value)} of {Format(budget, budget.Limit)}", budget.Exceeded ? "red" : "green");
    }

    private static void WriteFormula(IAnsiConsole console, ModelReport model)
    {
        if (model.Formula is not { } formula) return;
        Line(console, $"for {model.Symbols}{(model.SymbolsChosen ? ", chosen here since not all are given" : "")}");
        Line(console, formula.Missing is { } missing ? $"no formulas: {missing}" : $"MACs = {formula.Macs ?? "no formula"}{formula.Condition}");
    }

    private static string Format(BudgetReport budget, double value) => Metric.Find(budget.Metric)?.Format(value) ?? Quantity.Format(value);

    private static void WriteTree(IAnsiConsole console, ModelReport model, ModuleNode module, LayerMetric metric, int depth)
    {
        // The model's own number is exact where a sum of its layers may round.
        double outside = module.Path.Length == 0 ? metric.OutsideOfLayers(model) : 0;
        double total = module.Path.Length == 0 ? metric.Total(model) ?? 0 : module.Sum(metric);
        if (module.Modules.Count == 0 || total <= 0) return;
        Line(console, $"\nWhere the {metric.Name} are spent:".Replace("time are", "time is", StringComparison.Ordinal));
        Tree tree = new(Row(model, module.Path.Length == 0 ? model.Name : module.Path, total, total, metric));
        Add(tree, model, module, metric, depth, total);
        if (outside > 0) tree.AddNode(Row(model, "in no layer", outside, total, metric));
        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, ModelReport model, ModuleNode module, LayerMetric metric, int depth, double total)
    {
        if (depth == 0) return;
        // A module's own operators stand beside the modules in it.
        var children = module.Modules.Select(child => (child.Name, Module: (ModuleNode?)child, Value: child.Sum(metric)))
            .Concat(module.Layers.Select(layer => (Name: layer.Op, Module: (ModuleNode?)null, Value: metric.Of(layer))))
            .Where(child => child.Value > 0)
            .OrderByDescending(child => child.Value)
            .ToArray();
        foreach (var child in children.Take(MaxChildren))
        {
            var node = parent.AddNode(Row(model, child.Name, child.Value, total, metric));
            if (child.Module is { Modules.Count: > 0 } inner) Add(node, model, inner, metric, depth - 1, total);
        }

        if (children.Length > MaxChildren)
            parent.AddNode(Row(model, $"{children.Length - MaxChildren} more", children.Skip(MaxChildren).Sum(child => child.Value), total, metric));
    }

    private static Text Row(ModelReport model, string name, double value, double total, LayerMetric metric) =>
        new($"{ReportText.OneLine(name)}  {AtLeast(model)}{metric.Format(value)}  {ReportText.Percent(value / total)}");

    /// <summary>How the layers that a module runs itself are counted.</summary>
    private static void WriteLayers(IAnsiConsole console, ModelReport model, ModuleNode module)
    {
        if (module.Path.Length == 0 && module.Modules.Count > 0) return;
        foreach (var layer in module.Layers.Take(MaxLayers))
        {
            Line(console, $"\n{layer.Op}{Place(layer.File, layer.Line)}", "bold");
            Line(console, $"  {string.Join(", ", layer.Inputs)} -> {layer.Output}, {layer.Calls.ToString(CultureInfo.InvariantCulture)} {(layer.Calls == 1 ? "call" : "calls; the shapes are those of the first")}");
            if (OperatorTable.Find(layer.Op) is { } op) Line(console, $"  counted as: {OperatorTable.CostOf(op)}{(model.Mode == "train" ? "; then the backward pass" : "")}");
            Line(console, $"  {AtLeast(model)}{Metric.Macs.Format(layer.Macs)}, {Metric.Flops.Format(2.0 * layer.Macs)}, {Quantity.Format(layer.ElementOps)} other operations, "
                + $"{Metric.Parameters.Format(layer.Parameters)}, {Quantity.Format(layer.MovedBytes, QuantityKind.Bytes)} moved");
            string time = layer.Milliseconds is { } milliseconds ? $", {Metric.Milliseconds.Format(milliseconds)}" : "";
            Line(console, $"  α = {Quantity.FormatNumber(layer.Alpha)}: {Metric.AlphaFlops.Format(layer.AlphaFlops)}{time} on {model.Profile.Device}");
        }

        if (module.Layers.Count > MaxLayers) Line(console, $"\nand {module.Layers.Count - MaxLayers} more operators");
    }

    private static void WriteUnknown(IAnsiConsole console, ModelReport model)
    {
        if (model.Complete) return;
        Line(console, "\nIncomplete, so every number is a lower bound. Not known (AF2010):", "yellow");
        foreach (var unknown in model.Unknown) Line(console, $"  {unknown.Reason}{Place(unknown.File, unknown.Line)}", "yellow");
    }

    private static string Place(string? file, int line, ModuleNode module) =>
        module.Path.Length == 0 ? Place(file, line) : module.Layers is [var layer, ..] ? Place(layer.File, layer.Line) : "";

    private static string Place(string? file, int line) =>
        file is null ? "" : $" at {file[(file.LastIndexOfAny(['/', '\\']) + 1)..]}:{line.ToString(CultureInfo.InvariantCulture)}";

    private static string AtLeast(ModelReport model) => model.Complete ? "" : "≥ ";

    private static void Line(IAnsiConsole console, string text, string style = "default") =>
        console.Write(new Text(string.Join("\n", text.Split('\n').Select(ReportText.OneLine)) + "\n", Style.Parse(style)));
}
