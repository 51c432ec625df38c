using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class SortingTests
{
    [Fact]
    public void Sort_gives_values_and_indices_of_a_dimension_that_is_there()
    {
        Assert.Equal("float32[2,3] int64[2,3]", Call.Outputs("sort", ("input", "float32[2,3]"), ("dim", -2)));
        Assert.Equal("float32[] int64[]", Call.Outputs("sort", ("input", "float32[]")));
        Assert.Equal("dimension 5 is out of range for shape [2,3]", Call.Error("sort", ("input", "float32[2,3]"), ("dim", 5)));
        Assert.Equal("dimension 5 is out of range for shape [2,3]", Call.Error("argsort", ("input", "float32[2,3]"), ("dim", 5)));
    }
}
