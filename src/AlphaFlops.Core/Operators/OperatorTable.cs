namespace AlphaFlops.Operators;

/// <summary>All operators and modules by their spellings. A new operator goes into its family's file; a new family is named here.</summary>
public static class OperatorTable
{
    private static readonly Operator[] Operators =
    [
        .. Convolutions.All,
        .. Subscripts.All,
        .. Pointwise.All,
        .. Elementwise.All,
        .. Views.All,
        .. Splitting.All,
        .. Copies.All,
        .. Joining.All,
        .. Reductions.All,
        .. Linears.All,
        .. MatrixProducts.All,
        .. Attention.All,
        .. Normalisations.All,
        .. Activations.All,
        .. TransposedConvolutions.All,
        .. Pools.All,
        .. AdaptivePools.All,
        .. Paddings.All,
        .. Resampling.All,
        .. Creation.All,
        .. Indexing.All,
        .. Sorting.All,
        .. Embeddings.All,
        .. Recurrent.All,
        .. Transformers.All,
        .. Losses.All,
        .. Distances.All,
        .. Spectral.All,
        .. LinearAlgebra.All,
    ];

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
