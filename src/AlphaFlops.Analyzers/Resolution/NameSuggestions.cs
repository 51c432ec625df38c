namespace AlphaFlops.Analyzers.Resolution;

/// <summary>The names nearest to a misspelt one, by edit distance.</summary>
internal static class NameSuggestions
{
    /// <summary>Up to <paramref name="count"/> names that are near enough to be meant, nearest first, then in alphabetical order.</summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates, int count = 3)
    {
        var limit = Math.Max(2, name.Length / 3);
        return candidates
            .Distinct()
            .Select(candidate => (candidate, distance: Distance(name, candidate, limit)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(count)
            .Select(pair => pair.candidate)
            .ToArray();
    }

    /// <summary>" Did you mean 'a' or 'b'?", or nothing.</summary>
    public static string Question(string name, IEnumerable<string> candidates)
    {
        var nearest = Nearest(name, candidates);
        return nearest.Count == 0 ? "" : " Did you mean " + Words.OneOf(nearest.Select(n => $"'{n}'")) + "?";
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, regardless of case; more than the limit counts as limit + 1.</summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return Math.Min(previous[b.Length], limit + 1);
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
