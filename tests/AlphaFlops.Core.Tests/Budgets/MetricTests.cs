using AlphaFlops.Budgets;
using Xunit;

namespace AlphaFlops.Core.Tests.Budgets;

public class MetricTests
{
    [Fact]
    public void Every_spelling_is_as_the_documents_have_it()
    {
        Assert.Equal(
            [
                "macs MaxMacs AlphaFlopsMaxMacs alphaflops.max_macs AF1002",
                "flops MaxFlops AlphaFlopsMaxFlops alphaflops.max_flops AF1002",
                "alphaFlops MaxAlphaFlops AlphaFlopsMaxAlphaFlops alphaflops.max_alpha_flops AF1003",
                "parameters MaxParameters AlphaFlopsMaxParameters alphaflops.max_parameters AF1004",
                "activationBytes MaxActivationBytes AlphaFlopsMaxActivationBytes alphaflops.max_activation_bytes AF1005",
                "milliseconds MaxMilliseconds AlphaFlopsMaxMilliseconds alphaflops.max_milliseconds AF1006",
                "millijoules MaxMillijoules AlphaFlopsMaxMillijoules alphaflops.max_millijoules AF1007",
            ],
            Metric.All.Select(m => $"{m.Id} {m.AttributeProperty} {m.BuildProperty} {m.EditorConfigKey} {m.RuleId}"));
    }

    [Fact]
    public void A_metric_is_found_by_its_name() => Assert.Same(Metric.AlphaFlops, Metric.Find("alphaFlops"));

    [Fact]
    public void Values_are_printed_with_their_unit() => Assert.Equal(
        ["4.09 GMACs", "8.18 GFLOPs", "1.31 Gα-FLOPs", "25.6 M parameters", "512 MiB", "2.31 ms", "80 mJ"],
        Metric.All.Zip([4.089e9, 8.178e9, 1.311e9, 25.557e6, 536870912, 2.314, 80], (metric, value) => metric.Format(value)));
}
