using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using Xunit;

namespace AlphaFlops.Core.Tests.Budgets;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("layer4", "layer4", true)]
    [InlineData("layer4", "layer4.0", false)]
    [InlineData("layer4.*", "layer4.0", true)]
    [InlineData("layer4.*", "layer4.0.conv1", false)]
    [InlineData("layer4.*", "layer4", false)]
    [InlineData("layer*.0", "layer12.0", true)]
    [InlineData("**.attn", "attn", true)]
    [InlineData("**.attn", "blocks.0.attn", true)]
    [InlineData("**.attn", "blocks.0.attn.qkv", false)]
    [InlineData("blocks.**", "blocks.0.attn.qkv", true)]
    [InlineData("blocks.**.qkv", "blocks.qkv", true)]
    [InlineData("*", "a.b", false)]
    [InlineData("**", "a.b", true)]
    [InlineData("a+b(c", "a+b(c", true)]
    public void Fits(string pattern, string path, bool fits) => Assert.Equal(fits, Selects(pattern, path));

    [Fact]
    public void ManyStarsEnd()
    {
        var pattern = string.Join(".", Enumerable.Repeat("**", 200)) + ".x";

        Assert.False(Selects(pattern, string.Join(".", Enumerable.Repeat(new string('a', 20), 200))));
    }

    private static bool Selects(string pattern, string path)
    {
        Assert.Null(LayerSelection.TryParse(pattern, out var layers));
        return layers.Of(new ModelCost { Layers = [new LayerCost { Path = path, Operator = "linear" }] }).Any(module => module.Path == path);
    }
}
