using AlphaFlops.Budgets;
using Xunit;

namespace AlphaFlops.Core.Tests.Budgets;

public class LimitTextTests
{
    [Theory]
    [InlineData("4.5G", "Warning 4500000000")]
    [InlineData(" 4.5G, error 5G ", "Warning 4500000000; Error 5000000000")]
    [InlineData("error 5G", "Error 5000000000")]
    [InlineData("error 5G,warning 4G", "Error 5000000000; Warning 4000000000")]
    public void A_limit_has_two_levels(string text, string expected)
    {
        Assert.True(LimitText.TryParse(text, Metric.Macs, out var limits, out var error), error);
        Assert.Equal(expected, string.Join("; ", limits.Select(limit => $"{limit.Limit.Level} {limit.Limit.Amount}")));
    }

    [Theory]
    [InlineData("macs 30%", "each layer macs 0.3%")]
    [InlineData("layer4.*: macs 1G, error 30.5% | fc:parameters 3M", "layer4.* macs 1000000000; layer4.* macs 0.305%; fc parameters 3000000")]
    public void Layers_have_limits_of_their_own(string text, string expected)
    {
        Assert.True(LimitText.TryParseLayers(text, out var limits, out var error), error);
        Assert.Equal(expected, string.Join("; ", limits.Select(limit => $"{limit.Limit.Layers} {limit.Limit.Metric} {limit.Limit.Amount}{(limit.Limit.IsShare ? "%" : "")}")));
    }

    [Theory]
    [InlineData("4,5G", "its ',' may mean")]
    [InlineData("4.5G, 5G", "'4.5G, 5G' is no count")]
    [InlineData("4.5G, 5", "'4.5G, 5' is no count")]
    [InlineData("4.5G,", "'4.5G,' is no count")]
    [InlineData("error", "'error' is no quantity")]
    [InlineData("error 4m", "'4M'")]
    [InlineData("30%", "only a layer can have")]
    [InlineData("1G, error 2G, error 3G", "has two limits of the same")]
    [InlineData("", "is empty")]
    public void What_cannot_be_read_is_told(string text, string words)
    {
        Assert.False(LimitText.TryParse(text, Metric.Macs, out var limits, out var error));
        Assert.Empty(limits);
        Assert.Contains(words, error);
    }

    [Theory]
    [InlineData("", "starts with a metric")]
    [InlineData("30%", "'30%' is no metric")]
    [InlineData("mac 1G", "'mac' is no metric; use macs, flops, alphaFlops, parameters, milliseconds, millijoules.")]
    [InlineData("activationBytes 1MiB", "the peak of a whole forward pass")]
    [InlineData("macs 130%", "from 0% to 100%")]
    [InlineData("macs -3%", "from 0% to 100%")]
    [InlineData(": macs 1G", "a module path is missing")]
    [InlineData("a..b: macs 1G", "a name is missing at a '.'")]
    [InlineData("a b: macs 1G", "it has a space in it")]
    [InlineData("macs 1G | ", "starts with a metric")]
    [InlineData("macs", "is empty")]
    [InlineData("macs 1G | macs 30%", "has two limits of the same")]
    public void What_cannot_be_read_of_layers_is_told(string text, string words)
    {
        Assert.False(LimitText.TryParseLayers(text, out _, out var error));
        Assert.Contains(words, error);
    }

    [Fact]
    public void An_amount_is_replaced_where_it_stands()
    {
        Assert.True(LimitText.TryParseLayers("layer4.*: macs 1G,  error 1.2G | macs 30%", out var limits, out _));

        var text = LimitText.Replace("layer4.*: macs 1G,  error 1.2G | macs 30%", [(limits[0], 1.2345e9), (limits[2], 0.31219)]);

        Assert.Equal("layer4.*: macs 1.24G,  error 1.2G | macs 31.3%", text);
    }
}
