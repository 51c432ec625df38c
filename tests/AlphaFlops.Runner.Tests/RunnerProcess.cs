using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlphaFlops.Runner.Tests;

/// <summary>The measuring process on a simulated device, in a folder of its own.</summary>
internal sealed class RunnerProcess : IDisposable
{
    /// <summary>What stands before the point in the row of one that was left out.</summary>
    public const string LeftOut = "# left out: ";

    /// <summary>The sweep that the package ships.</summary>
    public static readonly string DefaultSweep = Path.Combine(
        typeof(RunnerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "build", "tools", "sweeps", "default.csv");

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops runner ψ ").FullName;
    // A lock is for the whole machine, and tests run side by side.
    private readonly int id = Random.Shared.Next();

    public string Store => Path.Combine(folder, "store");

    /// <summary>All files of measurements. A last line without its end is none: the next run cuts it off.</summary>
    public string Text => !Directory.Exists(Store) ? ""
        : string.Concat(Directory.GetFiles(Store, "*.csv").Select(File.ReadAllText).Select(text => text[..(text.LastIndexOf('\n') + 1)]));

    /// <summary>Their rows, points that were left out among them.</summary>
    public string[] Rows =>
    [
        .. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith(LeftOut, StringComparison.Ordinal) || !(line[0] == '#' || line.StartsWith("op,", StringComparison.Ordinal))),
    ];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public Process Start(int points, string simulate = "", Action<JsonObject>? change = null)
    {
        File.WriteAllText(Path.Combine(folder, "sweep.csv"), TestSweep.Text(points));
        JsonObject request = new()
        {
            ["protocol"] = 1, ["command"] = "measure", ["device"] = "cuda:0", ["dType"] = "float32", ["sweep"] = Path.Combine(folder, "sweep.csv"),
            ["directory"] = Store, ["simulate"] = $"id={id},{simulate}", ["timeoutSeconds"] = 60, ["stopsWithInput"] = true,
        };
        change?.Invoke(request);
        string path = Path.Combine(folder, "request.json");
        File.WriteAllText(path, request.ToJsonString());
        return Start(path);
    }

    public static Process Start(string request)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", typeof(Point).Assembly.Location, request])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public (ExitCode Exit, JsonObject[] Lines) Run(int points, string simulate = "", Action<JsonObject>? change = null)
    {
        using var process = Start(points, simulate, change);
        return End(process);
    }

    public static (ExitCode Exit, JsonObject[] Lines) End(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill();
            throw new TimeoutException("The measuring process did not end.");
        }

        var lines = output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToArray();
        Assert.DoesNotContain("   at ", error.Result);
        return ((ExitCode)process.ExitCode, lines);
    }

    /// <summary>Waits until that many points are done.</summary>
    public static void WaitForPoint(Process process, int point) =>
        WaitFor(process, line => Kind(line) == "progress" && (int)line["done"]! >= point);

    /// <summary>Reads lines up to one.</summary>
    public static void WaitFor(Process process, Predicate<JsonObject> isIt)
    {
        while (process.StandardOutput.ReadLine() is { } line)
            if (isIt(Parse(line))) return;
        Assert.Fail("It ended before.");
    }

    public static string Kind(JsonObject line) => (string)line["kind"]!;

    private static JsonObject Parse(string line) => JsonSerializer.Deserialize<JsonObject>(line)!;
}
