using AlphaFlops.Operators;

namespace AlphaFlops.Alpha;

/// <summary>The families of operators as profiles name them, and whose constants stand in where a family has none of its own.</summary>
public static class AlphaFamily
{
    // First letter lower, as report.json and profiles spell names. Views cost nothing and have no constants.
    private static readonly (OperatorFamily Family, string Name)[] Families = Enum.GetValues(typeof(OperatorFamily)).Cast<OperatorFamily>()
        .Where(family => family != OperatorFamily.View)
        .Select(family => (family, char.ToLowerInvariant(family.ToString()[0]) + family.ToString().Substring(1)))
        .ToArray();

    /// <summary>The families that a profile can hold, in the order in which it writes them.</summary>
    public static IReadOnlyList<OperatorFamily> All { get; } = [.. Families.Select(pair => pair.Family)];

    /// <summary><c>pointwiseConvolution</c>, <c>memoryBound</c>.</summary>
    public static string Name(OperatorFamily family) => Families.First(pair => pair.Family == family).Name;

    public static bool TryParse(string name, out OperatorFamily family)
    {
        foreach (var pair in Families)
        {
            family = pair.Family;
            if (pair.Name == name) return true;
        }

        family = default;
        return false;
    }

    /// <summary>Whose constants hold for a product, best first. The paper measures K = 1 and K &gt; 1 only, a dense layer being K = 1; all
    /// else is an extension of ours: matrix products, attention and recurrent cells count as dense layers, and depthwise and transposed
    /// convolutions as convolutions of their kernel's size.</summary>
    /// <param name="kernelArea">K1·K2; 1 for what is no convolution.</param>
    public static IReadOnlyList<OperatorFamily> Candidates(OperatorFamily family, long kernelArea = 1) => family switch
    {
        OperatorFamily.Linear => [family, OperatorFamily.PointwiseConvolution],
        OperatorFamily.MatrixProduct or OperatorFamily.Recurrent => [family, OperatorFamily.Linear, OperatorFamily.PointwiseConvolution],
        OperatorFamily.Attention =>
            [family, OperatorFamily.MatrixProduct, OperatorFamily.Linear, OperatorFamily.PointwiseConvolution],
        OperatorFamily.DepthwiseConvolution or OperatorFamily.TransposedConvolution =>
            [family, kernelArea > 1 ? OperatorFamily.Convolution : OperatorFamily.PointwiseConvolution],
        OperatorFamily.Convolution when kernelArea <= 1 => [OperatorFamily.PointwiseConvolution, family],
        _ => [family],
    };
}
