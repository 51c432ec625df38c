namespace AlphaFlops.Samples.Tests;

/// <summary>The language models cost what follows from their published sizes: LanguageModels.expected.csv was computed from those alone.</summary>
public sealed class LanguageModelsTests
{
    private static readonly SampleCosts Sample = new("LanguageModels");

    public static TheoryData<string, long, long> Expected() => Sample.Expected();

    [Theory]
    [MemberData(nameof(Expected))]
    public Task Model_is_complete_and_exact(string name, long parameters, long macs) => Sample.AssertCompleteAndExactAsync(name, parameters, macs);

    [Fact]
    public Task All_models_are_reported_and_no_other() => Sample.AssertAllModelsAndNoOtherAsync();

    /// <summary>L · (T · (4d² + 2df) + 2T²d) + T · d · V of the README, for B texts.</summary>
    [Theory]
    [InlineData("GPT-2-124M", "18,432·B·T² + 123,532,032·B·T", "T ≤ 1,024")]
    [InlineData("LLaMA-7B", "262,144·B·T² + 6,607,077,376·B·T", "T ≤ 2,048")]
    public async Task Costs_of_any_text_are_a_formula(string name, string macs, string assuming)
    {
        var formula = Assert.Single(SampleReport.Models(await Sample.Diagnostics), model => model.Name == name).Formula!;
        Assert.Equal((macs, assuming), (formula.Macs, Assert.Single(formula.Assuming)));
    }

    [Fact]
    public Task No_warning() => Sample.AssertNoWarningAsync();
}
