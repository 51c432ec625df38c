using System.Runtime.CompilerServices;
using AlphaFlops.Alpha;
using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using AlphaFlops.Reports;
using AlphaFlops.Traces;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>What was computed of a trace, kept as long as the trace itself: its cost, its report and the report's JSON, each for those who asked
/// last. An edit that evaluates nothing again computes nothing again.</summary>
internal sealed class TraceResults
{
    private static readonly ConditionalWeakTable<Trace, TraceResults> All = new();
    private static readonly ConditionalWeakTable<ModelReport, string> Jsons = new();

    private (Profile Profile, bool Training, ModelCost Cost)? _cost;
    private (ModelFacts Facts, ModelCost Cost, Budget Budget, ModelReport Report)? _report;

    public static ModelCost Cost(Trace trace, Profile profile, bool training)
    {
        var kept = All.GetOrCreateValue(trace);
        lock (kept)
        {
            if (kept._cost is { } last && ReferenceEquals(last.Profile, profile) && last.Training == training) return last.Cost;
            var cost = CostModel.Compute(trace, profile, training);
            kept._cost = (profile, training, cost);
            return cost;
        }
    }

    public static ModelReport Report(Trace trace, ModelFacts facts, ModelCost cost, Profile profile, Budget budget)
    {
        var kept = All.GetOrCreateValue(trace);
        lock (kept)
        {
            // A cost is of one profile.
            if (kept._report is { } last && ReferenceEquals(last.Cost, cost) && AreSame(last.Facts, facts) && last.Budget.Limits.SequenceEqual(budget.Limits)) return last.Report;
            var report = ReportBuilder.Build(facts, cost, profile, budget);
            kept._report = (facts, cost, budget, report);
            return report;
        }
    }

    public static string Json(ModelReport report) => Jsons.GetValue(report, ReportJson.WriteModel);

    private static bool AreSame(ModelFacts a, ModelFacts b) => a == b with { Inputs = a.Inputs } && a.Inputs.SequenceEqual(b.Inputs);
}
