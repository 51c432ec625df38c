using AlphaFlops.Baselines;
using AlphaFlops.Reports;

namespace AlphaFlops.Tasks.Tests;

public sealed class UpdateBaselineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops ψ ").FullName;
    private readonly RecordingEngine engine = new();

    private string File => Path.Combine(folder, Baseline.FileName);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Writes_what_the_models_cost_and_drops_those_that_are_gone()
    {
        System.IO.File.WriteAllText(File, "gone | macs | 1\nresnet50 | macs | 9\n");

        Assert.True(Run(Logs.Version2(Logs.Model("resnet50"))));

        Assert.Equal(BaselineText.Write(Baseline.Of([Logs.Model("resnet50")])), System.IO.File.ReadAllText(File));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void Of_several_target_frameworks_the_larger_value_counts()
    {
        Assert.True(Run(Logs.Version2(Logs.Model("a") with { Macs = 7 }, Logs.Model("b")), Logs.Version2(Logs.Model("a") with { Macs = 5 })));

        var (baseline, _) = BaselineText.Read(System.IO.File.ReadAllText(File));
        Assert.Equal(7, baseline.Find("a", Budgets.Metric.Macs)!.Value);
        Assert.Equal(["a", "b"], baseline.Models);
    }

    [Fact]
    public void A_module_that_nobody_annotated_has_no_line()
    {
        Assert.True(Run(Logs.Version2(Logs.Model("a"), Logs.Model("part") with { IsAnnotated = false })));

        Assert.Equal(["a"], BaselineText.Read(System.IO.File.ReadAllText(File)).Baseline.Models);
    }

    [Fact]
    public void Does_not_touch_a_file_that_says_the_same()
    {
        Run(Logs.Version2(Logs.Model("a")));
        var long_ago = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        System.IO.File.SetLastWriteTimeUtc(File, long_ago);

        Run(Logs.Version2(Logs.Model("a")));

        Assert.Equal(long_ago, System.IO.File.GetLastWriteTimeUtc(File));
    }

    [Fact]
    public void Keeps_the_line_ends_of_the_file()
    {
        System.IO.File.WriteAllText(File, "a | macs | 1\r\n");

        Run(Logs.Version2(Logs.Model("a")));

        var text = System.IO.File.ReadAllText(File);
        Assert.Equal(text.Count(sign => sign == '\n'), text.Split("\r\n").Length - 1);
    }

    [Fact]
    public void A_log_that_is_missing_leaves_the_file_as_it_is()
    {
        System.IO.File.WriteAllText(File, "a | macs | 1\n");

        Assert.True(new UpdateBaseline { BuildEngine = engine, ErrorLogs = [Path.Combine(folder, "none.sarif")], ProjectFile = "/Zoo.csproj", BaselineFile = File }.Execute());

        Assert.Equal("a | macs | 1\n", System.IO.File.ReadAllText(File));
        Assert.Equal("AF3102", Assert.Single(engine.Warnings).Code);
    }

    [Fact]
    public void So_does_a_log_without_models()
    {
        System.IO.File.WriteAllText(File, "a | macs | 1\n");

        Assert.True(Run(Logs.Version2()));

        Assert.Equal("a | macs | 1\n", System.IO.File.ReadAllText(File));
        Assert.Contains("No model was found", Assert.Single(engine.Warnings).Message);
    }

    [Fact]
    public void A_project_without_models_and_baseline_is_none_of_its_business()
    {
        Assert.True(Run(Logs.Version2()));

        Assert.False(System.IO.File.Exists(File));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error_with_a_code()
    {
        // A folder of the name cannot be replaced by a file, whoever runs the test.
        Directory.CreateDirectory(File);

        Assert.False(Run(Logs.Version2(Logs.Model("a"))));

        var error = Assert.Single(engine.Errors);
        Assert.Equal(("AF3104", "/Zoo.csproj"), (error.Code, error.File));
        Assert.EndsWith("/AF3104.md", error.HelpLink);
        Assert.DoesNotContain(".tmp", error.Message);
    }

    private bool Run(params string[] logs)
    {
        var files = logs.Select((log, index) => (Path: Path.Combine(folder, $"{index}.sarif"), log)).ToArray();
        foreach (var (path, log) in files) System.IO.File.WriteAllText(path, log);
        return new UpdateBaseline { BuildEngine = engine, ErrorLogs = [.. files.Select(file => file.Path)], ProjectFile = "/Zoo.csproj", BaselineFile = File }.Execute();
    }
}
