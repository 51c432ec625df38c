using AlphaFlops.Interpreter;
using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Xunit;

namespace AlphaFlops.Analyzers.Tests.Integration;

/// <summary>The reports of whole samples are the same to the last digit, whether equal parts are repeated or evaluated anew.</summary>
public sealed class RepeatTests
{
    [Theory]
    [InlineData("VisionZoo")]
    [InlineData("LanguageModels")]
    [InlineData("Autoencoders")]
    [InlineData("Diffusion", "Sampling.cs")]
    public async Task Reports_are_the_same(string sample, string? without = null) =>
        Assert.Equal(await ReportsAsync(sample, without, evaluatesRepeats: true), await ReportsAsync(sample, without, evaluatesRepeats: false));

    private static async Task<string[]> ReportsAsync(string sample, string? without, bool evaluatesRepeats)
    {
        var folder = Path.Combine(Repository.Root, "samples", sample);
        var analyzer = new ModelCostAnalyzer(compilation =>
        {
            var evaluator = new ModelEvaluator(compilation) { EvaluatesRepeats = evaluatesRepeats };
            return (entry, read, cancellation) => evaluator.Evaluate(entry, cancellation, read);
        });
        var test = new AnalyzerTest(analyzer).Source("global using System.IO; global using System.Threading; global using System.Threading.Tasks;", "ImplicitUsings.cs");
        if (Path.Combine(folder, "alphaflops.json") is var configuration && File.Exists(configuration)) test.File(configuration, await File.ReadAllTextAsync(configuration));
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs").Where(file => Path.GetFileName(file) != "Program.cs" && Path.GetFileName(file) != without).Order(StringComparer.Ordinal))
            test.Source(await File.ReadAllTextAsync(file), file);
        var reports = (await test.RunAsync()).Select(diagnostic => diagnostic.Properties.GetValueOrDefault(ReportJson.PropertyName)).OfType<string>().Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(reports);
        return reports;
    }
}
