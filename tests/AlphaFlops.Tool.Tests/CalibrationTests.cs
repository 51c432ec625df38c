using AlphaFlops.Alpha;
using AlphaFlops.Operators;
using AlphaFlops.Tool.Views;
using Spectre.Console;
using VerifyXunit;

namespace AlphaFlops.Tool.Tests;

/// <summary>What the tool makes of the progress of a calibrating build, and of the profile at its end. The package's tests run it.</summary>
[UsesVerify]
public sealed class CalibrationTests
{
    [Fact]
    public void Progress_is_what_the_file_says_so_far()
    {
        var folder = Directory.CreateTempSubdirectory("alphaflops ψ ");
        string file = Path.Combine(folder.FullName, "progress.jsonl");
        CalibrationProgress progress = new(file);

        Assert.False(progress.Read());
        Add("""{"kind":"hello","protocol":1}""", """{"kind":"device","name":"NVIDIA H200"}""", """{"kind":"result","total":0}""");
        Assert.Equal("looking for TorchSharp and the device", progress.Step);
        Add("""{"kind":"device","name":"NVIDIA H200"}""", """{"kind":"start","total":310,"reused":12}""", "no JSON", """{"kind":"something new"}""");
        Assert.Equal((12, 310, "NVIDIA H200"), (progress.Done, progress.Total, progress.Step));
        Add("""{"kind":"progress","done":120,"total":310,"op":"conv2d","ms":0.2504,"secondsLeft":95.4}""");
        Assert.Equal((120, 310, "NVIDIA H200, conv2d 0.25 ms, about 95 s left"), (progress.Done, progress.Total, progress.Step));
        Add("""{"kind":"progress","done":121,"total":310,"op":"matmul","ms":3392.4,"secondsLeft":95.4}""");
        Assert.Equal("NVIDIA H200, matmul 3392 ms, about 95 s left", progress.Step);
        Add("""{"kind":"progress","done":121,"total":310,"op":"linear"}""");
        Assert.Equal("NVIDIA H200, linear", progress.Step);

        // Half a line is none yet.
        File.AppendAllText(file, """{"kind":"progress","done":122,""");
        Assert.False(progress.Read());
        Add(""" "total":310,"op":"linear"}""");
        Assert.Equal(122, progress.Done);

        Add("""{"kind":"result","total":310}""");
        Assert.Equal((310, "fitting"), (progress.Done, progress.Step));
        Assert.Null(progress.Profile);
        Add("""{"kind":"profile","file":"C:\\a ψ\\p.json"}""");
        Assert.Equal("C:\\a ψ\\p.json", progress.Profile);
        folder.Delete(recursive: true);

        void Add(params string[] lines)
        {
            File.AppendAllLines(file, lines);
            Assert.True(progress.Read());
        }
    }

    [Fact]
    public Task Fit_of_a_profile()
    {
        using StringWriter output = new();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        console.Profile.Capabilities.Unicode = true;
        FitQuality Fit(double mape) => new() { Mape = mape / 2, CrossValidated = new() { Mape = mape, Median = mape / 3, Within10 = 0.58 } };
        AlphaFlops.Alpha.Profile profile = new()
        {
            Name = "h200",
            Device = "NVIDIA H200",
            Driver = "580.1",
            Tf32 = true,
            Date = "2026-01-02",
            Families = new Dictionary<OperatorFamily, FamilyConstants>
            {
                [OperatorFamily.Linear] = new() { Beta = 0.02, Gamma = 0.99, MsPerMac = 4e-12, FloorMs = 0.004, Fit = Fit(0.3) },
                [OperatorFamily.Convolution] = new() { Beta = 0.001, Gamma = 0.56, MsPerMac = 5e-12, Fit = new() { Mape = 0.05 } },
                [OperatorFamily.MemoryBound] = new() { MsPerByte = 1e-9, FloorMs = 0.002 },
            },
            Fit = Fit(0.131),
        };

        FitView.Write(console, profile);

        return Verifier.Verify(output.ToString());
    }
}
