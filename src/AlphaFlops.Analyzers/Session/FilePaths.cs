namespace AlphaFlops.Analyzers.Session;

/// <summary>Paths as text: an analyzer must not ask the disk, nor depend on the current directory.</summary>
internal static class FilePaths
{
    public static string Name(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    public static string Directory(string path) => path.Substring(0, Math.Max(0, path.LastIndexOfAny(['/', '\\'])));

    /// <summary>A path in a file, as seen from that file's directory; forward slashes, without . and ..</summary>
    public static string Resolve(string directory, string path)
    {
        var isRooted = path.Length > 0 && path[0] is '/' or '\\' || path.Length > 1 && path[1] == ':';
        return Normalize(isRooted || directory.Length == 0 ? path : directory + "/" + path);
    }

    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == "." || part.Length == 0 && parts.Count > 0) continue;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or "")) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return string.Join("/", parts);
    }

    // Windows and macOS do not tell case apart, and two files that differ in nothing else are rare where it matters.
    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
