using System.Diagnostics;
using System.Globalization;
using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter;
using AlphaFlops.Shapes;

namespace AlphaFlops.Benchmarks;

/// <summary>The same resnet50 counted by running it: PyTorch on the CPU with forward hooks, both warm, in the same minute.</summary>
internal static class PyTorch
{
    private const int Rounds = 20;

    public static void Print(VisionZooProject zoo)
    {
        // The first python may be one of the user's own, without Debian's packages.
        if ((Count("python3") ?? Count("/usr/bin/python3")) is not var (theirs, theirMacs))
        {
            Console.WriteLine("PyTorch and torchvision are not there: no comparison.");
            return;
        }

        var evaluator = new ModelEvaluator(zoo.Compilation);
        var entry = new Entry
        {
            Target = zoo.Compilation.GetTypeByMetadataName("VisionZoo.ResNets")!.GetMembers("resnet50").Single(),
            Inputs = [new TensorType(DType.Float32, Shape.Of(1, 3, 224, 224))],
        };
        var times = new List<double>();
        long macs = 0;
        for (var (i, warming) = (0, Stopwatch.StartNew()); warming.Elapsed.TotalSeconds < 5 || i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            macs = (long)CostModel.Compute(evaluator.Evaluate(entry, CancellationToken.None), PublishedProfile.Value, training: false).Macs;
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        var ours = times.TakeLast(Rounds).Order().ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"resnet50: {ours:F2} ms here, {theirs:F1} ms with PyTorch's hooks: {theirs / ours:F0} times faster. MACs {macs:N0} and {theirMacs:N0}."));
    }

    private static (double Milliseconds, long Macs)? Count(string interpreter)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "pytorch_hooks.py");
        try
        {
            using var python = Process.Start(new ProcessStartInfo(interpreter, [script, Rounds.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var line = python.StandardOutput.ReadToEnd().Split(' ');
            python.WaitForExit();
            return python.ExitCode == 0 ? (double.Parse(line[0], CultureInfo.InvariantCulture), long.Parse(line[1], CultureInfo.InvariantCulture)) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
