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

    /// <summary>Averages over a schedule as SparseDiT's table 1 prints them: GMACs of one evaluation, and what they save.</summary>
    [Theory]
    [InlineData("256", 68.05, 0.43)]
    [InlineData("512", 286, 0.46)]
    [InlineData("512-fast", 235, 0.55)]
    public async Task Sampling_by_a_schedule_saves_what_is_published(string schedule, double average, double saved)
    {
        const int Evaluations = 2 * 250;
        var models = SampleReport.Models(await Sample.Diagnostics).ToDictionary(model => model.Name, model => (double)model.Macs);
        var (sparse, dense) = (models["sample SparseDiT-XL/2-" + schedule], models["sample DiT-XL/2-" + schedule[..3]]);
        Assert.InRange(sparse / Evaluations / 1e9 / average, 0.99, 1.01);
        Assert.InRange(1 - sparse / dense, saved - 0.01, saved + 0.01);
    }

    [Fact]
    public Task No_warning() => Sample.AssertNoWarningAsync();
}
