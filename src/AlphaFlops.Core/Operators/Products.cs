using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>Multiply-accumulates of a matrix product: rows · inner · columns, and S of the paper the rows.</summary>
internal static class Products
{
    public static Product Linear(Dim rows, Dim inner, Dim columns) => Of(OperatorFamily.Linear, rows, inner, columns);

    /// <param name="rows">Of all matrices of the batch together.</param>
    /// <param name="batches">Matrices, each with a right side of its own.</param>
    public static Product Matrix(Dim rows, Dim inner, Dim columns, Dim? batches = null) =>
        Of(OperatorFamily.MatrixProduct, rows, inner, columns, batches ?? 1);

    /// <inheritdoc cref="Matrix"/>
    public static Product Attention(Dim rows, Dim inner, Dim columns, Dim batches) => Of(OperatorFamily.Attention, rows, inner, columns, batches);

    public static Product Recurrent(Dim rows, Dim inner, Dim columns) => Of(OperatorFamily.Recurrent, rows, inner, columns);

    private static Product Of(OperatorFamily family, Dim rows, Dim inner, Dim columns, Dim? batches = null) => new(family, rows * inner * columns, rows, 1)
    {
        // A price is that of the sizes at hand: formulas assume nothing because of it.
        Shape = rows.Witness == 0 ? null : Shape((batches ?? 1).Witness, rows.Witness, inner.Witness, columns.Witness),
    };

    private static MatrixShape Shape(long batches, long rows, long inner, long columns) => new(batches, rows / batches, inner, columns);
}
