using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AlphaFlops.Analyzers.Tests;

/// <summary>[ModelCost] becomes part of projects of any age and leaves nothing in their assemblies.</summary>
public sealed class AttributeSourceTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable)]
    public void CompilesWithoutAWarning(LanguageVersion version, NullableContextOptions nullable)
    {
        var options = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Old",
            [CSharpSyntaxTree.ParseText(Repository.ModelCostAttribute, options)],
            TestReferences.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, warningLevel: 9999));

        Assert.Empty(compilation.GetDiagnostics());
    }

    [Fact]
    public void LeavesNothingOnTheClass()
    {
        var user = TestCompilation.Create(("Net.cs", "[ModelCost(\"2x2\", Name = \"left nowhere\")] public class Net { [ModelCost] public static void Run() { } }"));
        var consumer = CSharpCompilation.Create("Consumer", [], [.. TestReferences.Framework, user.ToReference()]);

        Assert.DoesNotContain(consumer.GetTypeByMetadataName("Net")!.GetAttributes(), a => a.AttributeClass!.Name == "ModelCostAttribute");
    }
}
