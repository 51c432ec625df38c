using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>A product of matrices, rows x inner times inner x columns, once or in a batch of equal ones. A convolution is one with the positions
/// of its output as rows, the input channels and kernel elements of a group as the inner dimension, its filters as columns, and a batch of groups.</summary>
public sealed record MatrixShape(Dim Batches, Dim Rows, Dim Inner, Dim Columns);
