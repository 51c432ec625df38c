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
    [InlineData("GPT-2-large", "92,160·B·T² + 772,117,760·B·T", "T ≤ 1,024")]
    [InlineData("GPT-3-XL", "147,456·B·T² + 2,872,298,496·B·T", "T ≤ 2,048")]
    [InlineData("LLaMA-7B", "262,144·B·T² + 6,607,077,376·B·T", "T ≤ 2,048")]
    public async Task Costs_of_any_text_are_a_formula(string name, string macs, string assuming)
    {
        var formula = Assert.Single(SampleReport.Models(await Sample.Diagnostics), model => model.Name == name).Formula!;
        Assert.Equal((macs, assuming), (formula.Macs, Assert.Single(formula.Assuming)));
    }

    /// <summary>A token passes through every layer once, and looks at all before it and at itself; the prompt looks at the whole of itself. Each token that is
    /// written takes one row of logits.</summary>
    [Fact]
    public async Task Generating_with_a_cache_reads_every_token_once()
    {
        const long Layers = 12, Width = 768, Vocabulary = 50257, Prompt = 128, Tokens = 128;
        var looks = Prompt * Prompt;
        for (var length = Prompt + 1; length < Prompt + Tokens; length++) looks += length;
        var expected = Layers * ((Prompt + Tokens - 1) * 12 * Width * Width + 2 * Width * looks) + Tokens * Width * Vocabulary;
        Assert.Equal(expected, await MacsOfAsync("generate GPT-2-124M"));
    }

    [Fact]
    public async Task Generating_without_a_cache_reads_the_text_again_for_every_token()
    {
        var forward = Assert.Single(SampleReport.Models(await Sample.Diagnostics), model => model.Name == "GPT-2-124M").Formula!;
        Assert.Equal("18,432·B·T² + 123,532,032·B·T", forward.Macs);
        Assert.Equal(Enumerable.Range(128, 128).Sum(t => 18_432L * t * t + 123_532_032L * t), await MacsOfAsync("generate GPT-2-124M-uncached"));
    }

    /// <summary>Every product has a gradient for each of its two factors: the tables of tokens and places are trained too. AdamW keeps two numbers for each weight.</summary>
    [Fact]
    public async Task A_step_of_training_is_three_forward_passes()
    {
        const long Texts = 4, Length = 1024, Weights = 124_439_808;
        var step = Assert.Single(SampleReport.Models(await Sample.Diagnostics), model => model.Name == "train step GPT-2-124M");
        Assert.Equal(3 * Texts * (18_432 * Length * Length + 123_532_032 * Length), step.Macs);
        Assert.Equal((4 * Weights, 8 * Weights), (step.GradientBytes, step.OptimizerBytes));
    }

    [Fact]
    public Task No_warning() => Sample.AssertNoWarningAsync();

    private static async Task<long> MacsOfAsync(string name) => Assert.Single(SampleReport.Models(await Sample.Diagnostics), model => model.Name == name).Macs;
}
