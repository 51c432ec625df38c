using AlphaFlops.Interpreter.Tests.Models;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>Recurrent layers: of two directions counted as twice the weights of the first layer (ptflops, DeepSpeed), though the later layers take
/// both directions in.</summary>
public sealed class KnownWrongResultsRecurrentTests
{
    [Theory]
    // 15 steps. Each of two directions: four gates of 6 from 10 + 6 in the first layer, from 2·6 + 6 in the second.
    [InlineData("LSTM(10, 6, numLayers: 2, bidirectional: true)", 15 * 2 * ((4 * 6 * 16) + (4 * 6 * 18)))]
    // One direction: from 6 + 6 in the second layer.
    [InlineData("LSTM(10, 6, numLayers: 2)", 15 * ((4 * 6 * 16) + (4 * 6 * 12)))]
    // Three gates.
    [InlineData("GRU(10, 6, numLayers: 2, bidirectional: true)", 15 * 2 * ((3 * 6 * 16) + (3 * 6 * 18)))]
    public void Each_layer_and_direction_has_its_own_size(string layer, int macs)
    {
        var type = layer[..layer.IndexOf('(')];
        Assert.Equal(macs, KnownWrongResults.Run($"private readonly TorchSharp.Modules.{type} layer = {layer};", "return layer.call(a).Item1;", "5x3x10").Macs());
    }
}
