using AlphaFlops.Alpha;
using AlphaFlops.Operators;
using AlphaFlops.Tool.Views;
using Spectre.Console;
using VerifyXunit;

namespace AlphaFlops.Tool.Tests;

/// <summary>What the tool makes of the lines that a calibrating build prints, and of the profile at its end. The package's tests run it.</summary>
[UsesVerify]
public sealed class CalibrationTests
{
    [Fact]
    public void Progress_is_in_the_lines_of_the_build()
    {
        var progress = new CalibrationProgress();

        Assert.False(progress.Take("  MyApp -> bin/Debug/net10.0/MyApp.dll"));
        Assert.True(progress.Take("  AlphaFlops measures NVIDIA H200 (cuda:0, float32): 812 points, 12 of them measured before. Stop it whenever you like; the next build goes on from there."));
        Assert.Equal((0, 812), (progress.Done, progress.Total));
        Assert.True(progress.Take("    120 of 812 points, NVIDIA H200, conv2d 0.25 ms, about 95 s left"));
        Assert.Equal((120, 812, "NVIDIA H200, conv2d 0.25 ms, about 95 s left"), (progress.Done, progress.Total, progress.Step));
        Assert.True(progress.Take("  AlphaFlops measured 812 points of NVIDIA H200 in 130 s: /home/me/.local/share/AlphaFlops/h200.csv"));
        Assert.Equal((812, "fitting"), (progress.Done, progress.Step));
        Assert.Null(progress.Profile);
        Assert.True(progress.Take("  AlphaFlops fitted NVIDIA H200 to 812 measurements, off by 7.1% on average where the fit has not seen them: /zoo/alphaflops.profile.json"));
        Assert.Equal("/zoo/alphaflops.profile.json", progress.Profile);
    }

    [Theory]
    [InlineData("  AlphaFlops keeps 'C:\\zoo\\alphaflops.profile.json': it is of NVIDIA H200 with the same driver and libtorch.", "C:\\zoo\\alphaflops.profile.json")]
    [InlineData("AlphaFlops fitted cpu to 30 measurements: C:\\a b\\p.json", "C:\\a b\\p.json")]
    public void A_profile_that_is_kept_or_has_no_quality_is_one_too(string line, string profile)
    {
        var progress = new CalibrationProgress();

        Assert.True(progress.Take(line));

        Assert.Equal(profile, progress.Profile);
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
