using System.Runtime.Versioning;

namespace AlphaFlops.Package.Tests;

/// <summary>A project whose folder may only be read, as in a sandbox or a mounted checkout, with obj and bin elsewhere.</summary>
[Collection("package")]
[UnsupportedOSPlatform("windows")]
public sealed class ReadOnlySourceTests : IDisposable
{
    private const string Name = "ReadOnly";

    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly PackageFixture package;
    private readonly string folder;
    private readonly string outputs;

    public ReadOnlySourceTests(PackageFixture package)
    {
        this.package = package;
        folder = package.PathOf("read only", Name);
        outputs = package.PathOf("read only", "outputs") + Path.DirectorySeparatorChar;
        if (!Directory.Exists(folder)) Write();
        File.SetUnixFileMode(folder, Readable);
    }

    public void Dispose() => File.SetUnixFileMode(folder, Readable | UnixFileMode.UserWrite);

    [PermissionsFact]
    public void A_build_says_what_models_cost_and_writes_nothing_there()
    {
        var first = Build("--no-incremental");
        var second = Build("-p:AlphaFlopsReport=" + Path.Combine(outputs, "report"), "-p:AlphaFlopsUnannotated=false");

        Assert.True(first.Succeeded, first.Output);
        Assert.Equal("AF1002", Assert.Single(first.Diagnostics()).Code);
        Assert.Single(first.Summaries(Name));
        Assert.True(second.Succeeded, second.Output);
        Assert.Equal(0, second.Compilations(Name));
        Assert.Equal(first.Summaries(Name), second.Summaries(Name));
        Assert.True(File.Exists(Path.Combine(outputs, "report", "report.html")));
        Assert.Equal(["Nets.cs", "ReadOnly.csproj"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order());
    }

    /// <summary>The build is otherwise as it would be without the report.</summary>
    [PermissionsFact]
    public void A_report_that_belongs_there_is_a_warning_at_the_project() => AssertSays("AF3101", "report", "-p:AlphaFlopsReport=report", succeeds: true);

    [PermissionsFact]
    public void A_baseline_that_belongs_there_is_an_error_at_the_project() => AssertSays("AF3104", "alphaflops.baseline.txt", "-p:UpdateAlphaBaseline=true", succeeds: false);

    private void AssertSays(string code, string file, string property, bool succeeds)
    {
        var build = Build(property);

        Assert.Equal(succeeds, build.Succeeded);
        var error = Assert.Single(build.Diagnostics(), diagnostic => diagnostic.Code != "AF1002");
        Assert.Equal((code, "ReadOnly.csproj"), (error.Code, Path.GetFileName(error.File)));
        // What is named is what was asked for, and not a file that stands for it while it is written.
        Assert.EndsWith($"Access to the path '{Path.Combine(folder, file)}' is denied.", error.Text);
    }

    private BuildLog Build(params string[] arguments) => package.BuildIn(
        package.PathOf("read only"), ["build", Name, "-p:BaseIntermediateOutputPath=" + outputs + "obj/", "-p:BaseOutputPath=" + outputs + "bin/", .. arguments], withPermissions: true);

    private void Write()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Nets.cs"), Consumers.Annotated("MaxMacs = \"1K\""));
        File.WriteAllText(Path.Combine(folder, Name + ".csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="AlphaFlops" Version="0.1.0" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
    }
}
