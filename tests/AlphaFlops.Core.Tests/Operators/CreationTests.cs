using AlphaFlops.Shapes;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class CreationTests
{
    [Fact]
    public void Sizes_come_as_a_list_or_one_by_one()
    {
        Assert.Equal("float32[2,3]", Call.Outputs("zeros", ("size", new[] { 2, 3 })));
        Assert.Equal("float16[2,3]", Call.Outputs("ones", ("rows", 2), ("columns", 3), ("dtype", DType.Float16)));
        Assert.Equal("float32[2,3,4]", Call.Outputs("randn", ("dim0", 2), ("dim1", 3), ("dim2", 4)));
        Assert.Equal("int64[2]", Call.Outputs("randint", ("low", 0), ("high", 9), ("size", new[] { 2 })));
        Assert.Equal("float32[]", Call.Outputs("empty", ("size", Array.Empty<int>())));
    }

    [Fact]
    public void Values_decide_the_type()
    {
        Assert.Equal("int64[2]", Call.Outputs("full", ("size", new[] { 2 }), ("value", 7)));
        Assert.Equal("float32[2]", Call.Outputs("full", ("size", new[] { 2 }), ("value", 0.5)));
        Assert.Equal("float16[2]", Call.Outputs("new_zeros", ("input", "float16[9]"), ("size", new[] { 2 })));
        Assert.Equal("int64[9]", Call.Outputs("zeros_like", ("input", "float16[9]"), ("dtype", DType.Int64)));
        Assert.Equal("int64[2,3]", Call.Outputs("tensor", ("rawArray", new object[] { new[] { 1, 2, 3 }, new[] { 4, 5, 6 } })));
        Assert.Equal("float32[]", Call.Outputs("tensor", ("scalar", 0.5)));
        Assert.Equal("float32[3]", Call.Outputs("ones_", ("tensor", "float32[3]")));
    }

    [Theory]
    [InlineData(null, 5, null, "int64[5]")]
    [InlineData(1, 6, 2, "int64[3]")]
    [InlineData(5, 0, -1, "int64[5]")]
    public void Arange_of_integers(int? start, int stop, int? step, string expected) =>
        Assert.Equal(expected, Call.Outputs("arange", ("start", start), ("stop", stop), ("step", step)));

    [Fact]
    public void Arange_of_numbers()
    {
        Assert.Equal("float32[4]", Call.Outputs("arange", ("start", 0), ("stop", 1.0), ("step", 0.3)));
        Assert.Equal("int64[4]", Call.Outputs("arange", ("stop", 4.5), ("dtype", DType.Int64)));
        Assert.Equal("arange from 0 to -1 by 1 never arrives", Call.Error("arange", ("stop", -1)));
    }

    [Fact]
    public void Others()
    {
        Assert.Equal("float32[3,3]", Call.Outputs("eye", ("rows", 3)));
        Assert.Equal("float32[10]", Call.Outputs("linspace", ("start", 0.0), ("end", 1.0), ("steps", 10)));
        Assert.Equal("int64[2,6]", Call.Outputs("tril_indices", ("row", 3), ("col", 3)));
        Assert.Equal("int64[2,3]", Call.Outputs("triu_indices", ("row", 3), ("col", 3), ("offset", 1)));
        Assert.Equal("float32[400]", Call.Outputs("hann_window", ("len", 400)));
        Assert.Equal("float32[2,3]", Call.Outputs("normal", ("mean", 0.0), ("std", 1.0), ("size", new[] { 2, 3 })));
        Assert.Equal("float16[4]", Call.Outputs("normal_", ("input", "float16[4]"), ("mean", 0.0), ("std", 1.0)));
    }
}
