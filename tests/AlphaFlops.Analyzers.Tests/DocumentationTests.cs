using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Budgets;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Analyzers.Tests;

/// <summary>Pages and rules say the same.</summary>
public sealed class DocumentationTests
{
    private static readonly DiagnosticDescriptor[] Rules =
    [
        .. typeof(RuleIds).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => new(Rules.Select(rule => rule.Id));

    [Fact]
    public void EveryIdIsOneRule()
    {
        var ids = typeof(RuleIds).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetValue(null)!).Order();

        Assert.Equal(ids, Rules.Select(rule => rule.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void APageSaysWhatTheRuleIs(string id)
    {
        var rule = Rules.Single(rule => rule.Id == id);
        var page = Repository.Read("docs", "rules", id + ".md");

        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Contains($"| Id | {id} |\n", page);
        Assert.Contains($"| Severity | {rule.DefaultSeverity} |\n", page);
        Assert.Contains($"| Enabled | {(rule.IsEnabledByDefault ? "Yes" : "No")} |\n", page);
        Assert.Contains($"| Category | {rule.Category} |\n", page);
        Assert.All(["What it says", "Why", "Example", "Fix", "Configuration"], heading => Assert.Contains($"\n## {heading}\n\n", page));
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page);
        Assert.Equal($"https://github.com/alphaflops/alphaflops/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.NotEmpty(rule.Description.ToString());
    }

    [Fact]
    public void TheIndexHasThemAll()
    {
        var index = Repository.Read("docs", "rules", "README.md");

        Assert.All(Rules, rule => Assert.Contains(
            $"| [{rule.Id}]({rule.Id}.md) | {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "off")} | {rule.Title} |\n", index));
    }

    [Fact]
    public void ALimitIsDocumentedWhereverItCanBeSet() => Assert.All(Metric.All, metric =>
    {
        var page = Repository.Read("docs", "rules", metric.RuleId + ".md");
        Assert.Contains($"`{metric.AttributeProperty} = ", page);
        Assert.Contains($"`\"{metric.Id}\": ", page);
        Assert.Contains($"`{metric.EditorConfigKey} = ", page);
        Assert.Contains($"`<{metric.BuildProperty}>", page);
    });

    [Fact]
    public void LimitsOfLayersAreDocumentedWhereverTheyCanBeSet()
    {
        var page = Repository.Read("docs", "configuration.md");

        Assert.Contains(
            $"| layers | `{BudgetLimit.LayersAttribute}` | `{BudgetLimit.LayersJson}` | `{BudgetLimit.LayersEditorConfig}` | `{BudgetLimit.LayersProperty}` |", page);
        Assert.Contains($" public string {BudgetLimit.LayersAttribute} {{ get; set; }}", Repository.ModelCostAttribute);
        Assert.Contains($"CompilerVisibleProperty Include=\"{BudgetLimit.LayersProperty}\"", Repository.Read("build", "AlphaFlops.props"));
    }

    [Fact]
    public void ExamplesOfLimitsOfLayersCanBeRead()
    {
        var page = Repository.Read("docs", "configuration.md");
        var table = page[page.IndexOf("| text | limits |", StringComparison.Ordinal)..];
        var examples = table[..table.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Skip(2).Select(row => row.Split('`')[1].Replace("\\|", "|")).ToArray();

        Assert.Equal(5, examples.Length);
        Assert.All(examples, example => Assert.True(LimitText.TryParseLayers(example, out _, out var error), error));
    }

    [Fact]
    public void TheAttributeHasEveryLimit() =>
        Assert.All(Metric.All, metric => Assert.Contains($" public string {metric.AttributeProperty} {{ get; set; }}", Repository.ModelCostAttribute));

    [Fact]
    public void ReleasesNameEveryRule()
    {
        var releases = Repository.Read("src", "AlphaFlops.Analyzers", "AnalyzerReleases.Unshipped.md") + Repository.Read("src", "AlphaFlops.Analyzers", "AnalyzerReleases.Shipped.md");

        Assert.All(Rules, rule => Assert.Contains($"{rule.Id} | {rule.Category} | ", releases));
    }
}
