using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>Multiply-accumulates of a matrix product: rows · inner · columns, and S of the paper the rows.</summary>
internal static class Products
{
    public static Product Linear(Dim rows, Dim inner, Dim columns) => Of(OperatorFamily.Linear, rows, inner, columns);

    public static Product Matrix(Dim rows, Dim inner, Dim columns) => Of(OperatorFamily.MatrixProduct, rows, inner, columns);

    public static Product Attention(Dim rows, Dim inner, Dim columns) => Of(OperatorFamily.Attention, rows, inner, columns);

    public static Product Recurrent(Dim rows, Dim inner, Dim columns) => Of(OperatorFamily.Recurrent, rows, inner, columns);

    private static Product Of(OperatorFamily family, Dim rows, Dim inner, Dim columns) => new(family, rows * inner * columns, rows, 1);
}
