using System.Diagnostics;
using System.Runtime;
using AlphaFlops.Benchmarks;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

// dotnet run -c Release --project tests/AlphaFlops.Benchmarks [models | edits | growth | others | pytorch]
// Without a word: the cold run, all of these, and BenchmarkDotNet's warm ones.
var zoo = new VisionZooProject();

// Binding the sample is a compiler's own work; of the analyzer nothing is compiled yet.
zoo.Compilation.GetDiagnostics();
var (methods, compiling) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime());
var clock = Stopwatch.StartNew();
var models = zoo.Analyze(new AlphaFlops.Analyzers.ModelCostAnalyzer(), zoo.Compilation);
Console.WriteLine($"Cold: {models} models of VisionZoo in {clock.Elapsed.TotalMilliseconds:F0} ms,"
    + $" of which {(JitInfo.GetCompilationTime() - compiling).TotalMilliseconds:F0} ms compile {JitInfo.GetCompiledMethodCount() - methods} methods (on all threads).");

string[] parts = args is [var part] && !part.StartsWith('-') ? [part] : args.Length == 0 ? ["models", "edits", "growth", "others", "pytorch"] : [];
if (parts.Contains("models")) ModelTimes.Print();
if (parts.Contains("edits")) await EditTimes.PrintAsync(zoo);
if (parts.Contains("growth")) Growth.Print();
if (parts.Contains("others")) await OtherAnalyzers.PrintAsync(zoo);
if (parts.Contains("pytorch")) PyTorch.Print(zoo);
if (parts.Length == 1) return;

var config = ManualConfig.CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(10).WithIterationCount(15))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(ConsoleLogger.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
