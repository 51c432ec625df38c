namespace AlphaFlops.Analyzers;

/// <summary>Small matters of language in messages.</summary>
internal static class Words
{
    /// <summary>a, b or c</summary>
    public static string OneOf(IEnumerable<string> words) => Join(words, " or ");

    /// <summary>a, b and c</summary>
    public static string And(IEnumerable<string> words) => Join(words, " and ");

    /// <summary>1 input, 2 inputs</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>With a capital at the front and a full stop at the end.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + End(words).Substring(1);

    /// <summary>With a full stop at the end, unless it asks or shouts.</summary>
    public static string End(string words) => words.Length > 0 && words[words.Length - 1] is '.' or '?' or '!' ? words : words + ".";

    private static string Join(IEnumerable<string> words, string last)
    {
        var list = words.ToArray();
        return list.Length < 2 ? string.Concat(list) : string.Join(", ", list.Take(list.Length - 1)) + last + list[list.Length - 1];
    }
}
