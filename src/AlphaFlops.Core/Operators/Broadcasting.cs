using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>torch's broadcasting: shapes are aligned at their last dimension; a dimension of 1 stretches. See "Broadcasting semantics" in torch's
/// notes.</summary>
public static class Broadcasting
{
    public static Shape Broadcast(Shape a, Shape b) => TryBroadcast(a, b)
        ?? throw new ShapeException($"shapes {a} and {b} do not broadcast");

    public static Shape Broadcast(IEnumerable<Shape> shapes) => shapes.Aggregate(Shape.Scalar, Broadcast);

    /// <summary>The common shape, or null where there is none.</summary>
    public static Shape? TryBroadcast(Shape a, Shape b)
    {
        var rank = Math.Max(a.Rank, b.Rank);
        var dims = new Dim[rank];
        for (var i = 1; i <= rank; i++)
        {
            if (Dim.Broadcast(i <= a.Rank ? a[-i] : 1, i <= b.Rank ? b[-i] : 1) is not { } dim) return null;
            dims[rank - i] = dim;
        }

        return new Shape(dims);
    }

    /// <summary>A shape that may be stretched to another, as expand does.</summary>
    public static bool CanExpand(Shape from, Shape to) => TryBroadcast(from, to) is { } common && common.Equals(to);
}
