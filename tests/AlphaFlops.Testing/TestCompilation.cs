using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AlphaFlops.Testing;

/// <summary>Compiles test code as a library.</summary>
public static class TestCompilation
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using AlphaFlops;
        global using TorchSharp;
        global using static TorchSharp.torch;
        global using static TorchSharp.torch.nn;
        """;

    /// <summary>Sources with their paths, with [ModelCost], against the framework and TorchSharp; the usual usings are there.</summary>
    public static CSharpCompilation Create(params (string Path, string Text)[] sources) =>
        Create(sources, withTorchSharp: true, allowErrors: false);

    public static CSharpCompilation Create(
        IEnumerable<(string Path, string Text)> sources, bool withTorchSharp, bool allowErrors, IEnumerable<MetadataReference>? references = null)
    {
        var all = sources.Append(("ModelCostAttribute.cs", Repository.ModelCostAttribute));
        if (withTorchSharp) all = all.Append(("Usings.cs", Usings));
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Tests",
            all.Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Item2), options, source.Item1)),
            [.. TestReferences.Framework, .. withTorchSharp ? [TestReferences.TorchSharp] : Array.Empty<MetadataReference>(), .. references ?? []],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        if (!allowErrors) AssertCompiles(compilation);
        return compilation;
    }

    /// <summary>A library that other test code can reference.</summary>
    public static MetadataReference ToReference(this CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static void AssertCompiles(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, "The test's own code does not compile:\n" + string.Join("\n", errors.Select(error => error.ToString())));
    }
}
