namespace AlphaFlops.Alpha;

/// <summary>The constants of one family of operators on one device: α, and time = α·MACs·κ + bytes·b + floor, or what <see cref="Kernel"/> says.</summary>
public sealed record FamilyConstants
{
    /// <summary>β of α: the share of the work that stays for each position once the device is full; in (0, 1].</summary>
    public double Beta { get; init; } = 1;

    /// <summary>γ of α: how sharp the bend is; in (0, 2].</summary>
    public double Gamma { get; init; } = 1;

    /// <summary>κ: milliseconds for one multiply-accumulate at α = 1.</summary>
    public double MsPerMac { get; init; }

    /// <summary>b: milliseconds for one byte that moves.</summary>
    public double MsPerByte { get; init; }

    /// <summary>Milliseconds that a call takes at least, as for its launch.</summary>
    public double FloorMs { get; init; }

    /// <summary>A closer model of time that takes the place of the sum; null where there is none.</summary>
    public KernelConstants? Kernel { get; init; }

    /// <summary>How well the constants fit the measurements of this family, where that is known.</summary>
    public FitQuality? Fit { get; init; }
}
