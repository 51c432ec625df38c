using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class SpectralTests
{
    [Theory]
    [InlineData("fft.fft_", "float32[4,10]", "complex64[4,10]")]
    [InlineData("fft.rfft", "float64[4,10]", "complex128[4,6]")]
    [InlineData("fft.irfft", "complex64[4,6]", "float32[4,10]")]
    [InlineData("fft.rfft2", "float32[3,4,10]", "complex64[3,4,6]")]
    [InlineData("fft.fftn", "float32[3,4,10]", "complex64[3,4,10]")]
    [InlineData("fft.irfftn", "complex64[3,4,6]", "float32[3,4,10]")]
    public void A_real_transform_keeps_half_of_the_last_dimension(string op, string input, string expected) => Assert.Equal(expected, Call.Outputs(op, ("input", input)));

    [Fact]
    public void Lengths_may_be_given()
    {
        Assert.Equal("complex64[4,9]", Call.Outputs("fft.rfft", ("input", "float32[4,10]"), ("n", 16), ("dim", -1)));
        Assert.Equal("complex64[8,10]", Call.Outputs("fft.fft_", ("input", "float32[4,10]"), ("n", 8), ("dim", 0)));
    }

    /// <summary>One second at 16 kHz in windows of 400, 160 apart: 101 frames where centered, 98 where not.</summary>
    [Fact]
    public void Short_time_transforms()
    {
        (string, object?)[] call = [("input", "float32[2,16000]"), ("n_fft", 400), ("hop_length", 160)];
        Assert.Equal("complex64[2,201,101]", Call.Outputs("stft", [.. call, ("return_complex", true)]));
        Assert.Equal("float32[2,201,98,2]", Call.Outputs("stft", [.. call, ("center", false)]));
        Assert.Equal("float32[2,16000]", Call.Outputs("istft", ("input", "complex64[2,201,101]"), ("n_fft", 400), ("hop_length", 160)));
        Assert.Equal("stft expects a window of at most 100, gets 400: float32[100]", Call.Error("stft", ("input", "float32[100]"), ("n_fft", 400), ("center", false)));
    }
}
