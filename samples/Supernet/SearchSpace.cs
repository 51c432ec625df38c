namespace Supernet;

/// <summary>What the blocks of a stage can be. All of them share the choice; stride and squeeze-and-excite are given.</summary>
public sealed record StageSpace(int[] Widths, int[] Depths, int[] Kernels, int[] Expansions, int Stride, bool SqueezeExcite)
{
    public Stage Smallest => new(Widths.Min(), Depths.Min(), Kernels.Min(), Expansions.Min());

    public Stage Largest => new(Widths.Max(), Depths.Max(), Kernels.Max(), Expansions.Max());
}

/// <summary>All subnets of a supernet: one choice of each list.</summary>
public sealed record SearchSpace(int[] Resolutions, int[] StemWidths, StageSpace[] Stages, int[] LastWidths)
{
    /// <summary>Table of "AlphaNet: improved training of supernets with alpha-divergence": 440,301,256,704 subnets.</summary>
    public static SearchSpace AlphaNet { get; } = new(
        Resolutions: [192, 224, 256, 288],
        StemWidths: [16, 24],
        Stages:
        [
            new(Widths: [16, 24], Depths: [1, 2], Kernels: [3, 5], Expansions: [1], Stride: 1, SqueezeExcite: false),
            new([24, 32], [3, 4, 5], [3, 5], [4, 5, 6], 2, false),
            new([32, 40], [3, 4, 5, 6], [3, 5], [4, 5, 6], 2, true),
            new([64, 72], [3, 4, 5, 6], [3, 5], [4, 5, 6], 2, false),
            new([112, 120, 128], [3, 4, 5, 6, 7, 8], [3, 5], [4, 5, 6], 1, true),
            new([192, 200, 208, 216], [3, 4, 5, 6, 7, 8], [3, 5], [6], 2, true),
            new([216, 224], [1, 2], [3, 5], [6], 1, true),
        ],
        LastWidths: [1792, 1984]);

    public Subnet Smallest => new(Resolutions.Min(), StemWidths.Min(), [.. Stages.Select(stage => stage.Smallest)], LastWidths.Min());

    public Subnet Largest => new(Resolutions.Max(), StemWidths.Max(), [.. Stages.Select(stage => stage.Largest)], LastWidths.Max());

    /// <summary>A space of one choice: a network with the weights of this subnet and no others.</summary>
    public static SearchSpace Of(Subnet subnet) => new(
        [subnet.Resolution],
        [subnet.StemWidth],
        [.. AlphaNet.Stages.Zip(subnet.Stages, (space, stage) => space with
        {
            Widths = [stage.Width],
            Depths = [stage.Depth],
            Kernels = [stage.Kernel],
            Expansions = [stage.Expansion],
        })],
        [subnet.LastWidth]);
}
