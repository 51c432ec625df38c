namespace AlphaFlops.Calibration.Sweeps;

/// <summary>Points that fill a cube evenly, the same on every run: the sequence of Martin Roberts, "The Unreasonable Effectiveness of
/// Quasirandom Sequences", 2018. Fewer of them tell as much as more random ones.</summary>
internal static class LowDiscrepancy
{
    /// <summary>Coordinate <paramref name="axis"/> of point <paramref name="index"/>, in [0, 1).</summary>
    public static double At(int index, int axis, int axes)
    {
        // The root of x^(d+1) = x + 1, whose powers are as far from fractions as they can be.
        var root = 2.0;
        for (var i = 0; i < 60; i++) root = Math.Pow(1 + root, 1.0 / (axes + 1));
        var value = 0.5 + (index + 1) * Math.Pow(1 / root, axis + 1);
        return value - Math.Floor(value);
    }
}
