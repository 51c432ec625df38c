using AlphaFlops.Analyzers;
using AlphaFlops.Testing;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Benchmarks;

/// <summary>The 29 nets of VisionZoo in a warm process.</summary>
public class AnalyzerBenchmarks
{
    private readonly VisionZooProject _zoo = new();

    /// <summary>The driver alone.</summary>
    [Benchmark(Baseline = true)]
    public int Nothing() => _zoo.Analyze(new EmptyAnalyzer(), _zoo.Compilation);

    /// <summary>The compiler has bound the code already: what the analyzer adds to a build.</summary>
    [Benchmark]
    public int BoundCode() => _zoo.Analyze(new ModelCostAnalyzer(), _zoo.Compilation);

    /// <summary>Nothing is bound: the analyzer's bodies are bound on its account.</summary>
    [Benchmark]
    public int FreshCode() => _zoo.Analyze(new ModelCostAnalyzer(), _zoo.Fresh());
}

/// <summary>What a project without TorchSharp pays.</summary>
public class WithoutTorchSharpBenchmarks
{
    private readonly Compilation _compilation = TestCompilation.Create(
        Enumerable.Range(0, 200).Select(i => ($"File{i}.cs", $"public class C{i} {{ public int F(int x) => x + {i}; }}")), withTorchSharp: false, allowErrors: false);

    [Benchmark(Baseline = true)]
    public int Nothing() => Run(new EmptyAnalyzer());

    [Benchmark]
    public int AlphaFlops() => Run(new ModelCostAnalyzer());

    private int Run(DiagnosticAnalyzer analyzer) =>
        _compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Length;
}
