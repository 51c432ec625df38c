using AlphaFlops.Baselines;
using AlphaFlops.Reports;

namespace AlphaFlops.Tasks.Tests;

public sealed class CompareCostsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops ψ ").FullName;
    private readonly RecordingEngine engine = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Writes_a_table_against_a_report_or_a_baseline(bool report)
    {
        var before = Logs.Model("resnet50") with { Macs = 4_000_000_000 };
        Assert.True(Run(report ? ReportJson.Write(new Report { Tool = "", Project = "Zoo", Models = [before] }) : BaselineText.Write(Baseline.Of([before])), directory: "out"));

        Assert.Contains("| resnet50 | MACs | 4 GMACs | 4.09 GMACs | +2.2% |\n", File.ReadAllText(Path.Combine(folder, "out", "diff.md")));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void Prints_it_where_there_is_no_folder()
    {
        Assert.True(Run("resnet50 | macs | 4000000000\n"));

        Assert.Contains(engine.Messages, message => message.Message!.StartsWith("### Model costs", StringComparison.Ordinal));
    }

    [Fact]
    public void Leaves_out_what_is_less_than_the_minimum()
    {
        Assert.True(Run(BaselineText.Write(Baseline.Of([Logs.Model("resnet50") with { Macs = 4_000_000_000 }])), "5%", "out"));

        Assert.Contains("No model changed.", File.ReadAllText(Path.Combine(folder, "out", "diff.md")));
    }

    [Fact]
    public void A_minimum_that_cannot_be_read_leaves_out_nothing()
    {
        Assert.True(Run("resnet50 | macs | 4000000000\n", "a lot"));

        Assert.Equal("AF3105", Assert.Single(engine.Warnings).Code);
        Assert.Contains(engine.Messages, message => message.Message!.Contains("+2.2%"));
    }

    [Theory]
    [InlineData("{ \"schema\": 1,\n nonsense", 2)]
    [InlineData("a | macs | 1\n>>>>>>> theirs\n", 2)]
    public void What_cannot_be_compared_is_told_at_its_place(string other, int line)
    {
        Assert.True(Run(other, directory: "out"));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("AF3105", Path.Combine(folder, "other"), line), (warning.Code, warning.File, warning.LineNumber));
        Assert.False(Directory.Exists(Path.Combine(folder, "out")));
    }

    [Fact]
    public void A_file_that_is_missing_is_told()
    {
        Assert.True(Run(other: null));

        Assert.Equal(("AF3105", "/Zoo.csproj"), (Assert.Single(engine.Warnings).Code, engine.Warnings[0].File));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_warning_with_a_code()
    {
        File.WriteAllText(Path.Combine(folder, "out"), "a file");

        Assert.True(Run("resnet50 | macs | 4000000000\n", directory: "out"));

        Assert.Equal("AF3101", Assert.Single(engine.Warnings).Code);
    }

    private bool Run(string? other, string minimum = "", string? directory = null)
    {
        var log = Path.Combine(folder, "log.sarif");
        File.WriteAllText(log, Logs.Version2(Logs.Model("resnet50")));
        if (other is not null) File.WriteAllText(Path.Combine(folder, "other"), other);
        return new CompareCosts
        {
            BuildEngine = engine,
            ErrorLog = log,
            ProjectFile = "/Zoo.csproj",
            CompareWith = Path.Combine(folder, "other"),
            Minimum = minimum,
            ReportDirectory = directory is null ? "" : Path.Combine(folder, directory),
        }.Execute();
    }
}
