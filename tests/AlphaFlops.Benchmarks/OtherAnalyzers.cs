using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using AlphaFlops.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Benchmarks;

/// <summary>The analyzer beside the packages that C# projects usually carry, on the same code. They are restored with <c>-p:CompareAnalyzers=true</c>.</summary>
internal static class OtherAnalyzers
{
    private const int Builds = 5;

    private const int Rounds = 30;

    public static async Task PrintAsync(VisionZooProject zoo)
    {
        var all = new List<(string Name, string[] Files)> { ("no analyzer", []), ("AlphaFlops", Ours(AppContext.BaseDirectory)) };
        foreach (var package in typeof(OtherAnalyzers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
            if (package is { Key: "AlphaFlops, native", Value: { } images }) all.Add((package.Key, Ours(images)));
            else if (package.Value is { } folder && Directory.Exists(Path.Combine(folder, "analyzers"))) all.Add((package.Key, Files(folder)));

        Console.WriteLine($"A compiler that has just started (median of {Builds}; ms of all analyzers as -p:ReportAnalyzer=true counts them, ms that the build takes longer):");
        using var compiler = new SdkCompiler(zoo);
        // One after the other in each round, so that a slow minute hits all.
        var builds = Enumerable.Range(0, Builds).Select(_ => all.Select(one => compiler.Run(one.Files)).ToArray()).ToArray();
        var without = Median(builds.Select(round => round[0].All));
        for (var i = 1; i < all.Count; i++)
            Print(all[i].Name, Median(builds.Select(round => round[i].Analyzers)), Median(builds.Select(round => round[i].All)) - without);

        // What a compiler binds to call an analyzer is not counted as the analyzer's; what an analyzer binds itself is.
        Console.WriteLine($"A compiler that has run long (median of the last {Builds} of {Rounds}; ms of all analyzers, ms of the whole analysis, binding included):");
        var warm = new List<(string Name, Func<IReadOnlyList<DiagnosticAnalyzer>> Create)> { ("no analyzer", () => [new EmptyAnalyzer()]), ("AlphaFlops", () => [new ModelCostAnalyzer()]) };
        foreach (var (name, files) in all)
            if (files.Length > 0 && !name.StartsWith("AlphaFlops", StringComparison.Ordinal)) warm.Add((name, () => Load(files)));
        var rounds = new List<(double Analyzers, double All)[]>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add(new (double, double)[warm.Count]);
            for (var i = 0; i < warm.Count; i++) rounds[round][i] = await AnalyzeAsync(zoo, warm[i].Create());
        }

        for (var i = 0; i < warm.Count; i++)
            Print(warm[i].Name, Median(rounds.TakeLast(Builds).Select(round => round[i].Analyzers)), Median(rounds.TakeLast(Builds).Select(round => round[i].All)));
    }

    private static string[] Ours(string folder) => [.. new[] { "Core", "Interpreter", "Analyzers" }.Select(name => Path.Combine(folder, $"AlphaFlops.{name}.dll"))];

    private static async Task<(double Analyzers, double All)> AnalyzeAsync(VisionZooProject zoo, IReadOnlyList<DiagnosticAnalyzer> analyzers)
    {
        var run = zoo.Fresh().WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(zoo.Options, (_, _, _) => { }, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        var clock = Stopwatch.StartNew();
        await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var all = clock.Elapsed.TotalMilliseconds;
        var sum = TimeSpan.Zero;
        foreach (var analyzer in analyzers) sum += (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
        return (sum.TotalMilliseconds, all);
    }

    private static void Print(string name, params double[] milliseconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-24}{string.Concat(milliseconds.Select(value => $"{value,8:F0} ms"))}"));

    private static double Median(IEnumerable<double> times)
    {
        var ordered = times.Order().ToArray();
        return ordered[ordered.Length / 2];
    }

    // Of several builds for several compilers, the newest that this one can load.
    private static string[] Files(string package)
    {
        var compiler = typeof(Compilation).Assembly.GetName().Version!;
        var folder = Directory.EnumerateDirectories(Path.Combine(package, "analyzers"), "cs", SearchOption.AllDirectories).Prepend(Path.Combine(package, "analyzers"))
            .Where(candidate => Directory.EnumerateFiles(candidate, "*.dll").Any())
            .Where(candidate => Built(candidate) <= new Version(compiler.Major, compiler.Minor))
            .OrderBy(Built).Last();
        return Directory.GetFiles(folder, "*.dll");
    }

    private static IReadOnlyList<DiagnosticAnalyzer> Load(string[] files) => [.. files.SelectMany(file => Analyzers(Assembly.LoadFrom(file)))];

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
