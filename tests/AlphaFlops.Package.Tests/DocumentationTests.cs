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
        string text = Read(page);
        var links = Link().Matches(text).Select(match => (Path: match.Groups[1].Value, Heading: match.Groups[2].Value))
            .Concat(Image().Matches(text).Select(match => (Path: match.Groups[1].Value, Heading: "")))
            .Where(link => !link.Path.Contains("://", StringComparison.Ordinal));

        Assert.DoesNotContain(links, link =>
        {
            string target = link.Path.Length == 0 ? Path.Combine(PackageFixture.RepositoryRoot, page) : Path.Combine(folder, link.Path);
            return !Path.Exists(target) || (link.Heading.Length > 0 && !Headings(File.ReadAllText(target)).Contains(link.Heading));
        });
    }

    /// <summary>As GitHub makes them: small letters, no signs, '-' for a space.</summary>
    private static IEnumerable<string> Headings(string page) => Heading().Matches(page).Select(match =>
        string.Concat(match.Groups[1].Value.ToLowerInvariant().Where(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '_')).Replace(' ', '-'));

    /// <summary>Every code that tasks and targets report.</summary>
    public static TheoryData<string> Codes => [.. Code().Matches(Read("src/AlphaFlops.Tasks/TaskIds.cs")).Select(match => match.Value).Distinct()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_what_why_and_what_to_do_and_the_index_has_its_title_and_severity(string id)
    {
        string page = Read($"docs/rules/{id}.md");

        Assert.All(["What it says", "Why", "Example", "Fix", "Configuration"], heading => Assert.Contains($"\n## {heading}\n\n", page));
        string title = page[(page.IndexOf(": ", StringComparison.Ordinal) + 2)..page.IndexOf('\n')];
        string severity = Severity().Match(page).Groups[1].Value;
        Assert.Contains($"| [{id}]({id}.md) | {severity} | {title} |\n", Read("docs/rules/README.md"));
    }

    /// <summary>Whatever the props and targets ask for, and nothing else, is in the tables of properties.</summary>
    [Fact]
    public void The_properties_that_a_project_can_set_are_described()
    {
        // Where the package's own files are is not for a project to set.
        string[] own = ["AlphaFlopsTasksAssembly", "AlphaFlopsSourceDirectory", "AlphaFlopsPresetDirectory", "AlphaFlopsToolsDirectory", "AlphaFlopsRunner", "AlphaFlopsTaskFactory"];
        string configuration = Read("docs/configuration.md");
        string build = string.Concat(Directory.GetFiles(Path.Combine(PackageFixture.RepositoryRoot, "build"), "AlphaFlops*.*").Order().Where(file => file.EndsWith("s", StringComparison.Ordinal)).Select(File.ReadAllText));
        var asked = Property().Matches(build).Select(match => match.Groups[1].Value).Concat(Visible().Matches(build).Select(match => match.Groups[1].Value)).Except(own).ToHashSet();
        // The analyzer's name for AlphaProfile.
        asked.Remove("AlphaFlopsProfile");
        var described = Described().Matches(configuration).Select(match => match.Groups[1].Value).ToHashSet();
        described.Remove("AlphaFlops");

        Assert.Equal([], asked.Except(described).Order());
        Assert.Equal([], described.Except(asked).Order());
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(PackageFixture.RepositoryRoot, page));

    [GeneratedRegex("AF[0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex(@"\| Severity \| (\w+) \|")]
    private static partial Regex Severity();

    [GeneratedRegex(@"\]\(([^)#\s]*)(?:#([^)]*))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\ssrc(?:set)?=""([^""]+)""")]
    private static partial Regex Image();

    [GeneratedRegex(@"^#+ (.*?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\$\(((?:Update|Calibrate)?Alpha\w+)[.)]")]
    private static partial Regex Property();

    [GeneratedRegex(@"<CompilerVisibleProperty Include=""(Alpha\w+)""")]
    private static partial Regex Visible();

    [GeneratedRegex(@"`((?:Update|Calibrate)?Alpha[A-Z]\w+)`")]
    private static partial Regex Described();
}
