using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>The positions of a batch of images.</summary>
public sealed record ImageShape(Dim Count, Dim Height, Dim Width);
