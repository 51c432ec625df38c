using AlphaFlops.Choices;

namespace AlphaFlops.Reports;

/// <summary>Makes the report of configurations.</summary>
public static class ChoiceReportBuilder
{
    /// <param name="arguments">The arguments of a configuration as [ModelCost] reads them.</param>
    public static ChoiceReport Build(ChoiceOutcome outcome, Func<IReadOnlyList<int>, string> arguments)
    {
        return new ChoiceReport
        {
            Configurations = outcome.Configurations,
            Exact = outcome.IsExact,
            Evaluated = outcome.Evaluated,
            Axes = [.. outcome.Axes.Select(axis => new ChoiceAxisReport(axis.Name, axis.Values))],
            Ranges = [.. outcome.Ranges.Select(range => new RangeReport(
                range.Metric.Id, range.Min, arguments(range.Least.Values), range.Max, arguments(range.Most.Values), range.IsExact))],
            Largest = [.. outcome.Answers.Select(answer => new LargestReport(
                answer.Question.Largest.Id, answer.Question.Limited.Id, answer.Question.Limit, answer.IsExact, answer.Found is null ? null : Of(answer.Found)))],
            Sample = [.. outcome.Sample.OrderBy(drawn => drawn.Cost.Macs).Select(Of)],
        };

        ConfigurationReport Of(ConfigurationCost configuration) => new()
        {
            Arguments = arguments(configuration.Values),
            Parameters = configuration.Cost.Parameters,
            Macs = configuration.Cost.Macs,
            AlphaFlops = configuration.Cost.AlphaFlops,
            Milliseconds = configuration.Cost.Milliseconds,
            Millijoules = configuration.Cost.Millijoules,
        };
    }
}
