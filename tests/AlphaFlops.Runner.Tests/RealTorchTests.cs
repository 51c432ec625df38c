using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using static AlphaFlops.Runner.Tests.RunnerProcess;

namespace AlphaFlops.Runner.Tests;

/// <summary>The measuring process with libtorch, on the processor.</summary>
public sealed class RealTorchTests : IDisposable
{
    private readonly RunnerProcess runner = new();
    private readonly string sweep = Path.GetTempFileName();

    public void Dispose()
    {
        runner.Dispose();
        File.Delete(sweep);
    }

    [RealTorchFact]
    public void Each_operator_is_measured()
    {
        string[] points =
        [
            "conv2d,,2,8,8,16,16,3,3,1,1,1,1", "conv2d,,2,8,8,16,16,3,3,2,same,1,8", "conv_transpose2d,,2,8,8,16,16,2,2,2,0,1,1", "linear,,4,64,32,,,,,,,,",
            "matmul,,2,8,16,4,,,,,,,", "batch_norm,,2,8,,16,16,,,,,,", "max_pool2d,,2,8,,16,16,2,2,2,,,", "transpose_copy,,2,8,,16,,,,,,,", "layer_norm,,8,32,,,,,,,,,",
            .. "softmax log_softmax add sub mul div pow maximum minimum add_scalar sub_scalar mul_scalar div_scalar pow_scalar relu gelu silu sigmoid tanh exp log sqrt rsqrt neg abs erf sin cos clone"
                .Split(' ').Select(op => $"{op},,8,32,,,,,,,,,"),
        ];

        var (exit, lines) = Run("float32", points);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Empty(lines.Where(line => Kind(line) == "skipped").Select(line => line.ToJsonString()));
        Assert.Equal(points.Length, runner.Rows.Length);
        Assert.All(runner.Rows, row => Assert.InRange(double.Parse(row.Split(',')[13], CultureInfo.InvariantCulture), 1e-5, 1e4));
    }

    [RealTorchFact]
    public void What_does_not_fit_into_the_memory_is_left_out()
    {
        // Operands of 480 GB, and a result of 4 TB.
        var (exit, lines) = Run("float32", "linear,,4,400000,300000,,,,,,,,", "matmul,,1,1,1000000,1000000,,,,,,,", "linear,,4,64,32,,,,,,,,");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(["out of memory", "out of memory"], lines.Where(line => Kind(line) == "skipped").Select(line => (string)line["reason"]!));
        Assert.Equal(1, (int)lines[^1]["measured"]!);
    }

    [RealTorchFact]
    public void What_a_processor_cannot_do_is_left_out()
    {
        var (exit, lines) = Run("float16", "linear,,4,64,32,,,,,,,,", "matmul,,2,8,16,4,,,,,,,", "clone,,4,64,,,,,,,,,");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(3, (int)lines[^1]["measured"]! + (int)lines[^1]["leftOut"]!);
        Assert.All(lines.Where(line => Kind(line) == "skipped"), line => Assert.Contains("not implemented", (string)line["reason"]!));
    }

    [RealTorchFact]
    public void In_a_long_call_it_stops_within_moments()
    {
        using var process = Start("float32", "linear,,16384,16384,16384,,,,,,,,");
        WaitFor(process, line => Kind(line) == "start");
        while (Directory.GetFiles(runner.Store, "*.trying").Length == 0) Thread.Sleep(20);
        Thread.Sleep(2000);
        var watch = Stopwatch.StartNew();

        process.StandardInput.Close();

        Assert.Equal(ExitCode.Stopped, End(process).Exit);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    private (ExitCode Exit, JsonObject[] Lines) Run(string dtype, params string[] points)
    {
        using var process = Start(dtype, points);
        return End(process);
    }

    private Process Start(string dtype, params string[] points)
    {
        File.WriteAllLines(sweep, ["op,dtype,n,c_in,c_out,h,w,k_h,k_w,stride,padding,dilation,groups", .. points]);
        return runner.Start(0, change: request =>
        {
            request.Remove("simulate");
            request["device"] = "cpu";
            request["dType"] = dtype;
            request["sweep"] = sweep;
            // Without a limit nothing is left out because it takes long.
            request["timeoutSeconds"] = 0;
            request["torchSharp"] = Path.Combine(RealTorchFactAttribute.Folder!, "TorchSharp.dll");
            request["nativeDirectories"] = new JsonArray(RealTorchFactAttribute.Folder);
        });
    }
}
