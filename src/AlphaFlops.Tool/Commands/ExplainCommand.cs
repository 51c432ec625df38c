using System.CommandLine;
using AlphaFlops.Reports;
using AlphaFlops.Tool.Views;
using Spectre.Console;

namespace AlphaFlops.Tool.Commands;

/// <summary><c>explain</c>: where the cost of a model, or of one module in it, comes from.</summary>
internal static class ExplainCommand
{
    private const int MaxNames = 20;

    public static Command Create(ReportSource source, IAnsiConsole console)
    {
        Argument<string> name = new("model") { Description = "the name of the model, as costs prints it" };
        Argument<string?> path = new("path") { Description = "a module in it: layer1.0.conv2", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> project = new("--project", "-p") { Description = "a project, a solution, a folder or a report.json; this folder where none is named" };
        Option<string> by = new("--by")
        {
            Description = $"what the shares are of: {string.Join(", ", LayerMetric.All.Select(metric => metric.Id))}",
            HelpName = "metric",
            DefaultValueFactory = _ => LayerMetric.All[0].Id,
        };
        by.AcceptOnlyFromAmong([.. LayerMetric.All.Select(metric => metric.Id)]);
        Option<int> depth = new("--depth") { Description = "how many levels of modules to show", DefaultValueFactory = _ => 2 };
        Command command = new("explain", "Where the cost of a model comes from") { name, path, project, by, depth };
        command.SetAction(parsed =>
        {
            var model = Find(source.Load(parsed.GetValue(project)), parsed.GetValue(name)!);
            var metric = LayerMetric.All.Single(metric => metric.Id == parsed.GetValue(by));
            var module = ModuleNode.Of(model);
            if (parsed.GetValue(path) is { Length: > 0 } wanted)
                module = module.Find(wanted) ?? throw new ToolException(
                    $"'{model.Name}' runs no module '{wanted}'. {Names(module.Closest(wanted).Modules.Select(child => child.Path))}");
            Explanation.Write(console, model, module, metric, Math.Max(1, parsed.GetValue(depth)));
        });
        return command;
    }

    private static ModelReport Find(IReadOnlyList<Report> reports, string name)
    {
        var models = reports.SelectMany(report => report.Models).ToArray();
        return models.FirstOrDefault(model => model.Name == name)
            ?? models.FirstOrDefault(model => string.Equals(model.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ToolException($"There is no model '{name}'. {Names(models.Select(model => model.Name))}");
    }

    private static string Names(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length == 0 ? "It has no modules." : $"There are: {string.Join(", ", all.Take(MaxNames))}{(all.Length > MaxNames ? $" and {all.Length - MaxNames} more" : "")}.";
    }
}
