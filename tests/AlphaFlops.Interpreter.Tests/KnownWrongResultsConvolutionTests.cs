using AlphaFlops.Interpreter.Tests.Models;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>Convolutions: groups ignored, transposed ones at their output's resolution (thop), their backward pass taken from the forward's shapes;
/// and upsampling that costs nothing or everything.</summary>
public sealed class KnownWrongResultsConvolutionTests
{
    // A 1x1 convolution of 4 to 8 channels on 8x8 goes first, so that the other one needs the gradient of its input too: 8·64·4.
    private const int First = 2048;
    private const string FirstField = "private readonly Module<Tensor, Tensor> first = Conv2d(4, 8, 1);";

    [Theory]
    // 16 channels, each of 8/4 inputs and 3x3, on 8x8.
    [InlineData("Conv2d(8, 16, 3, padding: 1, groups: 4)", 16 * 64 * 2 * 9)]
    [InlineData("Conv2d(8, 8, 3, padding: 1, groups: 8)", 8 * 64 * 9)]
    // Every pixel that goes in meets each weight once: 8x8, though 17x17 come out.
    [InlineData("ConvTranspose2d(8, 4, 3, stride: 2)", 64 * 8 * 4 * 9)]
    [InlineData("ConvTranspose2d(8, 4, 3, stride: 2, groups: 2)", 64 * 8 * 2 * 9)]
    public void Groups_and_transposition_count_in_forward_and_in_backward(string layer, int macs)
    {
        var fields = $"{FirstField} private readonly Module<Tensor, Tensor> layer = {layer};";
        const string Forward = "return layer.call(first.call(a));";
        Assert.Equal(First + macs, KnownWrongResults.Run(fields, Forward, "1x4x8x8").Macs());

        // The gradients of input and of weight are products of the same size; the model's own input needs none.
        Assert.Equal((2 * First) + (3 * macs), KnownWrongResults.Training(fields, Forward, "1x4x8x8").Macs);
    }

    [Theory]
    [InlineData("Upsample(scale_factor: new[] { 2.0, 2.0 })")]
    [InlineData("Upsample(scale_factor: new[] { 2.0, 2.0 }, mode: UpsampleMode.Bilinear, align_corners: false)")]
    [InlineData("PixelShuffle(1)")]
    public void Upsampling_has_no_multiply_accumulates(string layer) =>
        Assert.Equal(0, KnownWrongResults.Run($"private readonly Module<Tensor, Tensor> layer = {layer};", "return layer.call(a);", "1x2x4x4").Macs());

    [Fact]
    public void What_follows_an_upsampling_sees_its_size() => Assert.Equal(
        3 * 8 * 8 * 2,
        KnownWrongResults.Run(
            "private readonly Module<Tensor, Tensor> layer = Sequential(Upsample(scale_factor: new[] { 2.0, 2.0 }), Conv2d(2, 3, 1));", "return layer.call(a);", "1x2x4x4").Macs());
}
