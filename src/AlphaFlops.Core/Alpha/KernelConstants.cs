namespace AlphaFlops.Alpha;

/// <summary>A second, closer model of the time of a family's calls, for profiles that are fitted to enough measurements: what a GPU does in a
/// call, with overlaps instead of sums. time = ‖launch, setup + ‖compute, memory‖ + elementOps·c‖, where ‖a, b‖ = (aᵖ + bᵖ)^(1/p) is the sum for
/// p = 1 and nears the larger one as p grows. α stays what the family's β and γ say.</summary>
public sealed record KernelConstants
{
    /// <summary>Milliseconds that the host takes to start a call.</summary>
    public double LaunchMs { get; init; }

    /// <summary>Milliseconds that the device takes before it works.</summary>
    public double SetupMs { get; init; }

    /// <summary>p of launch and device: how far the one hides behind the other; at least 1.</summary>
    public double LaunchOverlap { get; init; } = 1;

    /// <summary>Milliseconds for one byte that moves.</summary>
    public double MsPerByte { get; init; }

    /// <summary>How many times as long a byte of weights takes, or of the right side of a product; at least 1.</summary>
    public double WeightFactor { get; init; } = 1;

    /// <summary>Milliseconds for one operation that is no multiply-accumulate.</summary>
    public double MsPerElementOp { get; init; }

    /// <summary>p of compute and memory; at least 1.</summary>
    public double MemoryOverlap { get; init; } = 1;

    /// <summary>Operators by torch's name that take longer or shorter than their family, by this factor.</summary>
    public IReadOnlyDictionary<string, double> Operators { get; init; } = new Dictionary<string, double>();

    /// <summary>How products are computed; null for a family that multiplies nothing.</summary>
    public TileConstants? Tiles { get; init; }

    /// <summary>The other way to compute a 3x3 convolution, where the library of the device has it.</summary>
    public WinogradConstants? Winograd { get; init; }

    /// <summary>Milliseconds of one call, before the factor of <see cref="Operators"/>.</summary>
    /// <param name="others">Further products of the call, whose bytes <paramref name="work"/> has already.</param>
    public double Milliseconds(in KernelWork work, IReadOnlyList<KernelWork> others)
    {
        var time = Milliseconds(work);
        if (Tiles is null) return time;
        foreach (var other in others)
            time += Tiles.Milliseconds(other.Batches, other.Rows, other.Inner, other.Columns, MsPerByte * other.ElementSize);
        return time;
    }

    /// <summary>Milliseconds of one call with one product or none, before the factor of <see cref="Operators"/>.</summary>
    public double Milliseconds(in KernelWork work)
    {
        var memory = (work.Bytes + (WeightFactor - 1) * work.WeightBytes) * MsPerByte;
        var device = memory;
        if (Tiles is { } tiles && work.Columns > 0)
        {
            device = Overlap(tiles.Milliseconds(work.Batches, work.Rows, work.Inner, work.Columns, MsPerByte * work.ElementSize), memory, MemoryOverlap);
            if (Winograd is { } winograd && work.Images > 0) device = winograd.Milliseconds(work, device, memory, tiles, this);
        }

        return Overlap(LaunchMs, SetupMs + device + work.ElementOps * MsPerElementOp, LaunchOverlap);
    }

    /// <summary>(aᵖ + bᵖ)^(1/p).</summary>
    internal static double Overlap(double a, double b, double p)
    {
        var larger = Math.Max(a, b);
        if (larger <= 0) return 0;
        return p == 1 ? a + b : larger * Math.Pow(1 + Math.Pow(Math.Min(a, b) / larger, p), 1 / p);
    }
}
