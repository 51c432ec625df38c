using System.Reflection;
using AlphaFlops.Tasks.Calibration;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace AlphaFlops.Tasks.Tests.Calibration;

/// <summary>A folder, an engine that records, and the tasks with what they need.</summary>
public abstract class CalibrationTest : IDisposable
{
    private static int devices;

    private readonly int device = Interlocked.Increment(ref devices) + (Environment.ProcessId * 1000);

    private protected RecordingEngine Engine { get; } = new();

    protected string Folder { get; } = Directory.CreateTempSubdirectory("alphaflops ψ ").FullName;

    protected string Store => PathOf("store");

    protected string Profile => PathOf("alphaflops.profile.json");

    protected static string Tools => Path.Combine(
        typeof(CalibrationTest).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!, "build", "tools");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    protected string PathOf(string name) => Path.Combine(Folder, name);

    protected string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    protected MeasureDevice Measure(string simulate = "noise=0.01") => new()
    {
        BuildEngine = Engine,
        ProjectFile = PathOf("Zoo.csproj"),
        Measures = true,
        Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        Runner = Path.Combine(AppContext.BaseDirectory, "AlphaFlops.Runner.dll"),
        Device = "cuda:0",
        DType = "float32",
        Sweep = Path.Combine(Tools, "sweeps", "default.csv"),
        Directory = Store,
        Timeout = "100",
        Simulate = $"id={device},{simulate}",
    };

    protected FitProfile Fit(params string[] files) => new()
    {
        BuildEngine = Engine, ProjectFile = Profile, Profile = Profile, ReportDirectory = PathOf("reports"), Measurements = [.. files.Select(file => new TaskItem(file))],
    };

    /// <summary>A sweep of a few linear layers.</summary>
    protected string SmallSweep(int points = 5) => Write(
        "small.csv", "op,dtype,n,c_in,c_out\n" + string.Concat(Enumerable.Range(1, points).Select(i => $"linear,float32,{i},64,64\n")));

    protected void AssertError(string id, string text)
    {
        var error = Assert.Single(Engine.Errors);
        Assert.Equal(id, error.Code);
        Assert.Contains(text, error.Message);
        Assert.EndsWith($"/{id}.md", error.HelpLink);
        Assert.DoesNotContain("   at ", error.Message);
    }

    protected IEnumerable<string> High => Engine.Messages.Where(message => message.Importance == MessageImportance.High).Select(message => message.Message!);
}
