using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Products of matrices and vectors. Cost: rows · inner · columns MACs for each matrix of the broadcast batch. An outer product adds nothing
/// up, so its elements are elementwise operations, as torch.utils.flop_counter has it.</summary>
public static class MatrixProducts
{
    private const string Second = "target|other|mat2|batch2|vec2|vec|right|b|y|input2";

    public static IReadOnlyList<Operator> All { get; } =
    [
        Product("matmul", a => Multiply("matmul", a.Input(), a.Tensor(Second))),
        Product("mm", a => Exact("mm", a.Input(), a.Tensor(Second), 2, 2)),
        Product("bmm", a => Batched("bmm", a.Input(), a.Tensor(Second))),
        Product("mv", a => Exact("mv", a.Input(), a.Tensor(Second), 2, 1)),
        Product("dot", a => Exact("dot", a.Input(), a.Tensor(Second), 1, 1), "vdot"),
        Product("addmm", a => Added(a, Exact("addmm", a.Tensor("mat1"), a.Tensor("mat2"), 2, 2))),
        Product("addmv", a => Added(a, Exact("addmv", a.Tensor("mat|mat1"), a.Tensor("vec|mat2"), 2, 1))),
        Product("baddbmm", a => Added(a, Batched("baddbmm", a.Tensor("batch1"), a.Tensor("batch2")))),
        Product("addbmm", a => Added(a, SumOfBatch(Batched("addbmm", a.Tensor("batch1"), a.Tensor("batch2"))))),
        MemoryBound("addr", a => Added(a, Outer(a.Tensor("vec1"), a.Tensor("vec2")))),
        MemoryBound("outer", a => Outer(a.Input(), a.Tensor(Second)), "ger"),
        MemoryBound("kron", Kronecker),
        Product("inner", Inner),
        Product("linalg_vecdot", VectorDot, "vecdot"),
        Product("tensordot", TensorDot),
        Product("chain_matmul", a => Chain(a.Tensors("matrices|tensors|input")), "linalg_multi_dot"),
        Product("matrix_power", a => Power(a.Input(), a.Int("n")), "linalg_matrix_power"),
        Product("einsum", a => Einsum.Apply(a.OptionalString("equation") ?? throw new ShapeException("'equation' is missing"), a.Tensors("tensors|operands"))),
    ];

    private static Operator Product(string name, OperatorRule rule, params string[] aliases) =>
        new(name, OperatorFamily.MatrixProduct, rule) { Aliases = aliases };

    /// <summary>matmul: vectors become a row on the left, a column on the right; all dimensions but the last two are broadcast.</summary>
    internal static OperatorResult Multiply(string op, TensorType a, TensorType b)
    {
        if (a.Rank == 0 || b.Rank == 0) throw new ShapeException($"{op} expects at least 1 dimension, gets {a} and {b}");
        RequireSameKind(op, a, b);
        var left = a.Rank == 1 ? a.Shape.Insert(0, 1) : a.Shape;
        var right = b.Rank == 1 ? b.Shape.Insert(1, 1) : b.Shape;
        if (left[-1] != right[-2]) throw new ShapeException($"{op} expects {left[-1]} rows on the right, gets {right[-2]}: {a} and {b}");
        var batch = Broadcasting.TryBroadcast(left.Slice(0, left.Rank - 2), right.Slice(0, right.Rank - 2))
            ?? throw new ShapeException($"{op}: batch dimensions do not broadcast: {a} and {b}");
        var dims = batch.ToList();
        if (a.Rank > 1) dims.Add(left[-2]);
        if (b.Rank > 1) dims.Add(right[-1]);
        return new OperatorResult(new TensorType(a.DType, new Shape(dims)))
        {
            // A right side without a batch is one product with all rows.
            Products = [Products.Matrix(batch.Elements * left[-2], left[-1], right[-1], right.Rank > 2 ? batch.Elements : 1)],
            ElementOps = 0,
        };
    }

    private static OperatorResult Exact(string op, TensorType a, TensorType b, int rankA, int rankB) =>
        a.Rank == rankA && b.Rank == rankB
            ? Multiply(op, a, b)
            : throw new ShapeException($"{op} expects {rankA} and {rankB} dimensions, gets {a} and {b}");

    private static OperatorResult Batched(string op, TensorType a, TensorType b)
    {
        if (a.Rank != 3 || b.Rank != 3 || a.Shape[0] != b.Shape[0])
            throw new ShapeException($"{op} expects two batches of as many matrices, gets {a} and {b}");
        return Multiply(op, a, b);
    }

    private static OperatorResult SumOfBatch(OperatorResult product) =>
        new(product.Outputs[0].With(product.Outputs[0].Shape.RemoveAt(0))) { Products = product.Products };

    /// <summary>A product onto which <c>input</c> is added.</summary>
    private static OperatorResult Added(Arguments a, OperatorResult product)
    {
        var output = product.Outputs[0];
        if (!Broadcasting.CanExpand(a.Input().Shape, output.Shape))
            throw new ShapeException($"a product of shape {output.Shape} is to be added to {a.Input()}, which does not broadcast to it");
        return new OperatorResult(output)
        {
            Products = [.. product.Products.Select(factors => factors with { Left = 2, Right = 4 })],
            ElementOps = output.Shape.Elements,
        };
    }

    private static OperatorResult Outer(TensorType a, TensorType b) => a.Rank == 1 && b.Rank == 1
        ? new OperatorResult(new TensorType(Promotion.Of(a, b), new Shape(a.Shape[0], b.Shape[0])))
        : throw new ShapeException($"outer expects two vectors, gets {a} and {b}");

    private static OperatorResult Kronecker(Arguments arguments)
    {
        TensorType a = arguments.Input(), b = arguments.Tensor(Second);
        var rank = Math.Max(a.Rank, b.Rank);
        return new OperatorResult(new TensorType(Promotion.Of(a, b), new Shape(Enumerable.Range(1, rank).Select(i => rank - i + 1)
            .Select(i => (i <= a.Rank ? a.Shape[-i] : 1) * (i <= b.Rank ? b.Shape[-i] : 1)))));
    }

    /// <summary>inner: the last dimensions are summed over; a scalar multiplies.</summary>
    private static OperatorResult Inner(Arguments arguments)
    {
        TensorType a = arguments.Input(), b = arguments.Tensor(Second);
        if (a.Rank == 0 || b.Rank == 0) return new OperatorResult(new TensorType(Promotion.Of(a, b), a.Shape.Concat(b.Shape)));
        if (a.Shape[-1] != b.Shape[-1]) throw new ShapeException($"inner expects equal last dimensions, gets {a} and {b}");
        Shape left = a.Shape.RemoveAt(-1), right = b.Shape.RemoveAt(-1);
        return new OperatorResult(a.With(left.Concat(right))) { Products = [Products.Matrix(left.Elements, a.Shape[-1], right.Elements)], ElementOps = 0 };
    }

    private static OperatorResult VectorDot(Arguments arguments)
    {
        TensorType a = arguments.Input(), b = arguments.Tensor("y|other");
        var shape = Broadcasting.Broadcast(a.Shape, b.Shape);
        var output = shape.RemoveAt(shape.Axis(arguments.Int("dim", -1)));
        return new OperatorResult(a.With(output)) { Products = [Products.Matrix(output.Elements, shape[shape.Axis(arguments.Int("dim", -1))], 1)], ElementOps = 0 };
    }

    /// <summary>tensordot: dims is how many last dimensions meet how many first ones, or two lists, or pairs.</summary>
    private static OperatorResult TensorDot(Arguments arguments)
    {
        TensorType a = arguments.Tensor("a|input|self"), b = arguments.Tensor("b|other");
        IReadOnlyList<int> left, right;
        if (arguments.Has("dims1"))
        {
            left = a.Shape.Axes(arguments.Ints("dims1"));
            right = b.Shape.Axes(arguments.Ints("dims2"));
        }
        else if (arguments.OptionalPairs("dims") is { } pairs)
        {
            left = [.. pairs.Select(pair => a.Shape.Axis(pair.First))];
            right = [.. pairs.Select(pair => b.Shape.Axis(pair.Second))];
        }
        else
        {
            var count = (int)arguments.Int("dims", 2).Value;
            if (count < 0 || count > a.Rank || count > b.Rank) throw new ShapeException($"tensordot over {count} dimensions of {a} and {b}");
            left = [.. Enumerable.Range(a.Rank - count, count)];
            right = [.. Enumerable.Range(0, count)];
        }

        if (left.Count != right.Count || left.Zip(right, (i, j) => a.Shape[i] != b.Shape[j] && a.Shape[i] != 1 && b.Shape[j] != 1).Any(differs => differs))
            throw new ShapeException($"tensordot expects equal sizes in dimensions ({string.Join(", ", left)}) of {a} and ({string.Join(", ", right)}) of {b}");
        var rows = new Shape(Enumerable.Range(0, a.Rank).Where(i => !left.Contains(i)).Select(i => a.Shape[i]));
        var columns = new Shape(Enumerable.Range(0, b.Rank).Where(i => !right.Contains(i)).Select(i => b.Shape[i]));
        // A size of 1 against a larger one is summed out of the larger operand first.
        var inner = left.Zip(right, (i, j) => Dim.Min(a.Shape[i], b.Shape[j])).Product();
        return new OperatorResult(a.With(rows.Concat(columns))) { Products = [Products.Matrix(rows.Elements, inner, columns.Elements)], ElementOps = 0 };
    }

    /// <summary>A chain of matrices in the order that costs least, as torch.linalg.multi_dot finds it.</summary>
    private static OperatorResult Chain(IReadOnlyList<TensorType> matrices)
    {
        if (matrices.Count == 0) throw new ShapeException("a chain of matrices expects at least one");
        var shapes = matrices.Select((m, i) => m.Rank == 1 ? i == 0 ? m.Shape.Insert(0, 1) : m.Shape.Insert(1, 1) : m.Shape).ToArray();
        for (var i = 1; i < shapes.Length; i++)
            if (shapes[i - 1][1] != shapes[i][0]) throw new ShapeException($"a chain of matrices expects {shapes[i - 1][1]} rows, gets {matrices[i]}");
        var cost = new Dim[shapes.Length, shapes.Length];
        var cut = new int[shapes.Length, shapes.Length];
        for (var length = 2; length <= shapes.Length; length++)
            for (var first = 0; first + length <= shapes.Length; first++)
            {
                var last = first + length - 1;
                for (var k = first; k < last; k++)
                {
                    var macs = cost[first, k] + cost[k + 1, last] + shapes[first][0] * shapes[k][1] * shapes[last][1];
                    if (k == first || macs < cost[first, last]) (cost[first, last], cut[first, last]) = (macs, k);
                }
            }

        var products = new List<Product>();
        Collect(0, shapes.Length - 1);
        var dims = new List<Dim>();
        if (matrices[0].Rank > 1) dims.Add(shapes[0][0]);
        if (matrices.Count == 1 || matrices[matrices.Count - 1].Rank > 1) dims.Add(shapes[shapes.Length - 1][1]);
        return new OperatorResult(matrices[0].With(new Shape(dims))) { Products = products, ElementOps = 0 };

        void Collect(int first, int last)
        {
            if (first == last) return;
            var k = cut[first, last];
            Collect(first, k);
            Collect(k + 1, last);
            products.Add(Products.Matrix(shapes[first][0], shapes[k][1], shapes[last][1]) with { Left = Range(first, k), Right = Range(k + 1, last) });
        }
    }

    private static uint Range(int first, int last) => Enumerable.Range(first, last - first + 1).Aggregate(0u, (bits, i) => bits | 1u << Math.Min(i, 30));

    /// <summary>matrix_power by repeated squaring.</summary>
    private static OperatorResult Power(TensorType x, Dim n)
    {
        if (x.Rank < 2 || x.Shape[-1] != x.Shape[-2]) throw new ShapeException($"matrix_power expects square matrices, gets {x}");
        var exponent = Math.Abs(n.Value);
        var count = 0;
        for (var rest = exponent; rest > 1; rest >>= 1) count += (rest & 1) == 1 ? 2 : 1;
        var product = Products.Matrix(x.Shape.RemoveAt(-1).Elements, x.Shape[-1], x.Shape[-1]) with { Right = 1 };
        return new OperatorResult(x) { Products = [.. Enumerable.Repeat(product, count)] };
    }
}
