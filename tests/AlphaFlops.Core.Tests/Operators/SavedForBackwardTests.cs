using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class SavedForBackwardTests
{
    [Fact]
    public void Every_name_is_an_operators() => Assert.All(SavedForBackward.Names, name => Assert.Equal(name, OperatorTable.Find(name)?.Name));

    [Theory]
    [InlineData("relu", Saves.Output)]
    [InlineData("gelu", Saves.Input)]
    [InlineData("add", Saves.Nothing)]
    [InlineData("matmul", Saves.Factors)]
    [InlineData("conv2d", Saves.Inputs)]
    [InlineData("embedding", Saves.Indices)]
    public void As_torch_has_it(string name, Saves saves) => Assert.Equal(saves, SavedForBackward.Of(OperatorTable.Find(name)!));
}
