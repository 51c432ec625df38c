using System.Text.RegularExpressions;

namespace AlphaFlops.Package.Tests;

/// <summary>What the pages say about the package; the pages of the analyzer's rules have tests of their own.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages =>
        [.. new[] { "README.md", "CONTRIBUTING.md" }.Concat(
            Directory.GetFiles(Path.Combine(PackageFixture.RepositoryRoot, "docs"), "*.md", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(PackageFixture.RepositoryRoot, file)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(PackageFixture.RepositoryRoot, page))!;
        var links = Link().Matches(Read(page)).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal));

        Assert.DoesNotContain(links, link => !Path.Exists(Path.Combine(folder, link)));
    }

    [Theory]
    [InlineData("AF3101", "Error")]
    [InlineData("AF3102", "Warning")]
    [InlineData("AF3103", "Warning")]
    [InlineData("AF3104", "Error")]
    [InlineData("AF3105", "Warning")]
    [InlineData("AF3106", "Warning")]
    [InlineData("AF9001", "Warning")]
    public void A_code_of_the_build_has_a_page(string id, string severity)
    {
        string page = Read($"docs/rules/{id}.md");

        Assert.StartsWith($"# {id}: ", page);
        Assert.Contains($"| Severity | {severity} |", page);
        Assert.Contains($"[{id}]({id}.md)", Read("docs/rules/README.md"));
    }

    [Fact]
    public void Every_property_that_a_project_can_set_is_described()
    {
        string configuration = Read("docs/configuration.md");
        var defaults = Default().Matches(Read("build/AlphaFlops.props")).Select(match => match.Groups[1].Value);
        // Where the package's own files are is not for a project to set.
        string[] own = ["AlphaFlopsTasksAssembly", "AlphaFlopsSourceDirectory", "AlphaFlopsPresetDirectory"];

        Assert.DoesNotContain(defaults.Except(own), property => !configuration.Contains($"`{property}`", StringComparison.Ordinal));
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(PackageFixture.RepositoryRoot, page));

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<(AlphaFlops\w+) Condition=")]
    private static partial Regex Default();
}
