using System.Globalization;
using AlphaFlops.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Benchmarks;

/// <summary>What a keystroke costs: the analyzer's own time, as the compiler's driver measures it, after an edit of VisionZoo.</summary>
internal static class EditTimes
{
    private const int Rounds = 40;

    public static async Task PrintAsync(VisionZooProject zoo)
    {
        await PrintAsync(zoo, "a method that no model reads", "Elsewhere.cs", "return ", i => $"return {i} + ");
        await PrintAsync(zoo, "a comment in ResNet.cs", "ResNet.cs", "public", i => $"// {i}\npublic");
        await PrintAsync(zoo, "a layer in ResNet.cs", "ResNet.cs", "padding: 3, bias", i => $"padding: {3 - i % 2}, bias");
    }

    private static async Task PrintAsync(VisionZooProject zoo, string edit, string file, string old, Func<int, string> @new)
    {
        var options = (CSharpParseOptions)zoo.Compilation.SyntaxTrees[0].Options;
        var compilation = zoo.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "internal static class Elsewhere { public static int Typing() { return 1; } }", options, "Elsewhere.cs"));
        var analyzer = new ModelCostAnalyzer();
        var times = new List<double>();
        var original = compilation.SyntaxTrees.Single(tree => Path.GetFileName(tree.FilePath) == file);
        var at = original.GetText().ToString().IndexOf(old, StringComparison.Ordinal);
        var tree = original;
        for (var i = 0; i <= Rounds; i++)
        {
            var changed = original.WithChangedText(original.GetText().WithChanges(new TextChange(new TextSpan(at, old.Length), @new(i))));
            compilation = compilation.ReplaceSyntaxTree(tree, changed);
            tree = changed;
            var run = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(zoo.Options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
            var telemetry = await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
            if (i > 0) times.Add(telemetry.ExecutionTime.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Edit of {edit}: median {times[times.Count / 2]:F2} ms, worst {times[^1]:F2} ms."));
    }
}
