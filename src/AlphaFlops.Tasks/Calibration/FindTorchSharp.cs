using System.Reflection;
using Microsoft.Build.Framework;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>Finds the TorchSharp that a project refers to and its native libraries, before anything of them is copied to the output.</summary>
public sealed class FindTorchSharp : CalibrationTask
{
    /// <summary>What the compiler gets, and what is copied beside the output.</summary>
    [Required]
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Files of packages and of the project that are copied to the output: native libraries among them.</summary>
    public ITaskItem[] CopiedFiles { get; set; } = [];

    /// <summary>More folders with native libraries: those that the user names first, the output folder last.</summary>
    public string[] NativeDirectories { get; set; } = [];

    /// <summary>Of the machine that builds: <c>linux-x64</c>.</summary>
    public string RuntimeIdentifier { get; set; } = "";

    /// <summary>The folder for what is found.</summary>
    [Required]
    public string Directory { get; set; } = "";

    /// <summary>The file that says what was found; empty without TorchSharp.</summary>
    [Output]
    public string Libraries { get; set; } = "";

    public override bool Execute()
    {
        // Those of the framework are no code, only signatures.
        var assemblies = References.Where(item => item.GetMetadata("FrameworkReferenceName").Length == 0).Select(Path).Where(path => Extension(path) == ".dll").Distinct().ToArray();
        string? torchSharp = assemblies.FirstOrDefault(path => System.IO.Path.GetFileName(path).Equals("TorchSharp.dll", StringComparison.OrdinalIgnoreCase));
        if (torchSharp is null) return true;

        try
        {
            TorchLibraries found = new(torchSharp, [.. assemblies.Where(path => path != torchSharp)], [.. Native().Distinct()]);
            System.IO.Directory.CreateDirectory(Directory);
            // One name for one version: projects that reach the same TorchSharp by other paths measure once.
            Libraries = System.IO.Path.Combine(Directory, $"torchsharp-{AssemblyName.GetAssemblyName(torchSharp).Version}.json");
            AtomicFile.Write(Libraries, found.Write());
        }
        catch (BadImageFormatException e)
        {
            Error(TaskIds.TorchNotLoaded, $"'{torchSharp}' is no assembly. Restore the project again. {e.Message}");
        }
        catch (Exception e) when (IsOfTheFileSystem(e))
        {
            Error(TaskIds.NotWritten, $"'{Directory}' cannot be written to, where calibration keeps its measurements. Make room, or set AlphaCalibrationDirectory to a folder of yours. {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private IEnumerable<string> Native()
    {
        var copied = CopiedFiles.Select(Path).Where(IsNative).Where(IsOfThisMachine).Select(path => System.IO.Path.GetDirectoryName(path));
        return NativeDirectories.Take(NativeDirectories.Length - 1).Concat(copied).Concat(NativeDirectories.Skip(NativeDirectories.Length - 1))
            .Where(directory => directory.Length > 0)
            .Select(directory => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(ProjectFile), directory));
    }

    private static string Path(ITaskItem item) => item.GetMetadata("FullPath");

    private static string Extension(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant();

    private static bool IsNative(string path) =>
        Extension(path) is ".so" or ".dylib" || path.Contains(".so.")
        || (Extension(path) == ".dll" && path.Replace('\\', '/').Contains("/native/"));

    // Packages have runtimes/<rid>/native for each system.
    private bool IsOfThisMachine(string path)
    {
        string[] parts = path.Replace('\\', '/').Split('/');
        int index = Array.LastIndexOf(parts, "runtimes");
        return index < 0 || index + 2 >= parts.Length || parts[index + 2] != "native" || parts[index + 1] == "any"
            || RuntimeIdentifier == parts[index + 1] || RuntimeIdentifier.StartsWith(parts[index + 1] + "-", StringComparison.Ordinal);
    }
}
