using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Sweeps;

/// <summary>The points of one kind in a sweep.</summary>
/// <param name="Count">How many.</param>
/// <param name="Axes">The dimensions that vary.</param>
/// <param name="Point">The point with the sizes given in the order of the axes, of channels that are multiples of the second argument.</param>
internal sealed record SweepPart(int Count, IReadOnlyList<SizeRange> Axes, Func<long[], long, OperatorPoint> Point)
{
    // A data-centre GPU multiplies some 10^13 times a second, so that a call of the largest takes a hundredth of one; and the tensors of a call fit
    // into any GPU.
    private const long MostMacs = 100_000_000_000, MostBytes = 1L << 30;

    public IEnumerable<OperatorPoint> Points => Candidates.Take(Count);

    /// <summary>Without end: the points of a larger count begin with those of a smaller.</summary>
    public IEnumerable<OperatorPoint> Candidates
    {
        get
        {
            var seen = new HashSet<string>();
            for (var i = 0; i < 1_000_000; i++)
            {
                // Sizes as they come, multiples of 8 and of 64, in turn.
                var multiple = (i % 3) switch { 0 => 1, 1 => 8, _ => 64 };
                var index = i;
                var point = Point([.. Axes.Select((range, axis) => range.At(LowDiscrepancy.At(index, axis, Axes.Count), range.Most < 256 ? 1 : multiple))], multiple);
                if (IsSensible(point) && seen.Add(point.Key)) yield return point;
            }
        }
    }

    private static bool IsSensible(OperatorPoint point)
    {
        if (OperatorCost.Problem(point) is not null) return false;
        var result = OperatorCost.Of(point).Result;
        return result.Macs <= MostMacs && result.MovedBytes <= MostBytes;
    }
}
