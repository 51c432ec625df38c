using System.Text.RegularExpressions;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Budgets;
using AlphaFlops.Testing;

namespace AlphaFlops.Analyzers.Tests;

/// <summary>docs/configuration.md has every key that the code reads, and no other.</summary>
public sealed partial class ConfigurationPageTests
{
    private static readonly string Page = Repository.Read("docs", "configuration.md");

    [Fact]
    public void KeysOfAlphaflopsJson() => Assert.Equal(
        ConfigurationReader.Keys.Concat(ModelReader.Keys.Select(key => "models[]." + key)).Order(),
        JsonKey().Matches(Section("alphaflops.json")).Select(match => match.Groups[1].Value).Order());

    [Fact]
    public void ArgumentsOfTheAttribute()
    {
        var arguments = Argument().Matches(Repository.ModelCostAttribute).Select(match => match.Groups[1].Value).ToArray();

        Assert.NotEmpty(arguments);
        Assert.All(arguments, argument => Assert.Contains($"`{argument}`", Page));
    }

    [Fact]
    public void BudgetsWhereverTheyCanBeSet()
    {
        Assert.All(Metric.All, metric => Assert.Contains(
            $"| `{metric.AttributeProperty}` | `{metric.Id}` | `{metric.EditorConfigKey}` | `{metric.BuildProperty}` | [{metric.RuleId}](rules/{metric.RuleId}.md) |\n", Page));
        Assert.Contains(
            $"| `{BudgetLimit.LayersAttribute}` | `{BudgetLimit.LayersJson}` | `{BudgetLimit.LayersEditorConfig}` | `{BudgetLimit.LayersProperty}` |", Page);
    }

    private static string Section(string title)
    {
        int start = Page.IndexOf($"\n## {title}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, title);
        return Page[start..Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex JsonKey();

    [GeneratedRegex(@"public string(?:\[\])? (\w+) \{ get; set; \}")]
    private static partial Regex Argument();
}
