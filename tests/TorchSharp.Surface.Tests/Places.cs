using System.Reflection;

namespace TorchSharp.Surface.Tests;

/// <summary>Where the things that these tests compare are.</summary>
internal static class Places
{
    public const string RealVariable = "ALPHAFLOPS_REAL_TORCHSHARP";
    public const string SharedVariable = "ALPHAFLOPS_SHARED";

    public static string Surface { get; } = typeof(torch).Assembly.Location;

    /// <summary>The real TorchSharp.dll, or null where there is none.</summary>
    public static string? RealTorchSharp { get; } = FindReal();

    /// <summary>The table of operators that TorchSharp models use, or null where there is none.</summary>
    public static string? OperatorTable { get; } = FindShared("reference/torchsharp-in-the-wild.md");

    private static string? FindReal()
    {
        if (Environment.GetEnvironmentVariable(RealVariable) is { Length: > 0 } path)
            return path; // where the file is missing, the tests fail and name it

        if (Metadata("TorchSharpPackage") is not { } package || !Directory.Exists(package))
            return null;

        // lib/net8.0 where the package has it: the surface has that framework's signatures
        return Directory.GetFiles(Path.Combine(package, "lib"), "TorchSharp.dll", SearchOption.AllDirectories)
            .OrderByDescending(file => file.Contains("net8.0", StringComparison.Ordinal))
            .ThenByDescending(file => file, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static string? FindShared(string file)
    {
        if (Environment.GetEnvironmentVariable(SharedVariable) is { Length: > 0 } shared)
            return Path.Combine(shared, file) is var named && File.Exists(named) ? named : null;

        for (var folder = new DirectoryInfo(Metadata("RepositoryRoot")!); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", file);
            if (File.Exists(candidate))
                return candidate;
        }

        return null;
    }

    private static string? Metadata(string key) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == key)?.Value;
}

/// <summary>A test that needs the real TorchSharp.dll, and says how to give it one.</summary>
internal sealed class RealTorchSharpFactAttribute : FactAttribute
{
    public RealTorchSharpFactAttribute()
    {
        if (Places.RealTorchSharp is null)
            Skip = $"Needs the real TorchSharp: build with -p:TorchSharpVersion=0.107.0, or name its TorchSharp.dll in {Places.RealVariable}.";
        else if (SameVersion && File.Exists(Places.RealTorchSharp) && AssemblyName.GetAssemblyName(Places.RealTorchSharp).Version is var real && real != typeof(torch).Assembly.GetName().Version)
            Skip = $"Compares with the version that the surface was taken from; this TorchSharp is {real}.";
    }

    /// <summary>Whether the test holds only for the version that the surface was taken from.</summary>
    public bool SameVersion { get; init; }
}

/// <summary>A test that needs the table of operators, which is kept beside the repository.</summary>
internal sealed class OperatorTableFactAttribute : FactAttribute
{
    public OperatorTableFactAttribute()
    {
        if (Places.OperatorTable is null)
            Skip = $"Needs the folder 'shared' that stands beside the repository; {Places.SharedVariable} may name it.";
    }
}
