using AlphaFlops.Reports;
using Microsoft.Build.Framework;

namespace AlphaFlops.Tasks.Tests;

public sealed class WriteReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops ψ ").FullName;
    private readonly RecordingEngine engine = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Prints_the_models_of_a_log_of_version_2() => Assert.Contains("resnet50", Summary(Logs.Version2(Logs.Model("resnet50"))));

    [Fact]
    public void Prints_the_models_of_a_log_of_version_1() => Assert.Contains("resnet50", Summary(Logs.Version1(Logs.Model("resnet50"))));

    [Fact]
    public void Names_the_project_in_its_first_line() =>
        Assert.StartsWith("Model costs of Zoo:\n", Summary(Logs.Version2(Logs.Model("resnet50"))));

    [Fact]
    public void Prints_models_in_the_order_of_the_source_not_of_the_log()
    {
        string summary = Summary(Logs.Version2(Logs.Model("third", "/b.cs", 1), Logs.Model("second", "/a.cs", 10), Logs.Model("first", "/a.cs", 9)));

        Assert.True(summary.IndexOf("first", StringComparison.Ordinal) < summary.IndexOf("second", StringComparison.Ordinal));
        Assert.True(summary.IndexOf("second", StringComparison.Ordinal) < summary.IndexOf("third", StringComparison.Ordinal));
    }

    [Fact]
    public void Counts_a_model_once_that_two_diagnostics_carry()
    {
        Assert.True(Run(Logs.Version2(Logs.Model("resnet50"), Logs.Model("resnet50")), report: "out"));

        Assert.Single(ReadReport("out").Models);
    }

    [Fact]
    public void Warns_where_the_report_of_another_project_is_replaced()
    {
        Run(Logs.Version2(Logs.Model("resnet50")), report: "out");
        Run(Logs.Version2(Logs.Model("resnet50")), report: "out");
        Assert.Empty(engine.Warnings);
        string file = Path.Combine(folder, "out", "report.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"project\": \"Zoo\"", "\"project\": \"Farm\""));

        Assert.True(Run(Logs.Version2(Logs.Model("resnet50")), report: "out"));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("AF3106", ProjectFile), (warning.Code, warning.File));
        Assert.Contains("'Farm'", warning.Message);
        Assert.Equal("Zoo", ReadReport("out").Project);
    }

    [Fact]
    public void Leaves_out_what_the_source_suppresses()
    {
        Assert.True(Run(Logs.Version2([ReportJson.WriteModel(Logs.Model("resnet50"))], suppressed: true)));

        Assert.Empty(High);
    }

    [Fact]
    public void Says_and_writes_nothing_about_a_project_without_models()
    {
        Assert.True(Run(Logs.Version2(), report: "out"));

        Assert.Empty(High);
        Assert.Empty(engine.Warnings);
        Assert.False(Directory.Exists(Path.Combine(folder, "out")));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void Modules_that_nobody_annotated_stand_in_the_report_alone(bool asked, int models)
    {
        Assert.True(Run(Logs.Version2(Logs.Model("resnet50"), Logs.Model("block") with { IsAnnotated = false }), report: "out", withUnannotated: asked));

        Assert.All(High, text => Assert.DoesNotContain("block", text));
        Assert.Equal(models, ReadReport("out").Models.Count);
        Assert.Equal(asked, File.ReadAllText(Path.Combine(folder, "out", "report.md")).Contains("not annotated, its inputs follow from its layers", StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_where_nobody_annotated_anything_prints_nothing()
    {
        Assert.True(Run(Logs.Version2(Logs.Model("block") with { IsAnnotated = false }), report: "out"));

        Assert.Empty(High);
        Assert.False(Directory.Exists(Path.Combine(folder, "out")));
    }

    [Fact]
    public void Prints_no_table_when_asked_not_to()
    {
        Assert.True(Run(Logs.Version2(Logs.Model("resnet50")), showSummary: false));

        Assert.Empty(High);
    }

    [Fact]
    public void Prints_braces_as_they_are() => Assert.Contains("net{0}", Summary(Logs.Version2(Logs.Model("net{0}"))));

    [Fact]
    public void Warns_about_a_missing_log_and_says_what_to_do()
    {
        Assert.True(Run(log: null, report: "out"));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("AF3102", ProjectFile), (warning.Code, warning.File));
        Assert.Contains("--no-incremental", warning.Message);
        Assert.EndsWith("/AF3102.md", warning.HelpLink);
    }

    /// <summary>What is left of a log in /dev/null, on a full disk, or of a compiler that was ended.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void Warns_about_an_empty_log_and_says_what_to_do(string log)
    {
        Assert.True(Run(log, report: "out"));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("AF3102", ProjectFile), (warning.Code, warning.File));
        Assert.Contains($"'{LogFile}' is empty", warning.Message);
        Assert.Contains("Give ErrorLog a file that keeps what is written to it", warning.Message);
    }

    [Theory]
    [InlineData("{\n  \"runs\": [\n", 3)]
    [InlineData("[]", 1)]
    [InlineData("\0\u0001", 1)]
    public void Warns_about_an_odd_log_at_its_place(string log, int line)
    {
        Assert.True(Run(log));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("AF3102", LogFile, line), (warning.Code, warning.File, warning.LineNumber));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"runs\": {} }")]
    [InlineData("{ \"runs\": [ { \"results\": [ 1, {}, { \"properties\": 3 } ] } ] }")]
    public void Finds_no_models_in_a_log_of_another_shape(string log)
    {
        Assert.True(Run(log));

        Assert.Empty(High);
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void Warns_about_a_model_that_it_cannot_read_and_prints_the_others()
    {
        Assert.True(Run(Logs.Version2(["{ \"name\": 3 }", ReportJson.WriteModel(Logs.Model("resnet50"))], suppressed: false)));

        Assert.Equal("AF3102", Assert.Single(engine.Warnings).Code);
        Assert.Contains("resnet50", Assert.Single(High));
    }

    [Fact]
    public void Writes_a_report_that_can_be_read_again()
    {
        var model = Logs.Model("resnet50");

        Assert.True(Run(Logs.Version2(model), report: Path.Combine("deep", "er")));

        var report = ReadReport(Path.Combine("deep", "er"));
        Assert.Equal("Zoo", report.Project);
        Assert.StartsWith("AlphaFlops 0.", report.Tool);
        Assert.Equal(model.Macs, Assert.Single(report.Models).Macs);
        Assert.Equal(["report.html", "report.json", "report.md"], Directory.GetFiles(Path.Combine(folder, "deep", "er")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Replaces_an_older_report()
    {
        Assert.True(Run(Logs.Version2(Logs.Model("older"), Logs.Model("resnet50")), report: "out"));
        Assert.True(Run(Logs.Version2(Logs.Model("newer")), report: "out"));

        Assert.Equal("newer", Assert.Single(ReadReport("out").Models).Name);
        Assert.Equal(3, Directory.GetFiles(Path.Combine(folder, "out")).Length);
    }

    [Fact]
    public void Warns_with_a_code_where_the_folder_cannot_be()
    {
        File.WriteAllText(Path.Combine(folder, "out"), "a file stands where the folder should be");

        Assert.True(Run(Logs.Version2(Logs.Model("resnet50")), report: "out"));

        AssertReportWarning();
    }

    [Fact]
    public void Warns_with_a_code_where_a_file_cannot_be_replaced()
    {
        Directory.CreateDirectory(Path.Combine(folder, "out", "report.json", "occupied"));

        Assert.True(Run(Logs.Version2(Logs.Model("resnet50")), report: "out"));

        AssertReportWarning();
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "out")));
    }

    [Fact]
    public void Promises_to_run_beside_other_tasks() =>
        Assert.Contains(
            typeof(WriteReport).GetCustomAttributes(inherit: false),
            attribute => attribute.GetType().FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute");

    private IEnumerable<string?> High => engine.Messages.Where(message => message.Importance == MessageImportance.High).Select(message => message.Message);

    private string LogFile => Path.Combine(folder, "Zoo.sarif");

    private string ProjectFile => Path.Combine(folder, "Zoo.csproj");

    private string Summary(string log)
    {
        Assert.True(Run(log));
        return Assert.Single(High)!;
    }

    private bool Run(string? log, string report = "", bool showSummary = true, bool withUnannotated = false)
    {
        if (log is not null) File.WriteAllText(LogFile, log);
        WriteReport task = new()
        {
            BuildEngine = engine,
            ErrorLog = LogFile,
            ProjectName = "Zoo",
            ProjectFile = ProjectFile,
            ReportDirectory = report.Length == 0 ? "" : Path.Combine(folder, report),
            ShowSummary = showSummary,
            WithUnannotated = withUnannotated,
        };
        return task.Execute();
    }

    private Report ReadReport(string directory)
    {
        string text = File.ReadAllText(Path.Combine(folder, directory, "report.json"));
        Assert.True(ReportJson.TryRead(text, out var report, out var error), error?.ToString());
        return report;
    }

    private void AssertReportWarning()
    {
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("AF3101", ProjectFile), (warning.Code, warning.File));
        Assert.Contains("AlphaFlopsReport", warning.Message);
        Assert.DoesNotContain("   at ", warning.Message);
    }
}
