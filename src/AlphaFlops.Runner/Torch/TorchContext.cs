using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace AlphaFlops.Runner.Torch;

/// <summary>Loads the TorchSharp and the libtorch of the user's build, from where that build has them.</summary>
internal sealed class TorchContext : AssemblyLoadContext
{
    private readonly Request request;

    public TorchContext(Request request) : base("TorchSharp")
    {
        this.request = request;
        var assemblies = request.Assemblies
            .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        // What this runtime does not have itself.
        Resolving += (_, name) => name.Name is { } simple && assemblies.TryGetValue(simple, out string? path) ? LoadFromAssemblyPath(path) : null;
    }

    /// <exception cref="RunnerException"/>
    public Assembly LoadTorchSharp()
    {
        if (request.TorchSharp is null) throw new RunnerException(ExitCode.NoTorchSharp, "The request names no TorchSharp.dll.");
        Assembly assembly;
        try
        {
            assembly = LoadFromAssemblyPath(request.TorchSharp);
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or ArgumentException)
        {
            throw new RunnerException(ExitCode.NoTorchSharp, $"'{request.TorchSharp}' cannot be loaded: {e.Message}", e);
        }

        // Asked for here, since TorchSharp would look for packages in the user's folders and copy them.
        foreach (string library in new[] { "torch_cpu", "LibTorchSharp" })
        {
            if (LoadUnmanagedDll(library) == 0 && !TryLoadFromSystem(library, out string problem))
            {
                throw new RunnerException(
                    ExitCode.NoLibTorch, $"The native library '{library}' of TorchSharp cannot be loaded. {problem}");
            }
        }

        return assembly;
    }

    protected override nint LoadUnmanagedDll(string name)
    {
        foreach (string directory in request.NativeDirectories)
        {
            foreach (string file in FileNames(name))
            {
                string path = Path.Combine(directory, file);
                if (File.Exists(path) && NativeLibrary.TryLoad(path, out nint library)) return library;
            }
        }

        return 0;
    }

    private bool TryLoadFromSystem(string name, out string problem)
    {
        problem = "";
        string place = request.NativeDirectories
            .SelectMany(directory => FileNames(name).Select(file => Path.Combine(directory, file)))
            .FirstOrDefault(File.Exists) ?? FileNames(name).First();
        try
        {
            NativeLibrary.Load(place);
            return true;
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            problem = Reason(e);
            return false;
        }
    }

    // Without the runtime's advice on how to find it out; the lines after that say it.
    private static string Reason(Exception e) => string.Join(
        ' ', e.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(" In order to help diagnose")[0]));

    private static IEnumerable<string> FileNames(string name) =>
        OperatingSystem.IsWindows() ? [name + ".dll", name]
        : OperatingSystem.IsMacOS() ? [$"lib{name}.dylib", name]
        : [$"lib{name}.so", name];
}
