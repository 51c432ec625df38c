using System.Globalization;

namespace AlphaFlops.Samples.Tests;

/// <summary>The vision models cost what torchvision's own cost: VisionZoo.expected.csv holds its counts, made by running torchvision with hooks.</summary>
public sealed class VisionZooTests
{
    private static readonly SampleTheory Sample = new("VisionZoo");

    public static TheoryData<string, long, long> Expected() => Sample.Expected();

    [Theory]
    [MemberData(nameof(Expected))]
    public Task Model_is_complete_and_exact(string name, long parameters, long macs) => Sample.CompleteAndExact(name, parameters, macs);

    [Fact]
    public Task All_models_are_reported_and_no_other() => Sample.AllAndNoOther();

    [Fact]
    public async Task Only_the_model_that_is_meant_to_is_over_its_budget()
    {
        var warnings = (await Sample.Diagnostics).Where(diagnostic => diagnostic.Id is not "AF1001");
        var warning = Assert.Single(warnings);
        Assert.Equal("AF1002", warning.Id);
        Assert.Contains("'vgg19'", warning.GetMessage(CultureInfo.InvariantCulture));
    }
}
