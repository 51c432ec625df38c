using AlphaFlops.Alpha;
using AlphaFlops.Budgets;
using AlphaFlops.Choices;
using AlphaFlops.Costs;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Reports;

/// <summary>Makes the report of a model from its cost.</summary>
public static class ReportBuilder
{
    private const string NotCounted = "no inputs of its forward follow from its layers; [ModelCost] or alphaflops.json can give some";

    public static ModelReport Build(ModelFacts facts, ModelCost cost, Profile profile, Budget budget)
    {
        var report = Known(facts, cost, profile, budget);
        return report.IsCounted ? report : report with { Complete = false, Unknown = [.. report.Unknown, Build(new UnknownCost(NotCounted, facts.Place))] };
    }

    private static ModelReport Known(ModelFacts facts, ModelCost cost, Profile profile, Budget budget) => new()
    {
        Name = facts.Name,
        Type = facts.Type,
        File = facts.Place?.File,
        Line = facts.Place?.Line ?? 0,
        Mode = facts.IsTraining ? "train" : "eval",
        Inputs = facts.Inputs,
        Symbols = cost.Formulas?.Values ?? Symbols.Empty,
        IsAnnotated = facts.IsAnnotated,
        SymbolsChosen = facts.SymbolsChosen,
        Formula = FormulaReport.Of(cost.Formulas),
        Complete = cost.IsComplete,
        Parameters = cost.Parameters,
        Buffers = cost.Buffers,
        Macs = cost.Macs,
        Flops = cost.Flops,
        ElementOps = cost.ElementOps,
        AlphaFlops = cost.AlphaFlops,
        ActivationBytes = cost.ActivationBytes,
        GradientBytes = cost.GradientBytes,
        OptimizerBytes = cost.OptimizerBytes,
        MovedBytes = cost.MovedBytes,
        Milliseconds = cost.Milliseconds,
        Millijoules = cost.Millijoules,
        Most = cost.Most,
        Layers = [.. cost.Layers.Select(Build)],
        Memory = [.. cost.Memory.Select(point => new MemoryReport(point.Bytes, point.Layer))],
        Unknown = [.. cost.Unknowns.Select(Build)],
        Budget = budget.Judge(cost),
        Profile = new ProfileReport(profile.Name, profile.Device, profile.Calibrated),
    };

    /// <summary>The report of a model whose arguments have choices.</summary>
    /// <param name="cost">Of the configuration whose layers are shown.</param>
    /// <param name="worst">By metric the configuration that its limits are judged by.</param>
    public static ModelReport Build(
        ModelFacts facts, ModelCost cost, Profile profile, Budget budget, ChoiceOutcome outcome,
        IReadOnlyDictionary<Metric, ConfigurationCost> worst, Func<IReadOnlyList<int>, string> arguments)
    {
        var one = Build(facts, cost, profile, budget);
        ModelCost? Least(Metric metric) => outcome.Range(metric)?.Least.Cost;
        return one with
        {
            Complete = one.Complete && outcome.IsExact,
            Parameters = Least(Metric.Parameters)?.Parameters ?? one.Parameters,
            Macs = Least(Metric.Macs)?.Macs ?? one.Macs,
            Flops = Least(Metric.Macs)?.Flops ?? one.Flops,
            AlphaFlops = Least(Metric.AlphaFlops)?.AlphaFlops ?? one.AlphaFlops,
            ActivationBytes = Least(Metric.ActivationBytes)?.ActivationBytes ?? one.ActivationBytes,
            Milliseconds = Least(Metric.Milliseconds)?.Milliseconds ?? one.Milliseconds,
            Millijoules = Least(Metric.Millijoules)?.Millijoules ?? one.Millijoules,
            Unknown = outcome.Reason is { } reason && outcome.Broken is null ? [.. one.Unknown, new UnknownReport(null, 0, reason)] : one.Unknown,
            Budget = budget.Judge(limit => worst.TryGetValue(limit.Metric, out var most) ? most.Cost : cost),
            // A formula would be that of one configuration.
            Formula = null,
            Choices = ChoiceReportBuilder.Build(outcome, arguments),
        };
    }

    private static LayerReport Build(LayerCost layer) => new()
    {
        Path = layer.Path,
        Op = layer.Operator,
        Inputs = [.. layer.Inputs.Select(input => input.ToString())],
        Output = layer.Output?.ToString() ?? "",
        Calls = layer.Calls,
        Parameters = layer.Parameters,
        Macs = layer.Macs,
        ElementOps = layer.ElementOps,
        MovedBytes = layer.MovedBytes,
        Alpha = layer.Alpha,
        AlphaFlops = layer.AlphaFlops,
        Milliseconds = layer.Milliseconds,
        File = layer.Place?.File,
        Line = layer.Place?.Line ?? 0,
    };

    private static UnknownReport Build(UnknownCost unknown) => new(unknown.Place?.File, unknown.Place?.Line ?? 0, unknown.Reason);
}
