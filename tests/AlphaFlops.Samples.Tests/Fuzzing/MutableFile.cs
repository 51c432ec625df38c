using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlphaFlops.Analyzers;
using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Samples.Tests.Fuzzing;

/// <summary>A source file of a sample that is changed again and again, with a model that runs through it, in a compilation of only the files that
/// the two need: so that a change costs milliseconds.</summary>
internal sealed class MutableFile
{
    private const int ModelsOfFile = 3;

    // A loop around a whole model takes as long as ten others.
    private const int CallsOfLoop = 10_000;

    private readonly CSharpCompilation _compilation;
    private readonly SyntaxTree _tree;
    private readonly AnalyzerOptions _options;
    private readonly Mutation _mutation;

    private MutableFile(string path, string model, CSharpCompilation compilation, AdditionalText configuration)
    {
        Path = path;
        Model = model;
        _compilation = compilation;
        _tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        _options = new AnalyzerOptions([configuration]);
        _mutation = new Mutation(_tree.ToString());
    }

    public string Path { get; }

    public string Model { get; }

    /// <summary>The files of a sample that models run through, each with some of the models.</summary>
    public static async Task<IReadOnlyList<MutableFile>> OfAsync(string sample)
    {
        var folder = System.IO.Path.Combine(Repository.Root, "samples", sample);
        var configuration = System.IO.Path.Combine(folder, "alphaflops.json");
        var entries = File.Exists(configuration) ? JsonNode.Parse(await File.ReadAllTextAsync(configuration))!["models"]!.AsArray() : [];
        var reports = SampleReport.Models(await SampleReport.DiagnosticsAsync(sample)).Where(report => report.IsAnnotated).ToArray();
        var sources = new SourceFiles(SampleReport.Sources(folder));
        var files = new List<MutableFile>();
        foreach (var path in sources.Paths)
        {
            var through = reports.Where(report => report.Layers.Any(layer => layer.File == path)).ToArray();
            foreach (var report in through.Where(report => Calls(report) < CallsOfLoop).Take(ModelsOfFile).DefaultIfEmpty(through.MinBy(Calls)).OfType<ModelReport>())
            {
                var listed = new JsonArray([.. entries.Where(entry => (string?)entry!["name"] == report.Name).Select(entry => entry!.DeepClone())]);
                var needed = sources.Reached(report.Layers.Select(layer => layer.File).Append(report.File).OfType<string>().Append(path), report.Type);
                var compilation = TestCompilation.Create(
                    needed.Select(source => (source.Path, WithoutModels(source.Text, except: report.Name))).Append(SampleReport.ImplicitUsings),
                    withTorchSharp: true, allowErrors: false);
                files.Add(new MutableFile(path, report.Name, compilation, new TestFile(configuration, new JsonObject { ["models"] = listed }.ToJsonString())));
            }
        }

        return files;
    }

    public string Mutate(Random random) => _mutation.Apply(random);

    /// <summary>What the analyzer says of the file with this text, its machine-readable results included.</summary>
    public async Task<string[]> AnalyzeAsync(string text)
    {
        var changed = _compilation.ReplaceSyntaxTree(_tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)_tree.Options, Path));
        var failures = new List<string>();
        var options = new CompilationWithAnalyzersOptions(_options, (exception, _, _) => failures.Add("defect: " + exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var diagnostics = await changed.WithAnalyzers([new ModelCostAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. failures,
            .. diagnostics.Select(diagnostic => diagnostic + diagnostic.Properties.GetValueOrDefault(ReportJson.PropertyName)).Order(StringComparer.Ordinal),
        ];
    }

    private static long Calls(ModelReport report) => report.Layers.Sum(layer => (long)layer.Calls);

    private static string WithoutModels(string text, string except)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        var attributes = root.DescendantNodes().OfType<AttributeListSyntax>()
            .Where(list => list.Attributes.Any(attribute => attribute.Name.ToString() == "ModelCost") && !list.ToString().Contains($"Name = \"{except}\"", StringComparison.Ordinal))
            .ToArray();
        return root.RemoveNodes(attributes, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
    }
}
