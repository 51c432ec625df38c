using System.Text.Json.Nodes;
using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Benchmarks;

/// <summary>The sample as the compiler sees it.</summary>
internal sealed class VisionZooProject
{
    /// <param name="only">One model and the file that it stands in; null for all.</param>
    public VisionZooProject((string Model, string File)? only = null)
    {
        var folder = Path.Combine(Repository.Root, "samples", "VisionZoo");
        var sources = Directory.EnumerateFiles(folder, "*.cs").Where(file => Path.GetFileName(file) != "Program.cs" && (only is null || Path.GetFileName(file) == only.Value.File))
            .Select(file => (file, File.ReadAllText(file)))
            .Append(("ImplicitUsings.cs", "global using System.IO; global using System.Threading; global using System.Threading.Tasks;"));
        Compilation = TestCompilation.Create([.. sources]);
        var json = Path.Combine(folder, "alphaflops.json");
        var models = JsonNode.Parse(File.ReadAllText(json))!;
        if (only is { } one)
            foreach (var other in models["models"]!.AsArray().Where(model => (string?)model!["name"] != one.Model).ToArray()) models["models"]!.AsArray().Remove(other);
        Options = new AnalyzerOptions([new TestFile(json, models.ToJsonString())]);
    }

    public CSharpCompilation Compilation { get; }

    public AnalyzerOptions Options { get; }

    /// <summary>The same code as after a keystroke: nothing that was bound before is kept.</summary>
    public CSharpCompilation Fresh() => Compilation.Clone();

    /// <summary>Runs an analyzer and gives the number of models reported.</summary>
    public int Analyze(DiagnosticAnalyzer analyzer, Compilation compilation) => compilation
        .WithAnalyzers([analyzer], Options)
        .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult()
        .Count(diagnostic => diagnostic.Properties.ContainsKey(ReportJson.PropertyName));
}
