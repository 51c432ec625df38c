using System.Globalization;
using System.Text;
using AlphaFlops.Budgets;
using AlphaFlops.Quantities;

namespace AlphaFlops.Reports;

/// <summary>The configurations of a model in report.md: their range, the largest within a limit, and a sample.</summary>
internal static class ChoiceMarkdown
{
    public static void Write(StringBuilder output, ModelReport model)
    {
        if (model.Choices is not { } choices) return;
        output.Append(Count(choices.Configurations)).Append(" configurations, ").Append(Count(choices.Evaluated)).Append(" of them evaluated")
            .Append(choices.Exact ? ".\n\n" : ": what the others cost is not known, so that the ranges are those of the evaluated ones.\n\n");
        WriteRanges(output, choices);
        WriteLargest(output, choices);
        WriteSample(output, choices);
    }

    private static void WriteRanges(StringBuilder output, ChoiceReport choices)
    {
        Markdown.Header(output, ("Metric", false), ("Min", true), ("Max", true), ("Arguments of the smallest", false), ("Arguments of the largest", false));
        foreach (var range in choices.Ranges)
            Markdown.Row(output,
            [
                Markdown.Text(Metric.Find(range.Metric)?.Name ?? range.Metric) + (range.Exact || !choices.Exact ? "" : " (of the evaluated)"),
                Format(range.Metric, range.Min),
                Format(range.Metric, range.Max),
                Markdown.Code(range.MinArguments),
                Markdown.Code(range.MaxArguments),
            ]);
        output.Append('\n');
    }

    private static void WriteLargest(StringBuilder output, ChoiceReport choices)
    {
        if (choices.Largest.Count == 0) return;
        Markdown.Header(
            output, ("Largest", false), ("Within", false), ("Parameters", true), ("MACs", true), ("α-FLOPs", true), ("ms", true), ("Arguments", false));
        foreach (var largest in choices.Largest)
        {
            var name = Markdown.Text(Metric.Find(largest.Metric)?.Name ?? largest.Metric) + (largest.Exact ? "" : " (of those compared)");
            var limit = Markdown.Text(Format(largest.Limited, largest.Limit));
            Markdown.Row(output, largest.Found is { } found ? [name, limit, .. Cells(found), Markdown.Code(found.Arguments)] : [name, limit, "-", "-", "-", "-", "none"]);
        }

        output.Append('\n');
    }

    private static void WriteSample(StringBuilder output, ChoiceReport choices)
    {
        if (choices.Sample.Count == 0) return;
        output.Append("A sample, drawn with a fixed seed, in the order of MACs. On the front are those than which none has as many MACs for fewer α-FLOPs.\n\n");
        Markdown.Header(
            output, ("By MACs", true), ("By α-FLOPs", true), ("Front", false), ("Parameters", true), ("MACs", true), ("α-FLOPs", true), ("ms", true), ("Arguments", false));
        var byAlpha = choices.Sample.OrderBy(drawn => drawn.AlphaFlops).ToList();
        for (var i = 0; i < choices.Sample.Count; i++)
        {
            var drawn = choices.Sample[i];
            var isOnFront = choices.Sample.All(other => other.Macs < drawn.Macs || other.AlphaFlops >= drawn.AlphaFlops);
            Markdown.Row(output, [Count(i + 1), Count(byAlpha.IndexOf(drawn) + 1), isOnFront ? "yes" : "", .. Cells(drawn), Markdown.Code(drawn.Arguments)]);
        }

        output.Append('\n').Append(Disagreements(choices.Sample)).Append("\n\n");
    }

    private static string Disagreements(IReadOnlyList<ConfigurationReport> sample)
    {
        var pairs = sample.Count * (sample.Count - 1) / 2;
        var against = Enumerable.Range(0, sample.Count).Sum(i => sample.Skip(i + 1).Count(later => later.Macs > sample[i].Macs && later.AlphaFlops < sample[i].AlphaFlops));
        return $"Of {pairs} pairs, MACs and α-FLOPs disagree on {against}: the one with more MACs has fewer α-FLOPs.";
    }

    private static string[] Cells(ConfigurationReport one) =>
        [Number(one.Parameters), Number(one.Macs), Quantity.Format(one.AlphaFlops), one.Milliseconds is { } ms ? Quantity.FormatNumber(ms) : "-"];

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Count(double value) => value < 1e15 ? value.ToString("N0", CultureInfo.InvariantCulture) : value.ToString("0.##e+0", CultureInfo.InvariantCulture);

    private static string Format(string metric, double value) => Metric.Find(metric)?.Format(value) ?? Quantity.Format(value);
}
