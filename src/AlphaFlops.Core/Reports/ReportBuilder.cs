using AlphaFlops.Alpha;
using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Reports;

/// <summary>Makes the report of a model from its cost.</summary>
public static class ReportBuilder
{
    public static ModelReport Build(ModelFacts facts, ModelCost cost, Profile profile, Budget budget) => new()
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
        MovedBytes = cost.MovedBytes,
        Milliseconds = cost.Milliseconds,
        Millijoules = cost.Millijoules,
        Layers = [.. cost.Layers.Select(Build)],
        Memory = [.. cost.Memory.Select(point => new MemoryReport(point.Bytes, point.Layer))],
        Unknown = [.. cost.Unknowns.Select(Build)],
        Budget = budget.Judge(cost),
        Profile = new ProfileReport(profile.Name, profile.Device, profile.Calibrated),
    };

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
