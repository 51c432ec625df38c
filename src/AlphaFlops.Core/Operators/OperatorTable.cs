namespace AlphaFlops.Operators;

/// <summary>All operators and modules by their spellings. A new operator goes into its family's file; a new family is named here.</summary>
public static class OperatorTable
{
    /// <summary>The operators by what they cost. docs/cost-conventions.md is made from this list.</summary>
    public static IReadOnlyList<OperatorGroup> Groups { get; } =
    [
        new("Convolutions", "MACs = elements of the output · input channels / groups · elements of the kernel; a bias is one operation an output element", Convolutions.All),
        new("Transposed convolutions", "MACs = elements of the input · output channels / groups · elements of the kernel, at input resolution; a bias is one operation an output element", TransposedConvolutions.All),
        new("Linear layers", "MACs = rows · in · out, where rows are all dimensions of the input but the last; a bias is one operation an output element", Linears.All),
        new("Matrix products", "MACs = rows · inner · columns for each matrix of the broadcast batch; einsum as the products of its pairs; an outer product adds nothing up and counts one operation an element", MatrixProducts.All),
        new("Attention", "MACs of QKᵀ and of AV in full, masked or not, and of the projections where the module has them; five operations for each score, its softmax", Attention.All),
        new("Transformer layers", "MACs of every projection, of QKᵀ and AV, and of both feed-forward products", Transformers.All),
        new("Recurrent layers", "MACs = gates · hidden · (in + hidden) for each step, sample, layer and direction; one operation for each element of a gate", Recurrent.All),
        new("Normalisations", "five operations an element: mean, variance, subtract, scale, shift", Normalisations.All),
        new("Activations", "one operation an element; a softmax five; dropout and identity none in evaluation", Activations.All),
        new("Functions of each element", "one operation an element of each result", Pointwise.All),
        new("Functions of several operands", "one operation an element of the broadcast result", Elementwise.All),
        new("Reductions", "one operation an input element; a trace one", Reductions.All),
        new("Pools", "the window for each output element", Pools.All),
        new("Adaptive pools", "every input element once, where windows do not overlap; of a fractional pool the window for each output element", AdaptivePools.All),
        new("Losses", "one operation for each element of the input; five where a softmax is inside", Losses.All),
        new("Distances", "one operation for each element compared", Distances.All),
        new("Embeddings", "no MACs; the rows that are looked up are read, not the table", Embeddings.All),
        new("Reads and writes at indexes", "one operation an output element; a gather reads what it returns and the indexes, not the whole input", Indexing.All),
        new("Subscripts", "none for numbers and slices, which look at the same memory; tensors gather a copy, one operation an output element", Subscripts.All),
        new("Views", "none: the same memory, looked at in another way", Views.All),
        new("Parts", "none: the same memory, looked at in another way", Splitting.All),
        new("Copies", "one operation an output element", Copies.All),
        new("Joins", "one operation an output element: every input is read once and written once", Joining.All),
        new("Paddings", "one operation an output element", Paddings.All),
        new("Changes of resolution", "one operation an output element", Resampling.All),
        new("Sorts and searches", "one operation an output element", Sorting.All),
        new("Fourier transforms", "one operation an output element", Spectral.All),
        new("Linear algebra", "one operation an output element, since what they cost depends on the algorithm", LinearAlgebra.All),
        new("Creation", "one operation an element", Creation.All),
    ];

    private static readonly Operator[] Operators = [.. Groups.SelectMany(group => group.Operators)];

    private static readonly Dictionary<string, Operator> ByName = Index();

    private static readonly Dictionary<string, (ModuleDefinition Definition, Operator Operator)> ModulesByName = Operators
        .SelectMany(op => op.Modules, (op, module) => (module, op))
        .ToDictionary(pair => pair.module.Name);

    public static IReadOnlyList<Operator> All => Operators;

    /// <summary>The operator with this torch name or alias, or null. An in-place name is looked up without its underscore; one of a namespace
    /// below torch may be written <c>linalg.norm</c> or <c>linalg_norm</c>.</summary>
    public static Operator? Find(string name)
    {
        name = name.Replace('.', '_');
        return ByName.TryGetValue(name, out var op) || name.EndsWith("_", StringComparison.Ordinal) && ByName.TryGetValue(name.TrimEnd('_'), out op)
            ? op
            : null;
    }

    /// <summary>What an operator of the table costs, in words.</summary>
    public static string CostOf(Operator op) => Groups.First(group => group.Operators.Contains(op)).Cost;

    /// <summary>The module with this factory and class name and the operator that its forward runs, or null.</summary>
    public static (ModuleDefinition Definition, Operator Operator)? FindModule(string name) =>
        ModulesByName.TryGetValue(name, out var pair) ? pair : null;

    private static Dictionary<string, Operator> Index()
    {
        var index = new Dictionary<string, Operator>();
        foreach (var op in Operators)
        {
            index.Add(op.Name, op);
            foreach (var alias in op.Aliases) index.Add(alias, op);
        }

        return index;
    }
}
