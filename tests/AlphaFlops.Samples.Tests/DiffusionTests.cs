namespace AlphaFlops.Samples.Tests;

/// <summary>The diffusion models cost what a count by hand of the published architectures gives: Diffusion.expected.csv.</summary>
public sealed class DiffusionTests
{
    private static readonly SampleCosts Sample = new("Diffusion");

    public static TheoryData<string, long, long> Expected() => Sample.Expected();

    [Theory]
    [MemberData(nameof(Expected))]
    public Task Model_is_complete_and_exact(string name, long parameters, long macs) => Sample.AssertCompleteAndExactAsync(name, parameters, macs);

    [Fact]
    public Task All_models_are_reported_and_no_other() => Sample.AssertAllModelsAndNoOtherAsync();

    [Fact]
    public Task No_warning() => Sample.AssertNoWarningAsync();
}
