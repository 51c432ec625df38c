namespace AlphaFlops.Calibration.Fitting;

/// <summary>Parts samples for a cross-validation, at random and the same on every run.</summary>
internal static class Folds
{
    public const int Count = 5;

    /// <summary>The fold of each of so many samples.</summary>
    public static int[] Of(int samples)
    {
        var folds = Enumerable.Range(0, samples).Select(i => i % Count).ToArray();
        var state = 88172645463325252UL;
        for (var i = samples - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var j = (int)(state % (ulong)(i + 1));
            (folds[i], folds[j]) = (folds[j], folds[i]);
        }

        return folds;
    }
}
