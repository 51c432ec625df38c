using AlphaFlops.Baselines;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Reports;
using AlphaFlops.Shapes;
using Spectre.Console;
using VerifyXunit;

namespace AlphaFlops.Tool.Tests;

/// <summary>What the tool prints about a report with numbers of every kind.</summary>
[UsesVerify]
public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops tool ").FullName;

    public CommandLineTests() => File.WriteAllText(ReportFile, ReportJson.Write(Samples.Report));

    private string ReportFile => Path.Combine(folder, "report.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task Costs() => Verifier.Verify(Output("costs", ReportFile));

    [Theory]
    [InlineData("name", "Unet|<T> (train)", "resnet50", "sample 50 steps")]
    [InlineData("macs", "resnet50", "Unet|<T> (train)", "sample 50 steps")]
    [InlineData("millijoules", "sample 50 steps", "resnet50", "Unet|<T> (train)")]
    public void Costs_sort_by_name_and_by_every_metric(string sort, params string[] names)
    {
        string output = Output("costs", ReportFile, "--sort", sort);

        Assert.Equal(names, names.OrderBy(name => output.IndexOf(name, StringComparison.Ordinal)));
        Assert.All(names, name => Assert.Contains(name, output));
    }

    [Fact]
    public void Costs_as_JSON_are_report_json() => Assert.Equal(File.ReadAllText(ReportFile), Output("costs", ReportFile, "--json"));

    [Fact]
    public void Colours_mark_what_is_over_budget_and_what_is_incomplete()
    {
        string output = Run(colours: true, "costs", ReportFile).Output;

        Assert.Contains("\u001b[38;5;9m131% OVER\u001b[0m", output);
        Assert.Contains("\u001b[38;5;11m≥ 1.5 M\u001b[0m", output);
    }

    [Fact]
    public Task Explain_a_model() => Verifier.Verify(Output("explain", "resnet50", "-p", ReportFile));

    [Fact]
    public Task Explain_a_layer() => Verifier.Verify(Output("explain", "resnet50", "layer1.0.conv2", "-p", ReportFile));

    [Fact]
    public void Explain_gives_the_formula_of_named_dimensions()
    {
        Assert.True(Symbols.TryParse("N=8,T=64", out var symbols, out _));
        var model = Samples.ResNet50 with { Symbols = symbols, Formula = new() { Macs = "12·N·T", Assuming = ["T ≤ 1,024"] } };
        File.WriteAllText(ReportFile, ReportJson.Write(Samples.Report with { Models = [model] }));

        string output = Output("explain", "resnet50", "-p", ReportFile);

        Assert.Contains("for N=8,T=64", output);
        Assert.Contains("MACs = 12·N·T" + model.Formula.Condition, output);
        Assert.Contains("T ≤ 1,024", output);
    }

    [Fact]
    public Task Explain_what_is_unknown() => Verifier.Verify(Output("explain", "unet|<t>", "-p", ReportFile));

    [Theory]
    [InlineData("layer1", 1, "layer1.0  ", false)]
    [InlineData("layer1", 2, "conv2  ", true)]
    public void Explain_goes_as_deep_as_asked(string path, int depth, string name, bool isShown)
    {
        string output = Output("explain", "resnet50", path, "-p", ReportFile, "--by", "alphaFlops", "--depth", $"{depth}");

        Assert.Equal(isShown, output.Contains(name, StringComparison.Ordinal));
        Assert.Contains("183 Mα-FLOPs", output);
    }

    [Fact]
    public Task Diff()
    {
        var after = Samples.Report with { Models = [Samples.ResNet50 with { Macs = 4_200_000_000, Flops = 8_400_000_000, Parameters = 25_000_000 }, Samples.Sampler with { Name = "new" }] };
        string file = Path.Combine(folder, "after.json");
        File.WriteAllText(file, ReportJson.Write(after));

        return Verifier.Verify(
            Output("diff", ReportFile, file) + "\n--minimum 2.5%\n" + Output("diff", ReportFile, file, "--minimum", "2.5%") + "\n--markdown\n"
            + Output("diff", ReportFile, file, "--markdown") + "\nthe same\n" + Output("diff", file, file));
    }

    [Theory]
    [InlineData("alphaflops.baseline.txt")]
    [InlineData("renamed.json")]
    public void Diff_reads_a_baseline_by_what_is_in_it(string name)
    {
        string file = Path.Combine(folder, name);
        File.WriteAllText(file, BaselineText.Write(Baseline.Of(Samples.Report.Models)));

        Assert.Contains("None of 3 models changed.", Output("diff", file, ReportFile));
    }

    [Fact]
    public void Diff_names_a_bad_minimum_and_a_baseline_with_merge_markers()
    {
        Assert.Contains("--minimum: 'a lot' is no tolerance", Error("diff", ReportFile, ReportFile, "--minimum", "a lot").Error);

        string baseline = Path.Combine(folder, "alphaflops.baseline.txt");
        File.WriteAllText(baseline, "<<<<<<< mine\n" + BaselineText.Write(Baseline.Of(Samples.Report.Models)));
        Assert.StartsWith($"dotnet alphaflops: {baseline}(1,1): ", Error("diff", baseline, ReportFile).Error);
    }

    [Theory]
    [InlineData("There is no model 'resnet'. There are: resnet50, Unet|<T>, sample 50 steps.", "explain", "resnet")]
    [InlineData("'resnet50' runs no module 'layer1.0.conv9'. There are: layer1.0.conv2, layer1.0.relu.", "explain", "resnet50", "layer1.0.conv9")]
    [InlineData("'resnet50' runs no module 'x'. There are: conv1, layer1.", "explain", "resnet50", "x")]
    public void What_is_not_there_is_named_with_what_is(string message, params string[] arguments) =>
        Assert.Equal((1, $"dotnet alphaflops: {message}\n"), Error([.. arguments, "-p", ReportFile]));

    [Theory]
    [InlineData("{\n  \"schema\": 2 }", "(1,1): This is no report of schema 1")]
    [InlineData("{\n  \"schema\": 1,\n", "(")]
    [InlineData("", "(1,1): ")]
    public void A_report_that_cannot_be_read_is_an_error_at_its_place(string text, string message)
    {
        File.WriteAllText(ReportFile, text);

        var (exitCode, error) = Error("costs", ReportFile);

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"dotnet alphaflops: {ReportFile}{message}", error);
    }

    [Fact]
    public void A_source_that_is_not_there_is_an_error()
    {
        var (exitCode, error) = Error("costs", Path.Combine(folder, "no.csproj"));

        Assert.Equal(1, exitCode);
        Assert.Contains("does not exist. Name a project", error);
    }

    [Theory]
    [InlineData("costs", "--sort", "beauty")]
    [InlineData("explain")]
    [InlineData("no-such-command")]
    public void Arguments_that_do_not_fit_are_an_error(params string[] arguments)
    {
        var (exitCode, error) = Error(arguments);

        Assert.Equal(1, exitCode);
        Assert.NotEmpty(error);
    }

    private string Output(params string[] arguments)
    {
        var (exitCode, output, error) = Run(colours: false, arguments);
        Assert.Equal((0, ""), (exitCode, error));
        return output;
    }

    private static (int ExitCode, string Error) Error(params string[] arguments)
    {
        var (exitCode, _, error) = Run(colours: false, arguments);
        return (exitCode, error.ReplaceLineEndings("\n"));
    }

    private static (int ExitCode, string Output, string Error) Run(bool colours, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 200;
        console.Profile.Capabilities.Unicode = true;
        int exitCode = CommandLine.Run(arguments, console, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
