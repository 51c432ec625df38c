using System.Globalization;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Samples.Tests;

/// <summary>The vision models cost what torchvision's own cost: VisionZoo.expected.csv holds its counts, made by running torchvision with hooks.</summary>
public sealed class VisionZooTests
{
    private static readonly Lazy<Task<IReadOnlyList<Diagnostic>>> Diagnostics = new(() => SampleReport.DiagnosticsAsync("VisionZoo"));

    public static TheoryData<string, long, long> Expected()
    {
        var data = new TheoryData<string, long, long>();
        foreach (var line in Repository.Read("tests", "AlphaFlops.Samples.Tests", "VisionZoo.expected.csv").Split('\n').Skip(1))
            if (line.Trim().Split(',') is [var name, var parameters, var macs])
                data.Add(name, long.Parse(parameters, CultureInfo.InvariantCulture), long.Parse(macs, CultureInfo.InvariantCulture));
        return data;
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public async Task Model_is_complete_and_exact(string name, long parameters, long macs)
    {
        var model = Assert.Single(SampleReport.Models(await Diagnostics.Value), model => model.Name == name);
        Assert.Empty(model.Unknown);
        Assert.True(model.Complete);
        Assert.Equal((parameters, macs, 2 * macs), (model.Parameters, model.Macs, model.Flops));
        Assert.Equal(model.Macs, model.Layers.Sum(layer => layer.Macs));
    }

    [Fact]
    public async Task All_models_are_reported_and_no_other()
    {
        var names = SampleReport.Models(await Diagnostics.Value).Select(model => model.Name);
        Assert.Equal(Expected().Select(row => (string)row[0]).OrderBy(name => name, StringComparer.Ordinal), names);
    }

    [Fact]
    public async Task Only_the_model_that_is_meant_to_is_over_its_budget()
    {
        var warnings = (await Diagnostics.Value).Where(diagnostic => diagnostic.Id is not "AF1001");
        var warning = Assert.Single(warnings);
        Assert.Equal("AF1002", warning.Id);
        Assert.Contains("'vgg19'", warning.GetMessage(CultureInfo.InvariantCulture));
    }
}
