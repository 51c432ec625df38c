namespace AlphaFlops.Costs;

/// <summary>Memory over a forward pass in few points: stretches of equal numbers of calls, of each its highest call, so that the peak stays.</summary>
internal static class MemoryCurve
{
    public const int MaxPoints = 100;

    /// <param name="live">The bytes that live during each call.</param>
    /// <param name="layers">The layer that each call belongs to.</param>
    public static IReadOnlyList<MemoryPoint> Of(long[] live, int[] layers)
    {
        var count = Math.Min(live.Length, MaxPoints);
        var points = new MemoryPoint[count];
        for (var point = 0; point < count; point++)
        {
            var highest = Start(point);
            for (var call = highest + 1; call < Start(point + 1); call++)
                if (live[call] > live[highest]) highest = call;
            points[point] = new MemoryPoint(live[highest], layers[highest]);
        }

        return points;

        int Start(int point) => (int)((long)live.Length * point / count);
    }
}
