using System.Diagnostics;
using System.Globalization;
using AlphaFlops.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Benchmarks;

/// <summary>What a keystroke in VisionZoo costs: the analyzer's own time as the compiler's driver measures it, and the processor time of the whole
/// analysis beside that of an empty analyzer, which other programs on the machine do not change.</summary>
internal static class EditTimes
{
    private const int Rounds = 100;

    public static async Task PrintAsync(VisionZooProject zoo)
    {
        await PrintAsync(zoo, "a method that no model reads", "Elsewhere.cs", "return ", i => $"return {i} + ");
        await PrintAsync(zoo, "a comment in ResNet.cs", "ResNet.cs", "RegisterComponents();", i => $"RegisterComponents(); // {i}");
        await PrintAsync(zoo, "a line more in ResNet.cs", "ResNet.cs", "public", i => $"{new string('\n', i % 2 + 1)}public");
        await PrintAsync(zoo, "a layer in ResNet.cs, read by nine models", "ResNet.cs", "padding: 3, bias", i => $"padding: {3 - i % 2}, bias");
        await PrintAsync(new VisionZooProject(("resnet152", "ResNet.cs")), "a layer of resnet152, the only model", "ResNet.cs", "padding: 3, bias", i => $"padding: {3 - i % 2}, bias");
    }

    private static async Task PrintAsync(VisionZooProject zoo, string edit, string file, string old, Func<int, string> @new)
    {
        var said = (await zoo.Compilation.WithAnalyzers([new ModelCostAnalyzer()], zoo.Options).GetAnalyzerDiagnosticsAsync(CancellationToken.None))
            .GroupBy(diagnostic => diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()!.Identifier.Text)
            .ToDictionary(same => same.Key, same => same.Count());
        var (_, driver) = await MeasureAsync(zoo, new EmptyAnalyzer(), file, old, @new);
        var (echo, _) = await MeasureAsync(zoo, new EchoAnalyzer(said), file, old, @new);
        var (times, processor) = await MeasureAsync(zoo, new ModelCostAnalyzer(), file, old, @new);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Edit of {edit}: median {times[times.Length / 2]:F2} ms, best {times[0]:F2} ms (an analyzer that only reports as much: {echo[echo.Length / 2]:F2} ms, best {echo[0]:F2} ms); {processor:F1} ms of processor time with the driver, which takes {driver:F1} ms alone."));
    }

    private static async Task<(double[] Times, double Processor)> MeasureAsync(
        VisionZooProject zoo, DiagnosticAnalyzer analyzer, string file, string old, Func<int, string> @new)
    {
        var options = (CSharpParseOptions)zoo.Compilation.SyntaxTrees[0].Options;
        var compilation = zoo.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "internal static class Elsewhere { public static int Typing() { return 1; } }", options, "Elsewhere.cs"));
        var original = compilation.SyntaxTrees.Single(tree => Path.GetFileName(tree.FilePath) == file);
        var at = original.GetText().ToString().IndexOf(old, StringComparison.Ordinal);
        var tree = original;
        var times = new List<double>();
        var before = TimeSpan.Zero;
        for (var i = -10; i < Rounds; i++)
        {
            if (i == 0) before = Process.GetCurrentProcess().TotalProcessorTime;
            var changed = original.WithChangedText(original.GetText().WithChanges(new TextChange(new TextSpan(at, old.Length), @new(i + 10))));
            compilation = compilation.ReplaceSyntaxTree(tree, changed);
            tree = changed;
            var run = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(zoo.Options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
            if (i >= 0) times.Add((await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime.TotalMilliseconds);
        }

        return ([.. times.Order()], (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Rounds);
    }
}
