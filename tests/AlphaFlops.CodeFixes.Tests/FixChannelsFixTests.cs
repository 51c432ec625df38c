using AlphaFlops.Analyzers;
using AlphaFlops.Testing;

namespace AlphaFlops.CodeFixes.Tests;

public sealed class FixChannelsFixTests
{
    private static CodeFixTest Test(string layers, string input = "1x3x32x32", string forward = "b.call(a.call(x))") =>
        new CodeFixTest(new ModelCostAnalyzer(), new FixChannelsFix(), RuleIds.CertainFailure).Source(Net(layers, input, forward));

    private static string Net(string layers, string input = "1x3x32x32", string forward = "b.call(a.call(x))") => $$"""
        [ModelCost("{{input}}")]
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> {{layers}};
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor x) => {{forward}};
        }
        """;

    [Theory]
    [InlineData("a = Conv2d(3, 8, 3), b = Conv2d(16, 4, 3)", "a = Conv2d(3, 8, 3), b = Conv2d(8, 4, 3)")]
    [InlineData("a = Conv2d(3, 8, 3), b = Conv2d(out_channels: 4, in_channels: 16, kernel_size: 3)", "a = Conv2d(3, 8, 3), b = Conv2d(out_channels: 4, in_channels: 8, kernel_size: 3)")]
    [InlineData("a = Conv2d(3, 8, 3), b = BatchNorm2d(16)", "a = Conv2d(3, 8, 3), b = BatchNorm2d(8)")]
    [InlineData("a = Conv2d(3, 8, 3), b = GroupNorm(4, 16)", "a = Conv2d(3, 8, 3), b = GroupNorm(4, 8)")]
    [InlineData("a = Conv2d(3, 8, 3), b = ConvTranspose2d(16, 4, 2)", "a = Conv2d(3, 8, 3), b = ConvTranspose2d(8, 4, 2)")]
    public async Task MakesALayerForWhatItGets(string before, string after)
    {
        var result = await Test(before).FixFirstAsync();

        Assert.Equal("Make the layer for 8 instead of 16", result.Title);
        Assert.Equal(Net(after), result.Code);
    }

    [Fact]
    public async Task MakesALinearLayerForItsFeatures()
    {
        var result = await Test("a = Conv2d(3, 8, 3), b = Linear(512, 10)", forward: "b.call(a.call(x).flatten(1))").FixFirstAsync();

        Assert.Contains("Linear(7200, 10)", result.Code);
    }

    [Theory]
    [InlineData("a = Conv2d(3, 8, 3), b = Conv2d(8 * 2, 4, 3)")]
    [InlineData("a = Conv2d(3, 8, 3), b = Conv2d(Width, 4, 3); private const int Width = 16")]
    [InlineData("a = Conv2d(3, 9, 3), b = Conv2d(16, 4, 3, groups: 2)")]
    public async Task OffersNothingWhereItIsNotObvious(string layers) => await Test(layers).VerifyNoFixAsync();

    [Fact]
    public async Task OffersNothingForAnotherMistake() => await Test("a = Conv2d(3, 8, 3), b = ReLU()", forward: "b.call(a.call(x)).view(7, 7)").VerifyNoFixAsync();
}
