namespace AlphaFlops.Alpha;

/// <summary>Winograd's algorithm for 3x3 convolutions (Lavin and Gray 2015, arXiv 1509.09308), which multiplies 2.25 or 4 times less and moves more:
/// patches of 2x2 outputs in one kernel, or of 4x4 with transformed images and weights in memory between. Libraries take it where it is faster.</summary>
public sealed record WinogradConstants
{
    // The choice between the ways is nearly always the best of them.
    private const double Choice = 4;

    /// <summary>The time of a multiply-accumulate with patches of 2x2, as a multiple of the direct way's.</summary>
    public double Small { get; init; } = 1;

    /// <summary>The same with patches of 4x4.</summary>
    public double Large { get; init; } = 1;

    /// <summary>The share of the transformed images' bytes that goes through memory.</summary>
    public double DataTraffic { get; init; }

    /// <summary>The same for the weights.</summary>
    public double WeightTraffic { get; init; }

    /// <summary>Milliseconds of the transforms apart from their bytes.</summary>
    public double SetupMs { get; init; }

    /// <param name="direct">Milliseconds of the direct way.</param>
    internal double Milliseconds(in KernelWork work, double direct, double memory, TileConstants tiles, KernelConstants kernel)
    {
        double channels = work.Inner / 9, msPerElement = kernel.MsPerByte * work.ElementSize;
        var small = KernelConstants.Overlap(
            tiles.Milliseconds(1, Patches(work, 2), channels * 16, work.Columns, double.PositiveInfinity, Small), memory, kernel.MemoryOverlap);

        var patches = Patches(work, 4);
        var data = (patches * 36 * 2 + work.Images * work.Height * work.Width) * (channels + work.Columns);
        var weights = channels * work.Columns * 36 * 2;
        var large = SetupMs + (data * DataTraffic + weights * WeightTraffic) * msPerElement
            + tiles.Milliseconds(36, patches, channels, work.Columns, msPerElement, Large);
        return Math.Pow(Math.Pow(direct, -Choice) + Math.Pow(small, -Choice) + Math.Pow(large, -Choice), -1 / Choice);
    }

    private static double Patches(in KernelWork work, double side) => work.Images * Math.Ceiling(work.Height / side) * Math.Ceiling(work.Width / side);
}
