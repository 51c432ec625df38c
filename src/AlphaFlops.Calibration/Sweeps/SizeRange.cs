namespace AlphaFlops.Calibration.Sweeps;

/// <summary>The sizes that a dimension takes in a sweep, evenly by their logarithm.</summary>
internal readonly record struct SizeRange(long Least, long Most)
{
    /// <param name="share">In [0, 1).</param>
    /// <param name="multiple">Round to a multiple of this, where the size is at least twice as large: the channels of real networks are round,
    /// and GPUs have other kernels for those.</param>
    public long At(double share, long multiple)
    {
        var size = (long)Math.Round(Least * Math.Pow((double)Most / Least, share));
        return size >= 2 * multiple ? (size + multiple / 2) / multiple * multiple : size;
    }
}
