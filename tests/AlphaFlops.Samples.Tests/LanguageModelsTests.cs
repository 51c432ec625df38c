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

    [Fact]
    public Task No_warning() => Sample.AssertNoWarningAsync();
}
