using System.Globalization;
using AlphaFlops.Budgets;
using AlphaFlops.Quantities;

namespace AlphaFlops.Reports;

/// <summary>The words and numbers that the console, report.md and report.html share.</summary>
public static class ReportText
{
    private const string Convention =
        "MACs are the multiply-accumulates of convolutions, linear layers, matrix products, attention and recurrent cells; FLOPs are 2 x MACs.";

    private const string AtLeast = "≥: at least; something is unknown (AF2010).";

    /// <summary>The sentence that says what a report without models needs.</summary>
    public const string NoModels = "AlphaFlops found no model; put [ModelCost(\"1x3x224x224\")] on a module, or list it in alphaflops.json.";

    /// <summary>The lines below a summary: what the counts mean, whose α-FLOPs and times these are, and "≥" where one stands.</summary>
    public static IReadOnlyList<string> Footer(IReadOnlyList<ModelReport> models) =>
    [
        Convention,
        .. models.Select(model => model.Profile).Distinct().Select(Basis),
        .. models.Any(model => model.IsAtLeast) ? new[] { AtLeast } : [],
    ];

    /// <summary>Whose α-FLOPs and times these are.</summary>
    public static string Basis(ProfileReport profile) => profile.Calibrated
        ? $"α-FLOPs and ms: {profile.Device}, profile '{profile.Name}'."
        : $"α-FLOPs and ms: {profile.Device}, profile '{profile.Name}', measured on another machine; dotnet build -p:CalibrateAlpha=true measures this one.";

    /// <summary>What was counted: nothing goes into a method that is run, and it need not be a model's forward.</summary>
    public static string Passes(ModelReport model) =>
        model.IsAnnotated && model.Inputs.Count == 0 ? "one run" : model.Mode == "train" ? "forward and backward pass" : "forward pass";

    /// <summary>A count for people, marked where it is a lower bound.</summary>
    public static string Count(ModelReport model, double value) => Mark(model, Quantity.Format(value));

    /// <summary>As <see cref="Count(ModelReport,double)"/>, with the upper end where the count is a range: <c>203 M..1.94 G</c>.</summary>
    public static string Count(ModelReport model, double value, Metric metric) => UpTo(model, metric, most => Quantity.Format(most)) is { } max
        ? $"{Quantity.Format(value)}..{max}"
        : Count(model, value);

    /// <summary>Three digits; "-" where the time is not known.</summary>
    public static string Milliseconds(ModelReport model) =>
        model.Milliseconds is not { } value ? "-"
        : UpTo(model, Metric.Milliseconds, Quantity.FormatNumber) is { } max ? $"{Quantity.FormatNumber(value)}..{max}"
        : Mark(model, Quantity.FormatNumber(value));

    /// <summary>The highest share of a limit that is used: <c>87%</c>, <c>131% OVER</c>; "-" without a budget.</summary>
    public static string BudgetUsed(ModelReport model) =>
        model.Budget.Count == 0 ? "-" : BudgetUsed(model, model.Budget.OrderByDescending(Share).First());

    /// <summary>The share of one limit that is used, rounded so that 100% is within and 101% is over.</summary>
    public static string BudgetUsed(ModelReport model, BudgetReport budget)
    {
        var percent = Share(budget) * 100;
        if (double.IsInfinity(percent)) return "OVER";
        var rounded = budget.Exceeded ? Math.Ceiling(percent) : Math.Floor(percent);
        var text = rounded.ToString("0", CultureInfo.InvariantCulture) + "%";
        return budget.Exceeded ? text + " OVER" : Mark(model, text);
    }

    /// <summary>A share of a whole: <c>14%</c>.</summary>
    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A text without line breaks and other control signs.</summary>
    public static string OneLine(string text) =>
        text.Any(char.IsControl) ? new string([.. text.Select(sign => char.IsControl(sign) ? ' ' : sign)]) : text;

    /// <summary>The layers that cost most, first those with the most α-FLOPs, then those that move the most bytes.</summary>
    public static IReadOnlyList<LayerReport> Largest(ModelReport model, int count) =>
        [.. model.Layers.OrderByDescending(layer => layer.AlphaFlops).ThenByDescending(layer => layer.MovedBytes).Take(count)];

    private static double Share(BudgetReport budget) =>
        budget.Limit > 0 ? budget.Value / budget.Limit : budget.Value > 0 ? double.PositiveInfinity : 0;

    // Of a range that may be wider, the upper end is what is "at least".
    private static string? UpTo(ModelReport model, Metric metric, Func<double, string> format) =>
        model.Choices?.Ranges.FirstOrDefault(range => range.Metric == metric.Id) is { } range && range.Max > range.Min ? Mark(model, format(range.Max))
        : model.Most is not null && metric.Of(model) is { } least && metric.Most(model) is { } most && most > least ? format(most)
        : null;

    private static string Mark(ModelReport model, string text) => model.IsAtLeast ? "≥ " + text : text;
}
