using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Configuration;

/// <summary>What tests of alphaflops.json and of attribute arguments share.</summary>
internal static class ConfigurationTest
{
    /// <summary>A model of alphaflops.json: what stands in "models", with marks; Net is there.</summary>
    public static Task<string> Json(string models, string code = RuleTest.Net) => File($$"""{ "models": [ {{models}} ] }""", code);

    /// <summary>All of alphaflops.json.</summary>
    public static async Task<string> File(string json, string code = RuleTest.Net)
    {
        var diagnostics = await RuleTest.With().Ignore("AF2010").Source(code).File("alphaflops.json", json).VerifyAsync();
        return Messages(diagnostics);
    }

    /// <summary>What stands in [ModelCost(…)] on Net, with marks.</summary>
    public static async Task<string> Attribute(string arguments, string name = "ModelCost") =>
        Messages(await RuleTest.With().Source(RuleTest.Annotated($"[{name}({arguments})]")).VerifyAsync());

    private static string Messages(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.GetMessage()));
}
