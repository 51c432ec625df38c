using System.Collections.Concurrent;
using AlphaFlops.Analyzers;
using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Samples.Tests;

/// <summary>A sample's models as the analyzer reports them.</summary>
internal static class SampleReport
{
    public static readonly (string Path, string Text) ImplicitUsings =
        ("ImplicitUsings.cs", "global using System.IO; global using System.Threading; global using System.Threading.Tasks;");

    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<Diagnostic>>>> Samples = new(StringComparer.Ordinal);

    /// <summary>What the analyzer says of the sample's sources and its alphaflops.json, where it has one. It is run once.</summary>
    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string sample) =>
        Samples.GetOrAdd(sample, _ => new Lazy<Task<IReadOnlyList<Diagnostic>>>(() => DiagnosticsAsync(sample, new ModelCostAnalyzer()))).Value;

    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string sample, DiagnosticAnalyzer analyzer)
    {
        var folder = Path.Combine(Repository.Root, "samples", sample);
        var test = new AnalyzerTest(analyzer).GlobalConfig("alphaflops.choices", "all")
            .Source(ImplicitUsings.Text, ImplicitUsings.Path);
        if (Path.Combine(folder, "alphaflops.json") is var configuration && File.Exists(configuration))
            test.File(configuration, await File.ReadAllTextAsync(configuration));
        foreach (var file in Sources(folder))
            test.Source(await File.ReadAllTextAsync(file), file);
        return await test.RunAsync();
    }

    /// <summary>The files of a sample's folder without its entry point.</summary>
    public static IReadOnlyList<string> Sources(string folder) =>
        [.. Directory.GetFiles(folder, "*.cs").Where(file => Path.GetFileName(file) != "Program.cs").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<ModelReport> Models(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.Properties.ContainsKey(ReportJson.PropertyName))
            .Select(diagnostic => ReportJson.TryReadModel(diagnostic.Properties[ReportJson.PropertyName]!, out var model, out var error)
                ? model
                : throw new FormatException(error.Message))
            .OrderBy(model => model.Name, StringComparer.Ordinal),
    ];
}
