using System.Globalization;

namespace AlphaFlops.Runner.Measuring;

/// <summary>How often the point under way was begun. A native library may take the process with it, and a run that went on with the same point
/// each time would never end.</summary>
internal sealed class Attempts(string path) : IDisposable
{
    /// <summary>More often than this a point is not begun: one end may have come from outside.</summary>
    public const int Most = 2;

    private readonly (string Point, int Count) before = Read(path);

    /// <returns>The number of this attempt, from 1.</returns>
    public int Begin(string point)
    {
        int count = before.Point == point ? before.Count + 1 : 1;
        File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{count} {point}"));
        return count;
    }

    /// <summary>Not reached when the process dies.</summary>
    public void Dispose() => File.Delete(path);

    private static (string, int) Read(string path)
    {
        if (!File.Exists(path)) return ("", 0);
        string[] parts = File.ReadAllText(path).Split(' ', 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? (parts[1], count) : ("", 0);
    }
}
