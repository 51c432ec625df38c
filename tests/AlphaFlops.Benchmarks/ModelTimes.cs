using System.Diagnostics;
using System.Globalization;
using AlphaFlops.Samples.Tests.Speed;

namespace AlphaFlops.Benchmarks;

/// <summary>Time, steps and bytes of evaluating and costing models on one thread: at first, while the runtime still compiles, and warm.</summary>
internal static class ModelTimes
{
    public static void Print()
    {
        foreach (var workload in Workload.All())
        {
            var (first, _) = Median(workload, TimeSpan.Zero);

            // Methods are optimised in the background, once nothing new has been compiled for a while.
            Median(workload, TimeSpan.FromSeconds(2));
            Thread.Sleep(300);
            Median(workload, TimeSpan.FromSeconds(2));
            Thread.Sleep(300);
            var (warm, rounds) = Median(workload, TimeSpan.FromSeconds(2));
            var (steps, bytes) = workload.Run();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{workload.Name,-20} first {first,7:F1} ms, warm {warm,6:F2} ms (median of {rounds}), {steps,8:N0} steps, {bytes / 1e6,6:F2} MB"));
        }
    }

    private static (double Milliseconds, int Rounds) Median(Workload workload, TimeSpan total)
    {
        var times = new List<double>();
        var clock = Stopwatch.StartNew();
        do
        {
            var start = clock.Elapsed;
            workload.Run();
            times.Add((clock.Elapsed - start).TotalMilliseconds);
        }
        while (clock.Elapsed < total);
        times.Sort();
        return (times[times.Count / 2], times.Count);
    }
}
