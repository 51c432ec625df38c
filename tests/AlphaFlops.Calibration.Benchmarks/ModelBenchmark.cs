using AlphaFlops.Alpha;
using AlphaFlops.Analyzers;
using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Calibration.Benchmarks;

/// <summary>What the analyzer says of the models in samples/LanguageModels with a profile, for the batches and lengths that were measured.</summary>
internal static class ModelBenchmark
{
    private const string Sample = "LanguageModels", ProfileFile = "fitted.profile.json";

    // The factories in the sample, and how many inputs each takes.
    private static readonly Dictionary<string, (string Factory, int Inputs)> Models = new()
    {
        ["bert_large"] = ("LanguageModels.BertForMaskedLM.BertLarge", 2),
        ["gpt2_large"] = ("LanguageModels.Gpt.Gpt2Large", 1),
        ["gpt3_xl"] = ("LanguageModels.Gpt.Gpt3XL", 1),
        ["gpt3_27"] = ("LanguageModels.Gpt.Gpt3_2_7B", 1),
        ["opt_13"] = ("LanguageModels.Opt.Opt1_3B", 1),
    };

    /// <summary>The samples have no mixture of experts.</summary>
    public static bool IsInSamples(ModelRow row) => Models.ContainsKey(row.Model);

    /// <returns>The report of each row.</returns>
    public static async Task<IReadOnlyList<ModelReport>> PredictAsync(IReadOnlyList<ModelRow> rows, Profile profile)
    {
        var folder = Path.Combine(Repository.Root, "samples", Sample);
        var test = new AnalyzerTest(new ModelCostAnalyzer())
            .Source("global using System.IO; global using System.Threading; global using System.Threading.Tasks;", "ImplicitUsings.cs")
            .File(Path.Combine(folder, "alphaflops.json"), Configuration(rows))
            .File(Path.Combine(folder, ProfileFile), ProfileWriter.Write(profile));
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs").Where(file => Path.GetFileName(file) != "Program.cs"))
            test.Source(await File.ReadAllTextAsync(file), file);
        var reports = (await test.RunAsync()).Where(diagnostic => diagnostic.Properties.ContainsKey(ReportJson.PropertyName))
            .Select(Report).GroupBy(report => report.Name).ToDictionary(group => group.Key, group => group.First());
        return [.. rows.Select(row => reports[row.Name])];
    }

    private static ModelReport Report(Diagnostic diagnostic) =>
        ReportJson.TryReadModel(diagnostic.Properties[ReportJson.PropertyName]!, out var report, out var error)
            ? report
            : throw new FormatException(error.Message);

    private static string Configuration(IReadOnlyList<ModelRow> rows)
    {
        var models = rows.Select(row =>
        {
            var (factory, inputs) = Models[row.Model];
            var shapes = string.Join(", ", Enumerable.Repeat($"\"int64[{row.Batch},{row.Sequence}]\"", inputs));
            return $$"""{ "name": "{{row.Name}}", "create": "{{factory}}", "inputs": [{{shapes}}] }""";
        });
        return $$"""{ "profile": "{{ProfileFile}}", "models": [ {{string.Join(", ", models)}} ] }""";
    }
}
