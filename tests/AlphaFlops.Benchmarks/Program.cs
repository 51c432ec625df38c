using System.Diagnostics;
using AlphaFlops.Benchmarks;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

// dotnet run -c Release --project tests/AlphaFlops.Benchmarks
// First the cold run: nothing of the analyzer, and little of Roslyn, is compiled yet. Binding the sample is a compiler's own work and not part of it.
var zoo = new VisionZooProject();
zoo.Compilation.GetDiagnostics();
var clock = Stopwatch.StartNew();
var models = zoo.Analyze(new AlphaFlops.Analyzers.ModelCostAnalyzer(), zoo.Compilation);
Console.WriteLine($"Cold: {models} models of VisionZoo in {clock.Elapsed.TotalMilliseconds:F0} ms.");
await EditTimes.PrintAsync(zoo);
if (args is ["--edits"]) return;

var config = ManualConfig.CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(10).WithIterationCount(15))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(ConsoleLogger.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
