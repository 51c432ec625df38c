using System.Reflection;
using Microsoft.Build.Framework;

namespace AlphaFlops.Tasks.Tests;

public sealed class RepeatWarningsTests : IDisposable
{
    private const string Version2 = """
        { "version": "2.1.0", "runs": [ { "results": [
          { "ruleId": "AF1010", "level": "warning", "message": { "text": "'a' costs more, {0}" },
            "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///src/a%20b/Nets.cs" }, "region": { "startLine": 7, "startColumn": 21 } } } ] },
          { "ruleId": "AF1010", "level": "warning", "message": { "text": "'b' costs more" }, "suppressions": [ { "kind": "inSource" } ] },
          { "ruleId": "AF1002", "level": "error", "message": { "text": "'a' is over its budget" } },
          { "ruleId": "AF1001", "level": "note", "message": { "text": "'a' costs" } },
          { "ruleId": "CA1822", "level": "warning", "message": { "text": "static" } } ] } ] }
        """;

    private const string Version1 = """
        { "version": "1.0.0", "runs": [ { "results": [
          { "ruleId": "AF1010", "level": "warning", "message": "'a' costs more, {0}",
            "locations": [ { "resultFile": { "uri": "file:///src/a%20b/Nets.cs", "region": { "startLine": 7, "startColumn": 21 } } } ] } ] } ] }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops ψ ").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(Version2)]
    [InlineData(Version1)]
    public void A_warning_that_is_an_error_here_is_one_at_its_place(string log)
    {
        var (succeeded, events) = Run(log, _ => true);

        Assert.False(succeeded);
        var error = Assert.IsType<BuildErrorEventArgs>(Assert.Single(events));
        Assert.Equal(("AF1010", "/src/a b/Nets.cs", 7, 21), (error.Code, error.File, error.LineNumber, error.ColumnNumber));
        Assert.Equal("'a' costs more, {0}", error.Message);
        Assert.EndsWith("/AF1010.md", error.HelpLink);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AF1001")]
    [InlineData("AF1002")]
    [InlineData("CA1822")]
    public void Nothing_else_is_repeated(string code)
    {
        var (succeeded, events) = Run(Version2, other => other == code);

        Assert.True(succeeded);
        Assert.Empty(events);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{ \"ruleId\": \"AF1010\"")]
    public void A_log_that_cannot_be_read_is_told_of_elsewhere(string? log) => Assert.Equal((true, 0), Run(log, _ => true) is var (succeeded, events) ? (succeeded, events.Count) : default);

    [Fact]
    public void A_build_that_cannot_say_what_is_an_error_repeats_nothing()
    {
        RecordingEngine engine = new();

        Assert.True(new RepeatWarnings { BuildEngine = engine, ErrorLog = Write(Version2) }.Execute());

        Assert.Empty(engine.Errors);
        Assert.Empty(engine.Warnings);
    }

    private (bool Succeeded, List<BuildEventArgs> Events) Run(string? log, Func<string, bool> isError)
    {
        var engine = DispatchProxy.Create<IBuildEngine8, Engine>();
        ((Engine)(object)engine).IsError = isError;
        bool succeeded = new RepeatWarnings { BuildEngine = engine, ErrorLog = Write(log) }.Execute();
        return (succeeded, ((Engine)(object)engine).Events);
    }

    private string Write(string? log)
    {
        string file = Path.Combine(folder, "x.sarif");
        if (log is not null) File.WriteAllText(file, log);
        return file;
    }

    /// <summary>A build that says which warnings are errors.</summary>
    public class Engine : DispatchProxy
    {
        public Func<string, bool> IsError { get; set; } = _ => false;

        public List<BuildEventArgs> Events { get; } = [];

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod!.Name == nameof(IBuildEngine8.ShouldTreatWarningAsError)) return IsError((string)args![0]!);
            if (args is [BuildEventArgs e]) Events.Add(e);
            return targetMethod.ReturnType == typeof(bool) ? false : null;
        }
    }
}
