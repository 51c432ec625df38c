using AlphaFlops.Operators;

namespace AlphaFlops.Alpha;

/// <summary>α of Asperti, Evangelista and Marzolla, "Dissecting FLOPs along input dimensions for GreenAI cost estimations", 2021, arXiv
/// 2107.11949: the share of a convolution's FLOPs that its time follows, since a GPU works on the positions of an image at once.</summary>
public static class AlphaFormula
{
    /// <summary>S_K = ln(K1·K2) + 1: the number of output positions up to which nothing is gained.</summary>
    /// <param name="kernelArea">K1·K2, at least 1.</param>
    public static double SaturationPoint(double kernelArea) => Math.Log(Math.Max(1, kernelArea)) + 1;

    /// <summary>α_K(S) = ((S_K + β_K·(S − S_K)) / S)^γ_K; 1 for S ≤ S_K.</summary>
    /// <param name="spatial">S: the positions of the output, W·H in the paper; here n·H·W, and the rows of a matrix product.</param>
    /// <param name="kernelArea">K1·K2.</param>
    /// <returns>More than 0, at most 1.</returns>
    public static double Alpha(double spatial, double kernelArea, double beta, double gamma)
    {
        var saturation = SaturationPoint(kernelArea);
        return spatial <= saturation ? 1 : Math.Pow((saturation + beta * (spatial - saturation)) / spatial, gamma);
    }

    /// <summary>α of a product on the scale of its family.</summary>
    public static double Alpha(Product product, FamilyConstants constants) =>
        Alpha(product.Spatial.Value, product.KernelArea.Value, constants.Beta, constants.Gamma);
}
