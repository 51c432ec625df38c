using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>Tables of vectors: no MACs; the rows that are looked up are read, not the table.</summary>
public static class Embeddings
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        new("embedding", OperatorFamily.MemoryBound, Embedding)
        {
            Modules = [new ModuleDefinition("Embedding", Tensors) { Inputs = Tokens }, new ModuleDefinition("Embedding_from_pretrained", Tensors) { Inputs = Tokens }],
        },
        new("embedding_bag", OperatorFamily.MemoryBound, Bag)
        {
            Modules = [new ModuleDefinition("EmbeddingBag", Tensors), new ModuleDefinition("EmbeddingBag_from_pretrained", Tensors)],
        },
    ];

    private static IEnumerable<string> Tokens(Arguments m) => ["int64[N,T]", "int64[T]"];

    private static IEnumerable<ModuleTensor> Tensors(Arguments m) =>
    [
        new("weight", m.OptionalTensor("embeddings") ?? new(
            m.DType("dtype", DType.Float32),
            new Shape(m.Int("num_embeddings"), m.Int("embedding_dims|embedding_dim")))),
    ];

    private static TensorType Indexes(string op, Arguments a)
    {
        var input = a.Input();
        return input.DType is DType.Int64 or DType.Int32 ? input : throw new ShapeException($"{op} expects indexes of type int64 or int32, gets {input}");
    }

    private static TensorType Table(string op, Arguments a)
    {
        var weight = a.Tensor("weight");
        return weight.Rank == 2 ? weight : throw new ShapeException($"{op} expects a table of 2 dimensions, gets {weight}");
    }

    private static OperatorResult Embedding(Arguments a)
    {
        TensorType input = Indexes("embedding", a), weight = Table("embedding", a);
        var output = weight.With(input.Shape.Insert(input.Rank, weight.Shape[1]));
        return new OperatorResult(output) { MovedBytes = input.Bytes + output.Bytes * 2 };
    }

    /// <summary>The sum, mean or maximum of the rows of each bag: a row of a matrix, or what lies between two offsets into a vector.</summary>
    private static OperatorResult Bag(Arguments a)
    {
        TensorType input = Indexes("embedding_bag", a), weight = Table("embedding_bag", a);
        Dim bags;
        if (input.Rank == 2) bags = input.Shape[0];
        else if (input.Rank == 1 && a.OptionalTensor("offsets") is { Rank: 1 } offsets) bags = offsets.Shape[0] - (a.Bool("include_last_offset") ? 1 : 0);
        else throw new ShapeException($"embedding_bag expects 2 dimensions, or 1 and offsets, gets {input}");
        var output = weight.With(new Shape(bags, weight.Shape[1]));
        var rows = input.Shape.Elements * weight.Shape[1];
        return new OperatorResult(output) { ElementOps = rows, MovedBytes = input.Bytes + rows * weight.DType.Size() + output.Bytes };
    }
}
