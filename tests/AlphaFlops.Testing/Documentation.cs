namespace AlphaFlops.Testing;

/// <summary>Parts of the documentation that tests make: with UPDATE_DOCS=1 in the environment they are written, else compared.</summary>
public static class Documentation
{
    public const string HowToUpdate = "run the test with UPDATE_DOCS=1 in the environment, and commit what it writes";

    public static bool IsUpdated => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    /// <summary>Puts a text between the comments <c>&lt;!-- name … --&gt;</c> and <c>&lt;!-- /name --&gt;</c> of a page, if the page is to be updated.</summary>
    /// <returns>What stands there now, and what should.</returns>
    public static (string Actual, string Expected) Part(string page, string name, string text)
    {
        string file = Path.Combine(Repository.Root, page);
        string whole = File.ReadAllText(file).ReplaceLineEndings("\n");
        int start = whole.IndexOf("-->\n", whole.IndexOf($"<!-- {name}", StringComparison.Ordinal), StringComparison.Ordinal) + 4;
        int end = whole.IndexOf($"<!-- /{name} -->", start, StringComparison.Ordinal);
        string expected = $"\n{text.Trim()}\n\n";
        if (!IsUpdated) return (whole[start..end], expected);
        File.WriteAllText(file, whole[..start] + expected + whole[end..]);
        return (expected, expected);
    }
}
