namespace AlphaFlops.Package.Tests;

/// <summary>Two projects, one of two target frameworks, that are calibrated on a simulated device.</summary>
internal sealed class CalibrationProjects
{
    public const string One = "One";
    public const string Two = "Two";

    private const string Sweep = "op,dtype,n,c_in,c_out\n", Driver = "# driver: ";

    private readonly PackageFixture package;
    private readonly string folder;

    public CalibrationProjects(PackageFixture package, string name)
    {
        this.package = package;
        folder = package.PathOf(name);
        Write(One, "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>");
        Write(Two, "<TargetFramework>net10.0</TargetFramework>");
        File.WriteAllText(PathOf("All.slnx"), $"<Solution><Project Path=\"{One}/{One}.csproj\" /><Project Path=\"{Two}/{Two}.csproj\" /></Solution>");
        File.WriteAllText(PathOf("small.csv"), Sweep + string.Concat(Enumerable.Range(1, 30).Select(i => $"linear,float32,{i * 7},{64 * (1 + (i % 5))},{32 * (1 + (i % 7))}\n")));
    }

    public string Store => PathOf("store", "AlphaFlops");

    /// <summary>The keys of the points in the files of measurements.</summary>
    public string[] Measured => [.. MeasuredByDriver.Values.SelectMany(keys => keys)];

    /// <summary>The same for each driver. The simulated device has its version as a setting.</summary>
    public IReadOnlyDictionary<string, string[]> MeasuredByDriver => Files("simulated*.csv").Select(File.ReadAllLines)
        .GroupBy(lines => lines.FirstOrDefault(line => line.StartsWith(Driver, StringComparison.Ordinal))?[Driver.Length..] ?? "")
        .ToDictionary(
            group => group.Key,
            group => group.SelectMany(lines => lines).Where(line => line.StartsWith("linear,", StringComparison.Ordinal) && line.Split(',').Length == 20)
                .Select(line => string.Join(',', line.Split(',').Take(13))).ToArray());

    public string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    public string Profile(string project) => PathOf(project, "alphaflops.profile.json");

    public BuildLog BuildAll(string simulate = "noise=0.01", params string[] arguments) => Build("All.slnx", [.. Simulation(simulate), .. arguments]);

    public BuildLog Build(string project, string[] arguments) => package.BuildIn(folder, ["build", project, .. arguments]);

    public string[] Simulation(string simulate) => ["-p:CalibrateAlpha=true", $"-p:_AlphaFlopsSimulate=id={Math.Abs(folder.GetHashCode())}|{simulate}", .. Quick];

    public string[] Quick => [$"-p:AlphaSweep={PathOf("small.csv")}", $"-p:AlphaCalibrationDirectory={PathOf("store")}"];

    private string[] Files(string pattern) => Directory.Exists(Store) ? Directory.GetFiles(Store, pattern) : [];

    private void Write(string project, string framework)
    {
        Directory.CreateDirectory(PathOf(project));
        File.WriteAllText(PathOf(project, "Nets.cs"), Consumers.Annotated());
        File.WriteAllText(PathOf(project, project + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{framework}<Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="AlphaFlops" Version="0.1.0" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
    }
}
