using System.Collections.Concurrent;
using AlphaFlops.Alpha;
using AlphaFlops.Analyzers;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter;
using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Samples.Tests.Speed;

/// <summary>Models whose evaluation is measured: what their traces and costs take in steps and bytes is the same on every machine.</summary>
internal sealed class Workload
{
    // As deep and wide as the largest Llama 3.1.
    private const string Deep = """
        namespace LanguageModels;

        public static class Deep
        {
            public static Llama llama_126() => new(new LlamaConfig(Layers: 126, Heads: 128, Width: 16384, FeedForward: 53248, Vocabulary: 128256));
        }
        """;

    private readonly ModelEvaluator _evaluator;
    private readonly Entry[] _entries;

    private Workload(string name, ModelEvaluator evaluator, Entry[] entries)
    {
        Name = name;
        _evaluator = evaluator;
        _entries = entries;
    }

    public string Name { get; }

    public static IReadOnlyList<Workload> All()
    {
        var (zoo, nets) = Load("VisionZoo");
        var (language, deep) = Load("LanguageModels", ("Deep.cs", Deep), """{ "models": [ { "create": "LanguageModels.Deep.llama_126", "inputs": ["int64[1,2048]"] } ] }""");
        return
        [
            new("resnet50", zoo, [.. nets.Where(entry => entry.Target.Name == "resnet50")]),
            new("swin_t", zoo, [.. nets.Where(entry => entry.Target.Name == "swin_t")]),
            new("Llama, 126 blocks", language, [.. deep.Where(entry => entry.Target.Name == "llama_126")]),
            new($"VisionZoo, {nets.Length} nets", zoo, nets),
        ];
    }

    /// <summary>Evaluates and costs the models once, on this thread.</summary>
    public (int Steps, long Bytes) Run()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var steps = 0;
        foreach (var entry in _entries)
        {
            var trace = _evaluator.Evaluate(entry, CancellationToken.None);
            var cost = CostModel.Compute(trace, PublishedProfile.Value, entry.IsTraining);
            if (!cost.IsComplete) throw new InvalidOperationException($"{Name}: {entry.Target} is not complete: {cost.Unknowns[0]}");
            steps += trace.Steps;
        }

        return (steps, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // The entries are those that the analyzer makes of alphaflops.json.
    private static (ModelEvaluator Evaluator, Entry[] Entries) Load(string sample, (string, string)? more = null, string? json = null)
    {
        var folder = Path.Combine(Repository.Root, "samples", sample);
        var sources = Directory.EnumerateFiles(folder, "*.cs").Where(file => Path.GetFileName(file) != "Program.cs").Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(file)))
            .Append(("ImplicitUsings.cs", "global using System.IO; global using System.Threading; global using System.Threading.Tasks;"));
        if (more is { } source) sources = sources.Append(source);
        var compilation = TestCompilation.Create([.. sources]);
        var entries = new ConcurrentBag<Entry>();
        Compilation? analyzed = null;
        var analyzer = new ModelCostAnalyzer(compilation =>
        {
            analyzed = compilation;
            return (entry, _, _) =>
            {
                entries.Add(entry);
                return new Trace();
            };
        });
        var path = Path.Combine(folder, "alphaflops.json");
        compilation.WithAnalyzers([analyzer], new AnalyzerOptions([new TestFile(path, json ?? File.ReadAllText(path))]))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

        // The symbols of the entries are those of the compilation that the driver analysed, which is not the one above.
        return (new ModelEvaluator(analyzed!), [.. entries.OrderBy(entry => entry.Target.Name, StringComparer.Ordinal).ThenBy(entry => string.Join(",", entry.Arguments), StringComparer.Ordinal)]);
    }
}
