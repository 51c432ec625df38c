using AlphaFlops.Alpha;
using AlphaFlops.Budgets;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Costs;
using AlphaFlops.Reports;
using Xunit;

namespace AlphaFlops.Core.Tests.Reports;

public class ReportBuilderTests
{
    [Fact]
    public void Facts_cost_profile_and_budget_come_together()
    {
        var trace = new TraceBuilder();
        var x = trace.Input(3);
        trace.Product("linear", "fc", [5], 15, x, trace.Parameter("fc.weight", 5, 3));
        trace.Unknown("a call");
        var cost = CostModel.Compute(trace.Build(), PublishedProfile.Value, training: false);
        var facts = new ModelFacts { Name = "Net", Type = "My.Net", Place = TraceBuilder.Place(9), Inputs = ["float32[3]"], IsTraining = true };

        var report = ReportBuilder.Build(facts, cost, PublishedProfile.Value, new Budget([new(Metric.Macs, 10)]));
        Assert.Equal(("Net", "My.Net", "Model.cs", 9, "train", false), (report.Name, report.Type, report.File, report.Line, report.Mode, report.Complete));
        Assert.Equal((15, 30, 15), (report.Macs, report.Flops, report.Parameters));
        Assert.Equal(new ProfileReport(PublishedProfile.Value.Name, "Quadro T2000", false), report.Profile);
        Assert.Equal(new BudgetReport("macs", 10, 15, true), Assert.Single(report.Budget));
        Assert.Equal(new UnknownReport(null, 0, "a call"), Assert.Single(report.Unknown));
        var layer = Assert.Single(report.Layers);
        Assert.Equal(("fc", "linear", "float32[5]", 1, 15, 15), (layer.Path, layer.Op, layer.Output, layer.Calls, layer.Parameters, layer.Macs));
        Assert.Equal(["float32[3]"], layer.Inputs);
    }

    /// <summary>What nobody counted is not zero.</summary>
    [Theory]
    [InlineData(false, "| Block | - | 15 | - | - | - | - | - |", "- Parameters: 15\n")]
    [InlineData(true, "| Block | - | ≥ 15 | - | - | - | - | - |", "- Parameters: ≥ 15\n")]
    public void A_module_without_inputs_has_parameters_alone(bool isIncomplete, string row, string parameters)
    {
        var trace = new TraceBuilder();
        trace.Parameter("fc.weight", 5, 3);
        if (isIncomplete) trace.Unknown("a call");
        var cost = CostModel.Compute(trace.Build(), PublishedProfile.Value, training: false);
        var facts = new ModelFacts { Name = "Block", Type = "My.Block", Place = TraceBuilder.Place(9), Inputs = [], IsAnnotated = false };

        var report = ReportBuilder.Build(facts, cost, PublishedProfile.Value, new Budget([]));
        Assert.False(report.Complete);
        Assert.StartsWith("no inputs", report.Unknown[report.Unknown.Count - 1].Reason);
        var text = ReportMarkdown.Write(Samples.Report with { Models = [report] });
        Assert.Contains(row, text);
        Assert.Contains(parameters, text);
        Assert.DoesNotContain("- MACs: ", text);
    }

    [Fact]
    public void The_sum_of_the_layers_is_the_model()
    {
        var trace = new TraceBuilder();
        var x = trace.Input(3);
        for (var i = 0; i < 9; i++) x = trace.Product("linear", "l" + i, [3], 9 + i, x, trace.Parameter($"l{i}.weight", 3, 3));
        var cost = CostModel.Compute(trace.Build(training: true), PublishedProfile.Value, training: true);
        Assert.Equal(cost.Macs, cost.Layers.Sum(layer => layer.Macs));
        Assert.Equal(cost.Parameters, cost.Layers.Sum(layer => layer.Parameters));
        Assert.Equal(cost.AlphaFlops, cost.Layers.Sum(layer => layer.AlphaFlops), 6);
        Assert.Equal(cost.Milliseconds!.Value, cost.Layers.Sum(layer => layer.Milliseconds!.Value), 9);
    }
}
