using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AlphaFlops.Package.Tests;

/// <summary>The analyzer's assemblies with native code: the same ones, and the compiler gets them where its runtime can use them.</summary>
[Collection("package")]
public sealed class ReadyToRunTests(PackageFixture package)
{
    private const string Analyzers = "analyzers/dotnet/roslyn4.14/cs/";

    private const string Images = "readytorun/net10.0/linux-x64/";

    [Fact]
    public void They_are_the_analyzers_assemblies_with_native_code()
    {
        var analyzers = Assemblies(Analyzers);
        var images = Assemblies(Images);

        Assert.Equal(analyzers.Select(assembly => (assembly.Name, assembly.Build)), images.Select(image => (image.Name, image.Build)));
        Assert.DoesNotContain(analyzers, assembly => assembly.IsNative);
        // Code fixes run in editors only.
        Assert.Equal(["AlphaFlops.CodeFixes.dll"], images.Where(image => !image.IsNative).Select(image => image.Name));
    }

    [ReadyToRunFact]
    public void A_build_runs_them_alone()
    {
        string arguments = package.First.CompilerArguments(Consumers.Attribute);

        Assert.Contains(Path.Combine("alphaflops", "0.1.0", Images, "AlphaFlops.Analyzers.dll"), arguments);
        Assert.DoesNotContain(Analyzers, arguments);
    }

    [Fact]
    public void A_build_without_them_says_the_same()
    {
        var build = package.Again(Consumers.Attribute, "-p:AlphaFlopsReadyToRun=false");

        Assert.True(build.Succeeded, build.Output);
        Assert.DoesNotContain(Images, build.CompilerArguments(Consumers.Attribute));
        Assert.Equal(package.First.Summaries(Consumers.Attribute), build.Summaries(Consumers.Attribute));
        Assert.Equal(
            package.First.Diagnostics(Consumers.Attribute).Select(diagnostic => diagnostic.ToString()),
            build.Diagnostics(Consumers.Attribute).Select(diagnostic => diagnostic.ToString()));
    }

    private (string Name, Guid Build, bool IsNative)[] Assemblies(string folder) =>
        [.. package.Read(entry => entry.StartsWith(folder, StringComparison.Ordinal)).Select(file => Read(Path.GetFileName(file.Path), file.Content)).OrderBy(assembly => assembly.Name, StringComparer.Ordinal)];

    private static (string Name, Guid Build, bool IsNative) Read(string name, byte[] content)
    {
        using var reader = new PEReader(new MemoryStream(content));
        var metadata = reader.GetMetadataReader();
        return (name, metadata.GetGuid(metadata.GetModuleDefinition().Mvid), reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }
}
