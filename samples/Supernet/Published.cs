using AlphaFlops;

namespace Supernet;

/// <summary>The subnets that the papers found best, each a network of its own.</summary>
public static class Published
{
    private static readonly Subnet A4Subnet = Subnet.Of(
        256, [16, 16, 24, 32, 64, 112, 192, 216, 1984], [1, 3, 3, 4, 3, 5, 1], [3, 3, 3, 5, 3, 5, 3], [1, 4, 4, 5, 4, 6, 6]);

    [ModelCost("1x3x192x192", Name = "AlphaNet-A0", MaxMacs = "204M")]
    public static AlphaNet A0() => new(Subnet.Of(
        192, [16, 16, 24, 32, 64, 112, 192, 216, 1792], [1, 3, 3, 3, 3, 3, 1], [3, 3, 3, 3, 3, 3, 3], [1, 4, 4, 4, 4, 6, 6]));

    [ModelCost("1x3x224x224", Name = "AlphaNet-A1", MaxMacs = "280M")]
    public static AlphaNet A1() => new(Subnet.Of(
        224, [16, 16, 24, 32, 64, 112, 192, 216, 1984], [1, 3, 3, 3, 3, 3, 1], [3, 3, 3, 5, 3, 5, 3], [1, 4, 4, 4, 4, 6, 6]));

    [ModelCost("1x3x224x224", Name = "AlphaNet-A2", MaxMacs = "318M")]
    public static AlphaNet A2() => new(Subnet.Of(
        224, [16, 16, 24, 32, 64, 112, 200, 224, 1984], [1, 3, 3, 3, 3, 4, 1], [3, 3, 3, 3, 3, 5, 3], [1, 4, 5, 4, 4, 6, 6]));

    [ModelCost("1x3x224x224", Name = "AlphaNet-A3", MaxMacs = "358M")]
    public static AlphaNet A3() => new(Subnet.Of(
        224, [16, 16, 24, 32, 64, 112, 208, 224, 1984], [2, 3, 3, 4, 3, 5, 1], [3, 3, 3, 5, 3, 3, 3], [1, 4, 4, 4, 4, 6, 6]));

    [ModelCost("1x3x256x256", Name = "AlphaNet-A4", MaxMacs = "444M")]
    public static AlphaNet A4() => new(A4Subnet);

    [ModelCost("1x3x256x256", Name = "AlphaNet-A5-small", MaxMacs = "492M")]
    public static AlphaNet A5Small() => new(Subnet.Of(
        256, [16, 16, 24, 32, 64, 112, 208, 216, 1984], [1, 3, 3, 4, 4, 5, 1], [3, 3, 3, 3, 3, 5, 3], [1, 4, 4, 5, 4, 6, 6]));

    [ModelCost("1x3x288x288", Name = "AlphaNet-A5-base", MaxMacs = "596M")]
    public static AlphaNet A5Base() => new(Subnet.Of(
        288, [16, 16, 24, 32, 64, 112, 200, 216, 1984], [2, 3, 4, 3, 3, 5, 1], [3, 3, 5, 5, 3, 3, 3], [1, 4, 4, 4, 5, 6, 6]));

    [ModelCost("1x3x288x288", Name = "AlphaNet-A6", MaxMacs = "710M")]
    public static AlphaNet A6() => new(Subnet.Of(
        288, [16, 16, 24, 32, 64, 112, 216, 224, 1984], [1, 3, 3, 4, 4, 6, 1], [3, 3, 3, 3, 3, 5, 3], [1, 4, 6, 5, 4, 6, 6]));

    /// <summary>Any subnet, with what can be chosen as arguments: alphaflops.json asks for all of them at once.</summary>
    public static AlphaNet Of(int resolution, int[] width, int[] depth, int[] kernel, int[] expand) =>
        new(Subnet.Of(resolution, width, depth, kernel, expand));

    /// <summary>AttentiveNAS shares the other subnets with AlphaNet, but not this one.</summary>
    [ModelCost("1x3x256x256", Name = "AttentiveNAS-A5", MaxMacs = "492M")]
    public static AlphaNet AttentiveNasA5() => new(Subnet.Of(
        256, [16, 16, 24, 32, 72, 112, 192, 216, 1792], [1, 3, 3, 3, 4, 6, 1], [3, 3, 3, 5, 3, 3, 3], [1, 4, 5, 4, 4, 6, 6]));

    /// <summary>The same as A0.</summary>
    [ModelCost("1x3x192x192", Name = "AlphaNet-supernet-min")]
    public static AlphaNet Smallest() => new(SearchSpace.AlphaNet.Smallest);

    [ModelCost("1x3x288x288", Name = "AlphaNet-supernet-max")]
    public static AlphaNet Largest() => new(SearchSpace.AlphaNet.Largest);

    /// <summary>A4 as the supernet runs it: the MACs of A4 alone, with all weights in memory.</summary>
    [ModelCost("1x3x256x256", Name = "AlphaNet-supernet-A4")]
    public static AlphaNet SharedA4() => new(SearchSpace.AlphaNet) { Active = A4Subnet };
}
