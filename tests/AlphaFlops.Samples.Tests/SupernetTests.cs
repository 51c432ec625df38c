namespace AlphaFlops.Samples.Tests;

/// <summary>The subnets of AlphaNet cost what a count from the table of their choices gives: Supernet.expected.csv.</summary>
public sealed class SupernetTests
{
    private static readonly SampleCosts Sample = new("Supernet");

    public static TheoryData<string, long, long> Expected() => Sample.Expected();

    [Theory]
    [MemberData(nameof(Expected))]
    public Task Model_is_complete_and_exact(string name, long parameters, long macs) => Sample.AssertCompleteAndExactAsync(name, parameters, macs);

    [Fact]
    public Task All_models_are_reported_and_no_other() => Sample.AssertAllModelsAndNoOtherAsync();

    [Fact]
    public Task No_warning() => Sample.AssertNoWarningAsync();
}
