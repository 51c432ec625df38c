namespace AlphaFlops.Html.Tests;

/// <summary>Where a Chromium is on this machine: CHROMIUM names one, else the first of the usual names on the path.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Find();

    private static string? Find() =>
        (from name in Names
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
         let path = System.IO.Path.Combine(folder, name)
         where folder.Length > 0 && File.Exists(path)
         select path).FirstOrDefault();
}

/// <summary>A test in a browser; skipped where there is none.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null) Skip = "No Chromium is on the path, so report.html is not tried in a browser; install it (Debian: chromium) or set CHROMIUM to its path.";
    }
}
