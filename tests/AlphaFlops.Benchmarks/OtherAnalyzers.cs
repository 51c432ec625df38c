using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using AlphaFlops.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Benchmarks;

/// <summary>The analyzer beside the packages that C# projects usually carry, on the same code: time as <c>-p:ReportAnalyzer=true</c> counts it.
/// They are restored with <c>-p:CompareAnalyzers=true</c>.</summary>
internal static class OtherAnalyzers
{
    private const int Rounds = 5;

    public static async Task PrintAsync(VisionZooProject zoo)
    {
        await PrintAsync(zoo, "AlphaFlops", () => [new ModelCostAnalyzer()]);
        foreach (var package in typeof(OtherAnalyzers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
            if (package.Value is { } folder && Directory.Exists(Path.Combine(folder, "analyzers")))
                await PrintAsync(zoo, package.Key, () => Load(folder));
    }

    private static async Task PrintAsync(VisionZooProject zoo, string name, Func<IReadOnlyList<DiagnosticAnalyzer>> create)
    {
        var times = new List<double>();
        for (var i = 0; i <= Rounds; i++)
        {
            // Each round is a build: nothing is bound, and no analyzer has seen the code.
            var analyzers = create();
            var run = zoo.Fresh().WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(zoo.Options, (_, _, _) => { }, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
            var sum = TimeSpan.Zero;
            foreach (var analyzer in analyzers) sum += (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
            times.Add(sum.TotalMilliseconds);
        }

        var warm = times.Skip(1).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} first {times[0],6:F0} ms, then {warm[warm.Length / 2],6:F0} ms"));
    }

    // Of several builds for several compilers, the newest that this one can load.
    private static IReadOnlyList<DiagnosticAnalyzer> Load(string package)
    {
        var compiler = typeof(Compilation).Assembly.GetName().Version!;
        var folder = Directory.EnumerateDirectories(Path.Combine(package, "analyzers"), "cs", SearchOption.AllDirectories).Prepend(Path.Combine(package, "analyzers"))
            .Where(candidate => Directory.EnumerateFiles(candidate, "*.dll").Any())
            .Where(candidate => Built(candidate) <= new Version(compiler.Major, compiler.Minor))
            .OrderBy(Built).Last();
        return [.. Directory.EnumerateFiles(folder, "*.dll").SelectMany(file => Analyzers(Assembly.LoadFrom(file)))];
    }

    private static Version Built(string folder) =>
        folder.Split(Path.DirectorySeparatorChar).FirstOrDefault(part => part.StartsWith("roslyn", StringComparison.Ordinal)) is { } part
        && Version.TryParse(part["roslyn".Length..], out var version) ? version : new Version(0, 0);

    private static IEnumerable<DiagnosticAnalyzer> Analyzers(Assembly assembly)
    {
        Type?[] types;
        try
        {
            types = assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            types = partly.Types;
        }

        return types.OfType<Type>()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && type.GetConstructor(Type.EmptyTypes) is not null
                && type.GetCustomAttributes<DiagnosticAnalyzerAttribute>().Any(attribute => attribute.Languages.Contains(LanguageNames.CSharp)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
    }
}
