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

    /// <summary>Whole columns are left out, which are named; no number is broken, and what the models are sorted by stays.</summary>
    [Theory]
    [InlineData(200, "name", null)]
    [InlineData(80, "macs", "Inputs, FLOPs")]
    [InlineData(60, "macs", "Inputs, FLOPs, α-FLOPs, ms")]
    [InlineData(40, "macs", "Inputs, Parameters, FLOPs, α-FLOPs, ms, Budget used")]
    [InlineData(40, "milliseconds", "Inputs, Parameters, FLOPs, α-FLOPs, Budget used")]
    public void A_narrow_terminal_shows_fewer_columns(int width, string sort, string? leftOut)
    {
        string output = Output(width, "costs", ReportFile, "--sort", sort);

        Assert.All(output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, width));
        Assert.Contains(sort == "milliseconds" ? "2.31" : "4.09 G", output);
        string[] said = [.. output.Split('\n').SkipWhile(line => !line.StartsWith("Left out at", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("MACs are", StringComparison.Ordinal))];
        Assert.Equal(leftOut is null ? "" : $"Left out at {width} columns: {leftOut}.", string.Join(' ', said.Select(line => line.Trim())));
        Assert.Equal(width > 100, output.Contains(" Inputs ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_sorted_by_has_a_column()
    {
        Assert.Contains(" Energy ", Output("costs", ReportFile, "--sort", "millijoules"));
        Assert.DoesNotContain(" Energy ", Output("costs", ReportFile, "--sort", "macs"));
        Assert.Contains(" Activation memory ", Output(50, "costs", ReportFile, "--sort", "activationBytes"));
    }

    [Fact]
    public void A_narrow_terminal_shows_what_changed_without_the_values()
    {
        string file = Path.Combine(folder, "after.json");
        File.WriteAllText(file, ReportJson.Write(Samples.Report with { Models = [Samples.ResNet50 with { Parameters = 25_000_000 }] }));

        string output = Output(40, "diff", ReportFile, file);

        Assert.Contains("resnet50", output);
        Assert.Contains("-2.", output);
        Assert.Contains("Left out at 40 columns: Before, After.", output);
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

    [Fact]
    public void A_folder_with_a_report_alone_is_read_and_one_with_nothing_is_an_error()
    {
        Assert.Equal(Output("costs", ReportFile), Output("costs", folder));
        string empty = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;

        Assert.Equal((1, $"dotnet alphaflops: There is no project, solution or report.json in '{empty}'. Name one.\n"), Error("costs", empty));
    }

    /// <summary>In one line, with the way to help, and nothing in between what a script reads.</summary>
    [Theory]
    [InlineData("Argument 'beauty' not recognized. Must be one of: 'name', 'macs', 'flops', 'alphaFlops', 'parameters', 'activationBytes', 'milliseconds', 'millijoules'. dotnet alphaflops costs --help says what fits.", "costs", "--sort", "beauty")]
    [InlineData("Required argument missing for command: 'explain'. dotnet alphaflops explain --help says what fits.", "explain")]
    [InlineData("Cannot parse argument 'deep' for option '--depth' as a number. dotnet alphaflops explain --help says what fits.", "explain", "a", "--depth", "deep")]
    [InlineData("There is no command 'cost'. There are: costs, explain, diff, calibrate.", "cost", "--json")]
    [InlineData("There is no option '--jsn'. --help after the command says which there are.", "costs", "--jsn")]
    [InlineData("There is no option '--divice'. --help after the command says which there are.", "calibrate", "--divice")]
    public void Arguments_that_do_not_fit_are_an_error(string message, params string[] arguments) =>
        Assert.Equal((1, "", $"dotnet alphaflops: {message}\n"), Run(colours: false, arguments));

    [Fact]
    public void Without_a_command_help_says_which_there_are()
    {
        var (exitCode, output, _) = Run(colours: false);

        Assert.Equal(1, exitCode);
        Assert.Contains("calibrate", output);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_an_error()
    {
        using StringWriter error = new();

        int exitCode = CommandLine.Run(["costs", ReportFile, "--json"], AnsiConsole.Create(new AnsiConsoleSettings()), new FullDisk(), error);

        Assert.Equal((1, "dotnet alphaflops: A file cannot be read or written. No space left on device\n"), (exitCode, error.ToString().ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Of_a_build_that_fails_the_errors_are_shown_once()
    {
        const string error = "/a b/X.cs(1,19): error CS0029: Cannot convert [/a b/a.csproj]";

        Assert.Equal($"{error}\nMSBUILD : error MSB1009: No project", DotnetBuild.Errors($"  Restored\n{error}\nN.cs(7,21): warning AF1002: over [/a b/a.csproj]\n{error}\r\nMSBUILD : error MSB1009: No project\n"));
        Assert.Equal("Killed", DotnetBuild.Errors("Killed\n"));
    }

    private sealed class FullDisk : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("No space left on device");
    }

    private static string Output(params string[] arguments) => Output(200, arguments);

    private static string Output(int width, params string[] arguments)
    {
        var (exitCode, output, error) = Run(colours: false, width, arguments);
        Assert.Equal((0, ""), (exitCode, error));
        return output;
    }

    private static (int ExitCode, string Error) Error(params string[] arguments)
    {
        var (exitCode, _, error) = Run(colours: false, arguments);
        return (exitCode, error);
    }

    private static (int ExitCode, string Output, string Error) Run(bool colours, params string[] arguments) => Run(colours, 200, arguments);

    private static (int ExitCode, string Output, string Error) Run(bool colours, int width, string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        int exitCode = CommandLine.Run(arguments, console, output, error);
        return (exitCode, output.ToString(), error.ToString().ReplaceLineEndings("\n"));
    }
}
