using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>One multiply-accumulate workload of an operator: what α is a function of.</summary>
/// <param name="Family">Whose constants hold.</param>
/// <param name="Macs">Multiply-accumulates.</param>
/// <param name="Spatial">S of the paper: output positions, batch included (n·h·w of a convolution, the rows of a product).</param>
/// <param name="KernelArea">K1·K2 of the paper; 1 for anything that is not a convolution.</param>
public sealed record Product(OperatorFamily Family, Dim Macs, Dim Spatial, Dim KernelArea)
{
    /// <summary>The matrices that a GPU multiplies for it, where it is known.</summary>
    public MatrixShape? Shape { get; init; }

    /// <summary>Its positions, where it is a convolution that Winograd's algorithm can do: 3x3, stride and dilation 1, one group.</summary>
    public ImageShape? Winograd { get; init; }
}
