using System.Text.RegularExpressions;
using AlphaFlops.Reports;
using AlphaFlops.Testing;

namespace AlphaFlops.Analyzers.Tests;

/// <summary>What docs/getting-started.md shows is what a reader sees who types it.</summary>
public sealed partial class GettingStartedTests
{
    private static readonly string Page = Repository.Read("docs", "getting-started.md");
    private static readonly string[] Code = [.. Block().Matches(Page).Where(match => match.Groups[1].Value == "csharp").Select(match => match.Groups[2].Value)];
    private static readonly string[] Output = [.. Block().Matches(Page).Where(match => match.Groups[1].Value == "text").Select(match => match.Groups[2].Value)];

    [Fact]
    public async Task TheTable()
    {
        var diagnostics = await new AnalyzerTest(new ModelCostAnalyzer()).Source(Code[0], "Net.cs").RunAsync();
        var models = diagnostics.Where(diagnostic => diagnostic.Properties.ContainsKey(ReportJson.PropertyName))
            .Select(diagnostic => ReportJson.TryReadModel(diagnostic.Properties[ReportJson.PropertyName]!, out var model, out _) ? model : throw new FormatException())
            .ToArray();

        // Of what the build prints the page has the title and the rows, and none of what they mean.
        string table = "Model costs of MyApp:\n" + string.Join('\n', SummaryTable.Format(models).Split('\n').Take(1 + models.Length));
        Assert.Equal(table, string.Join('\n', Output[0].TrimEnd().Split('\n').Select(line => line.Trim())));
    }

    [Fact]
    public async Task TheBudget()
    {
        string code = Code[0].Replace("[ModelCost(\"1x3x32x32\")]", Code[1].Trim(), StringComparison.Ordinal);
        var diagnostics = await new AnalyzerTest(new ModelCostAnalyzer()).Source(code, "Net.cs").RunAsync();

        var warning = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "AF1002");
        var place = warning.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(Output[1].Trim(), $"Net.cs({place.Line + 1},{place.Character + 1}): warning AF1002: {warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
