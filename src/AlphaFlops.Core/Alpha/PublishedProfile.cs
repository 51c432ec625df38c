using AlphaFlops.Operators;

namespace AlphaFlops.Alpha;

/// <summary>The constants that the paper publishes, for one GPU of 2019: the default where nobody calibrated. Its times are that machine's.</summary>
public static class PublishedProfile
{
    /// <summary>κ of the paper: 0.0375 ms for 10^6 multiply-accumulates.</summary>
    public const double MsPerMac = 0.0375e-6;

    /// <summary>K = 1: β .02, γ .99. K &gt; 1: β .001, γ .56. No term in bytes and no floor.</summary>
    public static Profile Value { get; } = new()
    {
        Name = "published (Asperti et al. 2021)",
        Device = "Quadro T2000",
        DType = "float32",
        Date = "2021-07",
        Calibrated = false,
        Families = new Dictionary<OperatorFamily, FamilyConstants>
        {
            [OperatorFamily.PointwiseConvolution] = new() { Beta = 0.02, Gamma = 0.99, MsPerMac = MsPerMac },
            [OperatorFamily.Convolution] = new() { Beta = 0.001, Gamma = 0.56, MsPerMac = MsPerMac },
        },
    };
}
