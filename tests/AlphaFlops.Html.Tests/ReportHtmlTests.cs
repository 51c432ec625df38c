using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AlphaFlops.Reports;
using AlphaFlops.Tasks;
using AlphaFlops.Testing;

namespace AlphaFlops.Html.Tests;

/// <summary>report.html as a text: what holds in any browser.</summary>
public sealed partial class ReportHtmlTests
{
    private static readonly string Html = ReportHtml.Write(Sources.Hostile);

    [Fact]
    public void It_carries_report_json()
    {
        string json = Data().Match(Html).Groups[1].Value;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(ReportJson.Write(Sources.Hostile)), JsonNode.Parse(json)));
    }

    [Fact]
    public void Its_elements_are_the_template_s_whatever_the_texts_hold()
    {
        Assert.Equal(3, Regex.Count(Html, "<script"));
        Assert.Equal(3, Regex.Count(Html, "</script"));
        Assert.Equal(1, Regex.Count(Html, "<title>"));
        Assert.DoesNotContain("<b>GPU</b>", Html);
        Assert.Contains("<h1>What the models of {{style}} &lt;/title&gt;&lt;script&gt;window.broken = 1&lt;/script&gt; cost</h1>", Html);
    }

    [Fact]
    public void It_names_nothing_to_load()
    {
        Assert.Contains("default-src 'none'", Html);
        Assert.DoesNotMatch(@"(?i)<link|<iframe|<base|\ssrc=""|@import|\bfetch\(|XMLHttpRequest\(\)|importScripts", Data().Replace(Library().Replace(Html, ""), ""));
    }

    [Fact]
    public void It_carries_the_licence_of_its_library() => Assert.Contains(Repository.Read("third-party", "d3", "LICENSE"), Html);

    /// <summary>A library that is committed is the published one, to the byte.</summary>
    [Fact]
    public void Third_party_files_are_those_that_their_page_names()
    {
        var rows = Row().Matches(Repository.Read("third-party", "README.md"));

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(
            row.Groups[2].Value,
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Repository.Root, "third-party", row.Groups[1].Value))))));
    }

    [GeneratedRegex(@"<script id=""report"" type=""application/json"">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex(@"<script>\s*/\*.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Library();

    [GeneratedRegex(@"^\| `([^`]+)` \|.*\| `([0-9a-f]{64})` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
