using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>One multiply-accumulate workload of an operator: what α is a function of.</summary>
/// <param name="Family">Whose constants hold.</param>
/// <param name="Macs">Multiply-accumulates.</param>
/// <param name="Spatial">S of the paper: output positions, batch included (n·h·w of a convolution, the rows of a product).</param>
/// <param name="KernelArea">K1·K2 of the paper; 1 for anything that is not a convolution.</param>
public sealed record Product(OperatorFamily Family, Dim Macs, Dim Spatial, Dim KernelArea)
{
    /// <summary>The bit in <see cref="Left"/> and <see cref="Right"/> of the weights that a module registers, wherever they stand.</summary>
    public const uint Weights = 1u << 31;

    /// <summary>Something that the operator made itself, of all that it gets.</summary>
    public const uint All = uint.MaxValue;

    /// <summary>The tensor arguments that the left factor is made of, a bit for each by its position. The gradient of a factor is computed where one of
    /// them needs a gradient.</summary>
    public uint Left { get; init; } = 1;

    public uint Right { get; init; } = 2;

    /// <summary>The matrices that a GPU multiplies for it, where it is known.</summary>
    public MatrixShape? Shape { get; init; }

    /// <summary>Its positions, where it is a convolution that Winograd's algorithm can do: 3x3, stride and dilation 1, one group.</summary>
    public ImageShape? Winograd { get; init; }
}
