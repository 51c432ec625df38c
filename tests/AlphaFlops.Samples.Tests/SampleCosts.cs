using System.Globalization;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Samples.Tests;

/// <summary>A sample's models beside their counts in SAMPLE.expected.csv.</summary>
internal sealed class SampleCosts(string sample)
{
    public Task<IReadOnlyList<Diagnostic>> Diagnostics => SampleReport.DiagnosticsAsync(sample);

    /// <summary>Name, parameters and MACs of each model.</summary>
    public TheoryData<string, long, long> Expected()
    {
        var data = new TheoryData<string, long, long>();
        foreach (var line in Repository.Read("tests", "AlphaFlops.Samples.Tests", $"{sample}.expected.csv").Split('\n').Skip(1))
            if (line.Trim().Split(',') is [var name, var parameters, var macs])
                data.Add(name, long.Parse(parameters, CultureInfo.InvariantCulture), long.Parse(macs, CultureInfo.InvariantCulture));
        return data;
    }

    public async Task AssertCompleteAndExactAsync(string name, long parameters, long macs)
    {
        var model = Assert.Single(SampleReport.Models(await Diagnostics), model => model.Name == name);
        Assert.Empty(model.Unknown);
        Assert.True(model.Complete);
        Assert.Equal((parameters, macs, 2 * macs), (model.Parameters, model.Macs, model.Flops));
        Assert.Equal(model.Macs, model.Layers.Sum(layer => layer.Macs));
    }

    public async Task AssertAllModelsAndNoOtherAsync()
    {
        var names = SampleReport.Models(await Diagnostics).Select(model => model.Name);
        Assert.Equal(Expected().Select(row => (string)row[0]).OrderBy(name => name, StringComparer.Ordinal), names);
    }

    /// <summary>Nothing but the costs themselves: no budget broken, no module forgotten, no shape that cannot work.</summary>
    public async Task AssertNoWarningAsync() => Assert.DoesNotContain(await Diagnostics, diagnostic => diagnostic.Id is not "AF1001");
}
