using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Decompositions and solvers, by shape only: their cost depends on the algorithm and counts as one operation an output element.</summary>
public static class LinearAlgebra
{
    private const string Matrix = "input|A|self|B|LU|LU_data";

    public static IReadOnlyList<Operator> All { get; } =
    [
        .. Square((x, batch) => [x.With(batch)], "linalg_det|det", "logdet"),
        .. Square((x, batch) => [x.With(batch), new(x.DType.Real(), batch)], "linalg_slogdet|slogdet"),
        .. Square((x, _) => [x], "linalg_inv|inverse", "linalg_cholesky|cholesky", "cholesky_inverse", "linalg_matrix_exp|matrix_exp"),
        .. Square((x, batch) => [x, new(DType.Int32, batch)], "linalg_inv_ex", "linalg_cholesky_ex"),
        .. Square((x, _) => [new(x.DType.Complex(), x.Shape.RemoveAt(-1)), new(x.DType.Complex(), x.Shape)], "linalg_eig|eig"),
        .. Square((x, _) => [new(x.DType.Complex(), x.Shape.RemoveAt(-1))], "linalg_eigvals"),
        .. Square((x, _) => [new(x.DType.Real(), x.Shape.RemoveAt(-1)), x], "linalg_eigh|symeig"),
        .. Square((x, _) => [new(x.DType.Real(), x.Shape.RemoveAt(-1))], "linalg_eigvalsh"),
        .. Square((x, _) => [x, new(DType.Int32, x.Shape.RemoveAt(-1))], "linalg_ldl_factor"),
        .. Any((x, _) => [x.With(Swapped(x.Shape))], "linalg_pinv|pinverse"),
        .. Any((x, _) => [new(DType.Int64, Batch(x.Shape))], "linalg_matrix_rank|matrix_rank"),
        .. Any((x, _) => [new(x.DType.Real(), Batch(x.Shape))], "linalg_cond"),
        .. Any((x, _) => [x, new(DType.Int32, Batch(x.Shape).Insert(x.Rank - 2, Least(x.Shape)))], "linalg_lu_factor|lu"),
        .. Any((x, _) => [x.With(x.Shape.With(-1, x.Shape[-2])), x.With(x.Shape.With(-1, Least(x.Shape))), x.With(x.Shape.With(-2, Least(x.Shape)))], "linalg_lu"),
        .. Any((x, _) => [new(x.DType.Real(), Batch(x.Shape).Insert(x.Rank - 2, Least(x.Shape)))], "linalg_svdvals"),
        .. Any((x, _) => [x], "linalg_householder_product|orgqr"),
        .. Any((x, _) => [x, x.With(Batch(x.Shape).Insert(x.Rank - 2, Least(x.Shape)))], "geqrf"),
        .. Any(Qr, "linalg_qr|qr"),
        .. Any(Svd, "linalg_svd"),
        .. new[] { "linalg_solve", "linalg_solve_triangular", "linalg_lu_solve|lu_solve", "linalg_ldl_solve", "cholesky_solve", "linalg_lstsq", "ormqr" }.Select(Solve),
        MemoryBound("linalg_tensorinv", (x, a) =>
        {
            var ind = (int)a.Int("ind", 2).Value;
            return x.With(x.Shape.Slice(ind, x.Rank).Concat(x.Shape.Slice(0, ind)));
        }),
    ];

    private static Shape Batch(Shape x) => x.Slice(0, x.Rank - 2);

    private static Dim Least(Shape x) => Dim.Min(x[-1], x[-2]);

    private static Shape Swapped(Shape x) => x.With(-1, x[-2]).With(-2, x[-1]);

    private static IEnumerable<Operator> Any(Func<TensorType, Arguments, TensorType[]> rule, params string[] spellings) => spellings.Select(spelling =>
    {
        var names = spelling.Split('|');
        return MemoryBound(names[0], a =>
        {
            var x = a.Tensor(Matrix);
            return x.Rank >= 2 ? new OperatorResult(rule(x, a)) : throw new ShapeException($"{names[0]} expects matrices, gets {x}");
        }, [.. names.Skip(1)]);
    });

    private static IEnumerable<Operator> Square(Func<TensorType, Shape, TensorType[]> rule, params string[] spellings) => Any(
        (x, _) => x.Shape[-1] == x.Shape[-2] ? rule(x, Batch(x.Shape)) : throw new ShapeException($"square matrices are expected, gets {x}"), spellings);

    private static TensorType[] Qr(TensorType x, Arguments a)
    {
        Dim rows = x.Shape[-2], least = Least(x.Shape);
        return a.OptionalString("mode") switch
        {
            "complete" => [x.With(x.Shape.With(-1, rows)), x],
            "r" => [x.With(Shape.Of(0)), x.With(x.Shape.With(-2, least))],
            _ => [x.With(x.Shape.With(-1, least)), x.With(x.Shape.With(-2, least))],
        };
    }

    private static TensorType[] Svd(TensorType x, Arguments a)
    {
        Dim rows = x.Shape[-2], columns = x.Shape[-1], least = Least(x.Shape);
        var full = a.Bool("fullMatrices|full_matrices", true);
        return
        [
            x.With(x.Shape.With(-1, full ? rows : least)),
            new(x.DType.Real(), Batch(x.Shape).Insert(x.Rank - 2, least)),
            x.With(x.Shape.With(-2, full ? columns : least)),
        ];
    }

    /// <summary>What solves A X = B, of the shape that matmul gives for A⁻¹ B.</summary>
    private static Operator Solve(string spelling)
    {
        var names = spelling.Split('|');
        return MemoryBound(names[0], a =>
        {
            TensorType matrix = a.Tensor("A|LU|LU_data|LD|input2|input"), right = names[0] == "cholesky_solve" ? a.Input() : a.Tensor("B|b|other");
            if (matrix.Rank < 2 || right.Rank < 1) throw new ShapeException($"{names[0]} expects matrices, gets {matrix} and {right}");
            if (names[0] == "ormqr" || right.Rank == 1 || right.Rank == matrix.Rank - 1) return new OperatorResult(right);
            var batch = Broadcasting.Broadcast(Batch(matrix.Shape), Batch(right.Shape));
            var left = a.Bool("left", true);
            return new OperatorResult(right.With(batch.Concat(new Shape(
                left ? matrix.Shape[-1] : right.Shape[-2],
                left ? right.Shape[-1] : matrix.Shape[-2]))));
        }, [.. names.Skip(1)]);
    }
}
