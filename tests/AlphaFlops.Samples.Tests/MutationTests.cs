using AlphaFlops.Analyzers;
using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AlphaFlops.Samples.Tests;

/// <summary>Code in the middle of being typed: sample files with tokens and statements deleted, doubled and swapped. The analyzer may know less of
/// it, but it neither throws nor fails by a defect of its own, and it answers the same twice. ALPHAFLOPS_MUTANTS=5000 makes it a long run.</summary>
public sealed class MutationTests
{
    private const int Seed = 20260101;

    private static readonly int Mutants = int.TryParse(Environment.GetEnvironmentVariable("ALPHAFLOPS_MUTANTS"), out var count) ? count : 25;

    [Fact]
    public async Task No_mutant_breaks_the_analyzer()
    {
        var folder = Path.Combine(Repository.Root, "samples", "VisionZoo");
        var files = Directory.GetFiles(folder, "*.cs").Where(file => Path.GetFileName(file) != "Program.cs").Order(StringComparer.Ordinal).ToArray();
        var sources = files.ToDictionary(file => file, File.ReadAllText);
        for (var i = 0; i < Mutants; i++)
        {
            var random = new Random(Seed + i);
            var file = files[random.Next(files.Length)];
            var mutant = new Dictionary<string, string>(sources) { [file] = Mutate(sources[file], random) };
            var once = await RunAsync(mutant, folder);
            Assert.DoesNotContain(once, line => line.Contains("defect of AlphaFlops", StringComparison.Ordinal));
            if (i % 10 == 0) Assert.Equal(once, await RunAsync(mutant, folder));
        }
    }

    private static async Task<string[]> RunAsync(Dictionary<string, string> sources, string folder)
    {
        var test = new AnalyzerTest(new ModelCostAnalyzer()).AllowCompilerErrors()
            .File(Path.Combine(folder, "alphaflops.json"), Repository.Read("samples", "VisionZoo", "alphaflops.json"))
            .Source("global using System.IO; global using System.Threading; global using System.Threading.Tasks;", "ImplicitUsings.cs");
        foreach (var source in sources) test.Source(source.Value, source.Key);
        return [.. (await test.RunAsync()).Select(diagnostic => diagnostic + diagnostic.Properties.GetValueOrDefault(ReportJson.PropertyName))];
    }

    private static string Mutate(string source, Random random)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var pieces = random.Next(3) == 0
            ? root.DescendantNodes().OfType<StatementSyntax>().Select(node => node.Span).ToArray()
            : root.DescendantTokens().Where(token => token.Span.Length > 0).Select(token => token.Span).ToArray();
        var (first, second) = (pieces[random.Next(pieces.Length)], pieces[random.Next(pieces.Length)]);
        if (second.Start < first.Start) (first, second) = (second, first);
        return random.Next(3) switch
        {
            0 => source.Remove(first.Start, first.Length),
            1 => source.Insert(first.End, " " + source.Substring(first.Start, first.Length) + " "),
            _ when second.Start >= first.End => source[..first.Start] + source[second.Start..second.End] + source[first.End..second.Start]
                + source[first.Start..first.End] + source[second.End..],
            _ => source.Remove(second.Start, second.Length),
        };
    }
}
