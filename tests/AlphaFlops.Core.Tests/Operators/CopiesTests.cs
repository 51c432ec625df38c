using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class CopiesTests
{
    [Fact]
    public void Repetitions()
    {
        Assert.Equal("float32[4,2,9]", Call.Outputs("repeat", ("input", "float32[2,3]"), ("sizes", new[] { 4, 1, 3 })));
        Assert.Equal("float32[2,9]", Call.Outputs("tile", ("input", "float32[2,3]"), ("reps", new[] { 3 })));
        Assert.Equal("float32[2,9]", Call.Outputs("repeat_interleave", ("input", "float32[2,3]"), ("repeats", 3), ("dim", 1)));
        Assert.Equal("float32[18]", Call.Outputs("repeat_interleave", ("input", "float32[2,3]"), ("repeats", 3)));
        Assert.Equal("float32[7,3]", Call.Outputs("repeat_interleave", ("input", "float32[2,3]"), ("repeats", "int64[2]"), ("dim", 0), ("output_size", 7)));
        Assert.Throws<UndecidedException>(() => Call.Run("repeat_interleave", ("input", "float32[2,3]"), ("repeats", "int64[2]"), ("dim", 0)));
    }

    [Fact]
    public void Turns_triangles_and_diagonals()
    {
        Assert.Equal("float32[2,3]", Call.Outputs("roll", ("input", "float32[2,3]"), ("shifts", 1), ("dims", 0)));
        Assert.Equal("float32[3,2]", Call.Outputs("rot90", ("input", "float32[2,3]")));
        Assert.Equal("float32[3,4]", Call.Outputs("tril_", ("input", "float32[3,4]"), ("diagonal", -1)));
        Assert.Equal("float32[5,5]", Call.Outputs("diag", ("input", "float32[3]"), ("diagonal", 2)));
        Assert.Equal("float32[2,3,3]", Call.Outputs("diag_embed", ("input", "float32[2,3]")));
    }

    [Fact]
    public void Dimensions_to_turn_must_be_there()
    {
        Assert.Equal("dimension 2 is out of range for shape [2,3]", Call.Error("flip", ("input", "float32[2,3]"), ("dims", 2)));
        Assert.Equal("dimension 2 is out of range for shape [2,3]", Call.Error("roll", ("input", "float32[2,3]"), ("shifts", 1), ("dims", 2)));
        Assert.Equal("tril expects at least 2 dimensions, gets float32[3]", Call.Error("tril", ("input", "float32[3]")));
        Assert.Equal("fliplr expects at least 2 dimensions, gets float32[3]", Call.Error("fliplr", ("input", "float32[3]")));
    }

    [Fact]
    public void A_conversion_to_the_same_type_is_a_view()
    {
        var same = Call.Run("to", ("input", "float32[2,3]"), ("type", DType.Float32));
        Assert.True(same.IsView);
        var other = Call.Run("to_type", ("input", "float32[2,3]"), ("type", DType.Float16));
        Assert.Equal(("float16[2,3]", 36L), (other.Outputs(), other.MovedBytes!.Value.Value));
        Assert.True(Call.Run("to", ("input", "float32[2,3]"), ("device", "cuda")).IsView);
        Assert.Equal("int64[2]", Call.Outputs("type_as", ("input", "float32[2]"), ("tensor", "int64[7]")));
        Assert.Equal("bool[2]", Call.Outputs("bool", ("input", "float32[2]")));
    }

    [Fact]
    public void Channels_are_shuffled_in_groups()
    {
        Assert.Equal("float32[1,6,2]", Call.Forward("ChannelShuffle", ("groups", 3), ("tensor", "float32[1,6,2]")).Outputs());
        Assert.Equal("channel_shuffle expects channels divisible by 4, gets float32[1,6,2]", Call.Error("channel_shuffle", ("input", "float32[1,6,2]"), ("groups", 4)));
    }
}
