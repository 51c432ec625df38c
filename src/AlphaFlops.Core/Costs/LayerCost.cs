using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>The calls of one operator at one module path and place, added up.</summary>
public sealed record LayerCost
{
    public required string Path { get; init; }

    /// <summary>The operator's torch name.</summary>
    public required string Operator { get; init; }

    /// <summary>The path, or the operator where the model itself runs it.</summary>
    public string Name => Path.Length == 0 ? Operator : Path;

    /// <summary>Several layers of a very large model, whose paths differ only in numbers: <c>layers.*.query</c>.</summary>
    public bool IsFolded => Path.IndexOf('*') >= 0;

    public SourcePlace? Place { get; init; }

    /// <summary>Of the first call, without parameters and buffers.</summary>
    public IReadOnlyList<TensorType> Inputs { get; init; } = [];

    /// <summary>Of the first call; null where it gives none.</summary>
    public TensorType? Output { get; init; }

    public int Calls { get; init; }

    /// <summary>Elements of the parameters of this module path.</summary>
    public long Parameters { get; init; }

    public long Macs { get; init; }

    public long ElementOps { get; init; }

    public long MovedBytes { get; init; }

    public double AlphaFlops { get; init; }

    public double? Milliseconds { get; init; }

    /// <summary>α-FLOPs over FLOPs; 1 where there are no FLOPs.</summary>
    public double Alpha => Macs == 0 ? 1 : AlphaFlops / (2.0 * Macs);
}
