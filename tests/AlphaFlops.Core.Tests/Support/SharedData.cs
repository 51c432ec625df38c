namespace AlphaFlops.Core.Tests.Support;

/// <summary>The folder of measured data of others that stands beside the repository, where there is one: no copy of it belongs into it.</summary>
internal static class SharedData
{
    /// <summary>Where the folder is, if it is not beside the repository.</summary>
    public const string Variable = "ALPHAFLOPS_SHARED";

    public static string? Folder { get; } = Find();

    /// <summary>The path of a file, or null where it is not there.</summary>
    public static string? File(string name) =>
        Folder is { } folder && Path.Combine(folder, name) is var path && System.IO.File.Exists(path) ? path : null;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given) return given;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!System.IO.File.Exists(Path.Combine(folder.FullName, "AlphaFlops.sln"))) continue;
            var shared = Path.Combine(folder.FullName, "..", "shared");
            return Directory.Exists(shared) ? shared : null;
        }

        return null;
    }
}
