using System.Diagnostics;
using Xunit.Abstractions;

namespace AlphaFlops.Samples.Tests.Fuzzing;

/// <summary>Mutants of all samples' files. The analyzer may know less of them, but it neither throws nor fails by a defect of its own, and it answers
/// the same twice. ALPHAFLOPS_MUTANTS=20000 makes it a long run, ALPHAFLOPS_MUTANT_SEED begins elsewhere.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int TwiceEach = 20;

    private static readonly int Mutants = Setting("ALPHAFLOPS_MUTANTS") ?? 5_000;

    private static readonly int Seed = Setting("ALPHAFLOPS_MUTANT_SEED") ?? 20260101;

    [Fact]
    public async Task No_mutant_breaks_the_analyzer()
    {
        var files = new List<MutableFile>();
        foreach (var sample in new[] { "VisionZoo", "LanguageModels", "Diffusion", "Autoencoders" }) files.AddRange(await MutableFile.OfAsync(sample));
        var gate = new object();
        var (slowest, place) = (TimeSpan.Zero, "");
        await Parallel.ForEachAsync(Enumerable.Range(Seed, Mutants), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (seed, _) =>
        {
            var random = new Random(seed);
            var file = files[random.Next(files.Count)];
            var text = file.Mutate(random);
            var clock = Stopwatch.StartNew();
            var once = await file.AnalyzeAsync(text);
            lock (gate)
            {
                if (clock.Elapsed > slowest) (slowest, place) = (clock.Elapsed, $"seed {seed}, {Path.GetFileName(file.Path)} of {file.Model}");
            }

            var defect = once.FirstOrDefault(line => line.Contains("defect", StringComparison.Ordinal));
            Assert.True(defect is null, $"seed {seed}, {Path.GetFileName(file.Path)} of {file.Model}: {defect?[..Math.Min(defect.Length, 400)]}");
            if (seed % TwiceEach == 0) Assert.Equal(once, await file.AnalyzeAsync(text));
        });
        output.WriteLine($"{Mutants} mutants of {files.Count} pairs of file and model from seed {Seed} in {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F0} s of processor time; the slowest took {slowest.TotalMilliseconds:F0} ms: {place}");
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : null;
}
