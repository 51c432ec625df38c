using AlphaFlops.Operators;

namespace AlphaFlops.Alpha;

/// <summary>What α-FLOPs and time mean on one machine: constants for families of operators, and how well they fit. Immutable.</summary>
public sealed record Profile
{
    public required string Name { get; init; }

    /// <summary>The GPU, as its driver names it.</summary>
    public required string Device { get; init; }

    public string? Driver { get; init; }

    public string? LibTorch { get; init; }

    /// <summary>The element type of the measurements: <c>float32</c>.</summary>
    public string DType { get; init; } = "float32";

    /// <summary>Whether float32 products ran in TF32, where that is known.</summary>
    public bool? Tf32 { get; init; }

    /// <summary>The day of the measurement, ISO 8601.</summary>
    public string? Date { get; init; }

    /// <summary>Measured on the machine at hand; false for the published profile of another one.</summary>
    public bool Calibrated { get; init; } = true;

    /// <summary>At least one.</summary>
    public required IReadOnlyDictionary<OperatorFamily, FamilyConstants> Families { get; init; }

    /// <summary>κ of the profile: milliseconds of a multiply-accumulate whose α is 1. Families have a κ each; on this one scale their α-FLOPs can be
    /// added up. Null: the largest of theirs.</summary>
    public double? MsPerMac { get; init; }

    public Power? Power { get; init; }

    public FitQuality? Fit { get; init; }

    /// <summary>The constants for an operator's products, its own or those of <see cref="AlphaFamily.Candidates"/>; where the profile has none
    /// of them, those of the first family it has that multiplies.</summary>
    public FamilyConstants Constants(OperatorFamily family, long kernelArea = 1)
    {
        foreach (var candidate in AlphaFamily.Candidates(family, kernelArea))
            if (Families.TryGetValue(candidate, out var constants)) return constants;
        // A memory-bound operator multiplies nothing: without constants of its own it takes no time, rather than a wrong one.
        if (family is OperatorFamily.MemoryBound or OperatorFamily.View) return new FamilyConstants();
        foreach (var other in AlphaFamily.All)
            if (other != OperatorFamily.MemoryBound && Families.TryGetValue(other, out var constants)) return constants;
        return new FamilyConstants();
    }

    /// <summary>The constants for a product.</summary>
    public FamilyConstants Constants(Product product) => Constants(product.Family, product.KernelArea.Value);

    /// <summary>α of a product: <see cref="AlphaFormula"/> times the κ of its family over that of the profile. More than 0, at most 1.</summary>
    public double Alpha(Product product)
    {
        var constants = Constants(product);
        var alpha = AlphaFormula.Alpha(product, constants);
        var scale = MsPerMac ?? Families.Values.Max(family => family.MsPerMac);
        return scale > 0 && constants.MsPerMac > 0 ? Math.Min(1, alpha * (constants.MsPerMac / scale)) : alpha;
    }
}
