using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>What one run of a model costs: exact counts where nothing is unknown, lower bounds otherwise.</summary>
public sealed record ModelCost
{
    /// <summary>Elements of the registered parameters.</summary>
    public long Parameters { get; init; }

    /// <summary>Elements of the registered buffers.</summary>
    public long Buffers { get; init; }

    /// <summary>Multiply-accumulates; in training with the backward pass.</summary>
    public long Macs { get; init; }

    /// <summary>2 × <see cref="Macs"/>.</summary>
    public long Flops { get; init; }

    /// <summary>Operations that are no multiply-accumulates.</summary>
    public long ElementOps { get; init; }

    /// <summary>Σ α·FLOPs.</summary>
    public double AlphaFlops { get; init; }

    /// <summary>Peak of live intermediate tensors; in training all of them.</summary>
    public long ActivationBytes { get; init; }

    /// <summary>Bytes of the gradients of what is trained; null where nothing trains.</summary>
    public long? GradientBytes { get; init; }

    /// <summary>Bytes of what optimizers keep for parameters; null where none runs.</summary>
    public long? OptimizerBytes { get; init; }

    /// <summary>Bytes read and written by all operators.</summary>
    public long MovedBytes { get; init; }

    /// <summary>What the profile predicts.</summary>
    public double? Milliseconds { get; init; }

    /// <summary>What the profile predicts; null where it has no power.</summary>
    public double? Millijoules { get; init; }

    /// <summary>Where a condition that is not known chooses between ways of different cost: the upper ends, of which the numbers above are the
    /// lower ones. Null where every count is one number, and where something is unknown: then there is no upper end.</summary>
    public UpperCost? Most { get; init; }

    /// <summary>The counts for any size of the named dimensions; null where the inputs have none.</summary>
    public CostFormulas? Formulas { get; init; }

    /// <summary>In the order of their first calls.</summary>
    public IReadOnlyList<LayerCost> Layers { get; init; } = [];

    /// <summary>Live intermediate tensors over the forward pass, in its order; the highest point is <see cref="ActivationBytes"/>.</summary>
    public IReadOnlyList<MemoryPoint> Memory { get; init; } = [];

    /// <summary>What the counts leave out: what the trace could not determine, and sums that are larger than 2^63 − 1.</summary>
    public IReadOnlyList<UnknownCost> Unknowns { get; init; } = [];

    /// <summary>Nothing is left out: every count is exact, or a range of which both ends are.</summary>
    public bool IsComplete => Unknowns.Count == 0;
}
