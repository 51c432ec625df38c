namespace AlphaFlops.Package.Tests;

/// <summary>The projects that use the package: one for each way to use it. A project lies in a folder of its own name.</summary>
internal static class Consumers
{
    public const string Attribute = "Attribute";
    public const string Json = "Json";
    public const string ListsJson = "ListsJson";
    public const string OwnLog = "OwnLog";
    public const string OwnOldLog = "OwnOldLog";
    public const string TwoTargets = "Zwei Ziele ä";
    public const string CentralVersions = "CentralVersions";
    public const string TreatsWarningsAsErrors = "TreatsWarningsAsErrors";
    public const string WithoutTorchSharp = "WithoutTorchSharp";
    public const string SwitchedOff = "SwitchedOff";
    /// <summary>Refers to <see cref="OwnLog"/>, which does not keep the package to itself.</summary>
    public const string Dependent = "Dependent";
    public const string VisualBasic = "VisualBasic";
    public const string Library = "Library";
    /// <summary>Has a model with the one of <see cref="Library"/> in it.</summary>
    public const string Refers = "Refers";

    /// <summary>Refers to another version of the package than the others.</summary>
    public const string OtherVersion = "OtherVersion";

    /// <summary>Has something for every code fix.</summary>
    public const string Fixable = "Fixable";

    /// <summary>Those whose log is deleted once: one with the log of the targets, one with its own, one with two.</summary>
    public static readonly string[] WithoutLogs = [Attribute, OwnOldLog, TwoTargets];

    /// <summary>32 channels of 3x3 over 3 channels at 32x32, no padding: 30 * 30 * 32 * 27 MACs.</summary>
    public const long Macs = 777_600;

    /// <summary>The line of the class in <see cref="Annotated"/>.</summary>
    public const int Line = 7;

    private const string Reference = """<PackageReference Include="AlphaFlops" Version="0.1.0" PrivateAssets="all" />""";

    /// <summary>The version of <see cref="OtherVersion"/>.</summary>
    public const string Other = "0.1.1";

    private const string Net = """
        {
            private readonly Module<Tensor, Tensor> conv = Conv2d(3, 32, 3);

            public Net() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor x) => conv.forward(x);
        }
        """;

    /// <summary>A module that nobody annotated, with a layer of 4 times 6 weights.</summary>
    private const string Block = """


        public sealed class Block : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> linear = Linear(4, 6);

            public Block() : base("block") => RegisterComponents();

            public override Tensor forward(Tensor x) => linear.forward(x);
        }
        """;

    /// <summary>A solution of all of them in a folder, and what they need to be restored from the feed alone.</summary>
    public static void Write(string folder, string feed, string torchSharp)
    {
        WriteText(folder, "nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
            </configuration>
            """);
        // The SDK's own analyzers would take most of the time.
        WriteText(folder, "Directory.Build.props", "<Project><PropertyGroup><EnableNETAnalyzers>false</EnableNETAnalyzers></PropertyGroup></Project>");
        WriteText(folder, "Directory.Build.targets", $"""
            <Project>
              <ItemGroup Condition="'$(UsesTorchSharp)' != 'false'">
                <Reference Include="TorchSharp" HintPath="{torchSharp}" />
              </ItemGroup>
            </Project>
            """);

        Project(folder, Attribute, Annotated("MaxMacs = \"1K\""));
        // Beside the SDK's own analyzers, as most projects.
        Project(folder, Json, Plain, properties: "<EnableNETAnalyzers>true</EnableNETAnalyzers>");
        WriteText(Path.Combine(folder, Json), "alphaflops.json", Models("profiles/mine.json"));
        WriteText(Path.Combine(folder, Json, "profiles"), "mine.json", Profile);
        Project(folder, ListsJson, Plain, items: """<AdditionalFiles Include="*.json" />""");
        WriteText(Path.Combine(folder, ListsJson), "alphaflops.json", Models(profile: null));
        Project(folder, OwnLog, Annotated(), reference: Reference.Replace(" PrivateAssets=\"all\"", ""), properties: "<ErrorLog>own.sarif,version=2.1</ErrorLog>");
        Project(folder, OwnOldLog, Annotated(), properties: "<ErrorLog>own.sarif</ErrorLog>");
        Project(folder, TwoTargets, Annotated(), properties: "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>");
        Project(folder, CentralVersions, Annotated() + Block, reference: "");
        WriteText(Path.Combine(folder, CentralVersions), "Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="AlphaFlops" Version="0.1.0" /></ItemGroup>
            </Project>
            """);
        Project(folder, TreatsWarningsAsErrors, Annotated("MaxMacs = \"1M\""), properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Project(folder, WithoutTorchSharp, "internal static class Program { private static void Main() { } }", properties: "<UsesTorchSharp>false</UsesTorchSharp><OutputType>Exe</OutputType>");
        Project(folder, SwitchedOff, Annotated("MaxMacs = \"1K\""), properties: "<AlphaFlopsEnabled>false</AlphaFlopsEnabled>");
        Project(folder, Dependent, "internal static class Uses { private static readonly Net net = new(); }", reference: "", items: $"""<ProjectReference Include="../{OwnLog}/{OwnLog}.csproj" />""");
        Project(folder, Library, Annotated());
        Project(folder, Refers, Around, items: $"""<ProjectReference Include="../{Library}/{Library}.csproj" />""");
        Project(folder, OtherVersion, Annotated(), reference: Reference.Replace("0.1.0", Other));
        Project(folder, Fixable, Mistakes);
        WriteText(
            Path.Combine(folder, Fixable), ".editorconfig",
            string.Join('\n', ["[*.cs]", .. new[] { "AF1000", "AF1004", "AF1011", "AF2001", "AF2002" }.Select(id => $"dotnet_diagnostic.{id}.severity = suggestion")]));
        Project(folder, VisualBasic, "Module Program\nEnd Module", extension: "vb", properties: "<UsesTorchSharp>false</UsesTorchSharp>");
    }

    /// <summary>A module under the attribute, at <see cref="Line"/>.</summary>
    internal static string Annotated(string budget = "") => $"""
        using AlphaFlops;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        [ModelCost("1x3x32x32"{(budget.Length == 0 ? "" : ", " + budget)})]
        public sealed class Net : Module<Tensor, Tensor>
        {Net}
        """;

    private static string Plain => $"""
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        public sealed class Net : Module<Tensor, Tensor>
        {Net}
        """;

    /// <summary>The same module, held by another one.</summary>
    private static string Around => """
        using AlphaFlops;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        [ModelCost("1x3x32x32")]
        public sealed class Around : Module<Tensor, Tensor>
        {
            private readonly Net net = new();

            public Around() : base("around") => RegisterComponents();

            public override Tensor forward(Tensor x) => net.forward(x).relu();
        }
        """;

    /// <summary>A module without an attribute, over budget, with a wrong number of channels, and never registered; with usings but for ours.</summary>
    private static string Mistakes => $$"""
        using System.Collections.Generic;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        public sealed class Net : Module<Tensor, Tensor>
        {{Net}}

        [AlphaFlops.ModelCost("1x8", MaxParameters = "1")]
        public sealed class Large : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(8, 8);

            public Large() : base("large") => RegisterComponents();

            public override Tensor forward(Tensor x) => fc.forward(x);
        }

        [AlphaFlops.ModelCost("1x3x32x32")]
        public sealed class Wrong : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> a = Conv2d(3, 8, 3);
            private readonly Module<Tensor, Tensor> b = Conv2d(16, 4, 3);

            public Wrong() : base("wrong") => RegisterComponents();

            public override Tensor forward(Tensor x) => b.forward(a.forward(x));
        }

        [AlphaFlops.ModelCost("1x8")]
        public sealed class Lost : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(8, 8);

            public Lost() : base("lost")
            {
            }

            public override Tensor forward(Tensor x) => fc.forward(x);
        }
        """;

    private static string Models(string? profile) => $$"""
        {
          {{(profile is null ? "" : $"\"profile\": \"{profile}\",")}}
          "models": [
            { "name": "net", "create": "Net", "inputs": ["1x3x32x32"], "budget": { "macs": "1K" } }
          ]
        }
        """;

    private static string Profile => Alpha.ProfileWriter.Write(Alpha.PublishedProfile.Value with { Name = "mine" });

    private static void Project(
        string folder, string name, string code, string properties = "", string items = "", string reference = Reference, string extension = "cs")
    {
        string targetFramework = properties.Contains("<TargetFrameworks>", StringComparison.Ordinal) ? "" : "<TargetFramework>net10.0</TargetFramework>";
        WriteText(Path.Combine(folder, name), $"{name}.{extension}proj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {targetFramework}
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """);
        WriteText(Path.Combine(folder, name), $"Nets.{extension}", code);
    }

    private static void WriteText(string folder, string name, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text);
    }
}
