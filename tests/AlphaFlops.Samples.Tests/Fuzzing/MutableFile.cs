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

/// <summary>A source file of a sample that is changed again and again, in a compilation whose other files stay, and with some of the models that
/// run through it: so that a change costs milliseconds.</summary>
internal sealed class MutableFile
{
    private const int Models = 3;

    private readonly CSharpCompilation _compilation;
    private readonly SyntaxTree _tree;
    private readonly AnalyzerOptions _options;
    private readonly Mutation _mutation;

    private MutableFile(string path, CSharpCompilation compilation, AdditionalText[] files)
    {
        Path = path;
        _compilation = compilation;
        _tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        _options = new AnalyzerOptions([.. files]);
        _mutation = new Mutation(_tree.ToString());
    }

    public string Path { get; }

    /// <summary>The files of a sample that models run through.</summary>
    public static async Task<IReadOnlyList<MutableFile>> OfAsync(string sample)
    {
        var folder = System.IO.Path.Combine(Repository.Root, "samples", sample);
        var configuration = System.IO.Path.Combine(folder, "alphaflops.json");
        var entries = File.Exists(configuration) ? JsonNode.Parse(await File.ReadAllTextAsync(configuration))!["models"]!.AsArray() : [];
        var reports = SampleReport.Models(await SampleReport.DiagnosticsAsync(sample));
        var sources = Directory.GetFiles(folder, "*.cs").Where(file => System.IO.Path.GetFileName(file) != "Program.cs").Order(StringComparer.Ordinal)
            .Select(file => (Path: file, Text: File.ReadAllText(file))).ToArray();
        var bare = sources.ToDictionary(source => source.Path, source => WithoutModels(source.Text));
        var files = new List<MutableFile>();
        foreach (var (path, text) in sources)
        {
            var through = reports.Where(report => report.Layers.Any(layer => layer.File == path)).Take(Models).ToArray();
            if (through.Length == 0) continue;
            var annotated = through.Where(report => report.File != configuration).Select(report => report.File).ToHashSet();
            var compilation = TestCompilation.Create(
                sources.Select(source => (source.Path, source.Path == path || annotated.Contains(source.Path) ? source.Text : bare[source.Path]))
                    .Append(("ImplicitUsings.cs", "global using System.IO; global using System.Threading; global using System.Threading.Tasks;")),
                withTorchSharp: true, allowErrors: false);
            var listed = new JsonArray([.. entries.Where(entry => through.Any(report => report.Name == (string?)entry!["name"])).Select(entry => entry!.DeepClone())]);
            files.Add(new MutableFile(path, compilation, [new TestFile(configuration, new JsonObject { ["models"] = listed }.ToJsonString())]));
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

    private static string WithoutModels(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        var attributes = root.DescendantNodes().OfType<AttributeListSyntax>()
            .Where(list => list.Attributes.Any(attribute => attribute.Name.ToString() == "ModelCost")).ToArray();
        return root.RemoveNodes(attributes, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
    }
}
