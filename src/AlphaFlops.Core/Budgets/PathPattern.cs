namespace AlphaFlops.Budgets;

/// <summary>A pattern for module paths: <c>*</c> is any text within one name, <c>**</c> any number of names. Takes time in proportion to pattern
/// times path, whatever they are.</summary>
public sealed class PathPattern(string pattern)
{
    private readonly string[] _names = pattern.Split('.');

    /// <summary>Whether the whole path is one that the pattern means.</summary>
    public bool Fits(string path)
    {
        var parts = path.Split('.');

        // fits[j]: the names so far fit the first j parts.
        var fits = new bool[parts.Length + 1];
        fits[0] = true;
        foreach (var name in _names)
        {
            var next = new bool[parts.Length + 1];
            next[0] = name == "**" && fits[0];
            for (var j = 1; j <= parts.Length; j++)
                next[j] = name == "**" ? fits[j] || next[j - 1] : fits[j - 1] && FitsName(name, parts[j - 1]);
            fits = next;
        }

        return fits[parts.Length];
    }

    // The same for characters.
    private static bool FitsName(string name, string part)
    {
        var fits = new bool[part.Length + 1];
        fits[0] = true;
        foreach (var c in name)
        {
            var next = new bool[part.Length + 1];
            next[0] = c == '*' && fits[0];
            for (var j = 1; j <= part.Length; j++)
                next[j] = c == '*' ? fits[j] || next[j - 1] : fits[j - 1] && c == part[j - 1];
            fits = next;
        }

        return fits[part.Length];
    }
}
