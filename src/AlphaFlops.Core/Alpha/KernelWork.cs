using AlphaFlops.Operators;

namespace AlphaFlops.Alpha;

/// <summary>What the time of a call depends on, as <see cref="KernelConstants"/> sees it. Sizes are doubles: a product of several may not fit into an
/// integer.</summary>
public readonly record struct KernelWork
{
    /// <summary>All that moves.</summary>
    public double Bytes { get; init; }

    /// <summary>The part of <see cref="Bytes"/> that is the right side of the product.</summary>
    public double WeightBytes { get; init; }

    public double ElementOps { get; init; }

    /// <summary>Bytes of an element.</summary>
    public double ElementSize { get; init; }

    public double Batches { get; init; }

    public double Rows { get; init; }

    public double Inner { get; init; }

    /// <summary>0 where nothing is multiplied.</summary>
    public double Columns { get; init; }

    /// <summary>0 where Winograd's algorithm does not apply.</summary>
    public double Images { get; init; }

    public double Height { get; init; }

    public double Width { get; init; }

    /// <summary>A call that multiplies nothing.</summary>
    public static KernelWork Of(double bytes, double elementOps) => new() { Bytes = bytes, ElementOps = elementOps };

    /// <summary>A product; its bytes where they are not given are both sides and the result, each once.</summary>
    public static KernelWork Of(Product product, double elementSize, double? bytes = null, double elementOps = 0)
    {
        // A product of unknown sides has the shape of a dense layer with as many inputs as outputs.
        var side = Math.Sqrt((double)product.Macs.Value / Math.Max(1, product.Spatial.Value));
        double batches = product.Shape?.Batches.Value ?? 1, rows = product.Shape?.Rows.Value ?? product.Spatial.Value,
            inner = product.Shape?.Inner.Value ?? side, columns = product.Shape?.Columns.Value ?? side;
        var weights = batches * inner * columns * elementSize;
        return new KernelWork
        {
            Bytes = bytes ?? weights + batches * rows * (inner + columns) * elementSize,
            WeightBytes = weights,
            ElementOps = elementOps,
            ElementSize = elementSize,
            Batches = batches,
            Rows = rows,
            Inner = inner,
            Columns = columns,
            Images = product.Winograd?.Count.Value ?? 0,
            Height = product.Winograd?.Height.Value ?? 0,
            Width = product.Winograd?.Width.Value ?? 0,
        };
    }
}
