using System.Text.RegularExpressions;
using VerifyXunit;

namespace AlphaFlops.Package.Tests;

/// <summary>What is in the package, as whoever installs it gets it.</summary>
[Collection("package")]
[UsesVerify]
public sealed partial class ContentTests(PackageFixture package)
{
    [Fact]
    public Task Entries() =>
        Verifier.Verify(string.Join('\n', package.Entries().Select(entry => entry.Path).Order(StringComparer.Ordinal)));

    [Fact]
    public Task Nuspec()
    {
        string nuspec = package.Entries().Single(entry => entry.Path == "AlphaFlops.nuspec").Text;

        // The commit is another one each time.
        return Verifier.Verify(Repository().Replace(nuspec.TrimStart('\uFEFF'), "<repository />").Trim());
    }

    [Theory]
    [InlineData("none")]
    [InlineData("strict")]
    public void A_preset_names_every_rule(string preset)
    {
        string text = package.Entries().Single(entry => entry.Path == $"configuration/AlphaFlops.{preset}.globalconfig").Text;
        string source = File.ReadAllText(Path.Combine(PackageFixture.RepositoryRoot, "src", "AlphaFlops.Analyzers", "RuleIds.cs"));
        // The costs themselves are no fault, however strict one is.
        string[] leftOut = preset == "strict" ? ["AF1000", "AF1001", "AF1020"] : [];
        var rules = Id().Matches(source).Select(match => match.Value).Distinct().Except(leftOut).Order();

        Assert.Equal(rules, Id().Matches(text).Select(match => match.Value).Where(id => text.Contains($"dotnet_diagnostic.{id}.", StringComparison.Ordinal)).Distinct().Order());
    }

    [GeneratedRegex("AF[0-9]{4}")]
    private static partial Regex Id();

    [GeneratedRegex("<repository [^>]*/>")]
    private static partial Regex Repository();
}
