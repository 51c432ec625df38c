using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>What one call of an operator gives and costs.</summary>
public sealed class OperatorResult
{
    public OperatorResult(params TensorType[] outputs) => Outputs = outputs;

    public IReadOnlyList<TensorType> Outputs { get; }

    /// <summary>The multiply-accumulates, one entry for each product with its own α.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>Operations that are no multiply-accumulates; null: one for each output element.</summary>
    public Dim? ElementOps { get; init; }

    /// <summary>Bytes read and written; null: all tensor arguments read once and all outputs written once.</summary>
    public Dim? MovedBytes { get; init; }

    /// <summary>Bytes that the backward pass needs of what neither goes in nor comes out: statistics, masks, indices, what an operator of several
    /// products has in between.</summary>
    public Dim SavedBytes { get; init; }

    /// <summary>The outputs are the first tensor argument's memory, looked at in another way.</summary>
    public bool IsView { get; init; }

    /// <summary>A size that only values decide is in it, and no number that the cost is never above.</summary>
    public bool IsUnbounded => Counts().Any(count => count is { IsHidden: true, Range: null });

    /// <summary>A size that only values decide is in it.</summary>
    internal bool IsHidden => Counts().Any(count => count.IsHidden);

    public Dim Macs => Products.Aggregate((Dim)0, (sum, product) => sum + product.Macs);

    private IEnumerable<Dim> Counts() =>
    [
        .. Outputs.Select(output => output.Shape.Elements), ElementOps ?? 0, MovedBytes ?? 0, SavedBytes,
        .. Products.SelectMany(product => new[] { product.Macs, product.Spatial, product.KernelArea }),
    ];
}
