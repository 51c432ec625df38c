using System.Globalization;

namespace AlphaFlops.Calibration.Sweeps;

/// <summary>One of several equal parts of a sweep, for a job array: <c>0/8</c> to <c>7/8</c>.</summary>
public readonly record struct Shard(int Index, int Count)
{
    public static Shard All => new(0, 1);

    /// <param name="text"><c>i/n</c>, where i counts from 0 as job arrays do.</param>
    /// <param name="problem">What is wrong and what to write.</param>
    public static bool TryParse(string text, out Shard shard, out string? problem)
    {
        shard = All;
        var parts = text.Trim().Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index < count)
        {
            shard = new Shard(index, count);
            problem = null;
            return true;
        }

        problem = $"'{text}' is no shard; write i/n with i from 0 to n - 1, such as 0/8.";
        return false;
    }

    /// <summary>Every n-th item from the i-th: each part has some of every family, and the parts together have each item once.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items)
    {
        var (index, count) = (Index, Count);
        return [.. items.Where((_, i) => i % count == index)];
    }
}
