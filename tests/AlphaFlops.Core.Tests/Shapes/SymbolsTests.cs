using AlphaFlops.Shapes;
using Xunit;

namespace AlphaFlops.Core.Tests.Shapes;

public class SymbolsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" T = 1024 , N=8 ", "N=8,T=1024")]
    [InlineData("N=8;T=2;", "N=8,T=2")]
    public void Pairs(string? text, string expected)
    {
        Assert.True(Symbols.TryParse(text, out var symbols, out var error), error);
        Assert.Equal(expected, symbols.ToString());
    }

    [Theory]
    [InlineData("N", "'N=8,T=1024'")]
    [InlineData("N=x", "integer")]
    [InlineData("N=1=2", "integer")]
    [InlineData("N=0", "at least 1")]
    [InlineData("3=4", "cannot name a dimension")]
    [InlineData("N=1,N=2", "two values")]
    public void Errors_name_the_next_step(string text, string words)
    {
        Assert.False(Symbols.TryParse(text, out _, out var error));
        Assert.Contains(words, error);
        Assert.EndsWith(".", error);
    }
}
