using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Reports;
using Xunit;

namespace AlphaFlops.Core.Tests.Reports;

public class CarbonTests
{
    [Fact]
    public void A_thousand_runs_of_3600_joules_are_a_kilowatt_hour() => Assert.Equal(400, Carbon.GramsPerThousandRuns(3_600_000, 400)!.Value, 9);

    [Fact]
    public void Without_energy_there_are_no_grams() => Assert.Null(Carbon.GramsPerThousandRuns(null, 400));

    [Fact]
    public void Grams_stand_in_the_report_and_are_read_back()
    {
        var model = Samples.ResNet50 with { GramsCo2ePerThousandRuns = 0.125 };
        var report = Samples.Report with { Models = [model] };

        Assert.Contains("CO2e of a thousand runs, grams: 0.125", ReportMarkdown.Write(report));
        Assert.True(ReportJson.TryRead(ReportJson.Write(report), out var read, out _));
        Assert.Equal(0.125, read.Models[0].GramsCo2ePerThousandRuns);
    }

    [Fact]
    public void Nobody_asked_nothing_is_said() => Assert.DoesNotContain("Co2e", ReportJson.Write(Samples.Report));
}
