using System.Text.Json;
using AlphaFlops.Alpha;

namespace AlphaFlops.Tasks.Tests.Calibration;

public sealed class FitProfileTests : CalibrationTest
{
    private string Measured()
    {
        var task = Measure("noise=0.01,watts=300");
        Assert.True(task.Execute());
        return task.Measurements;
    }

    [Fact]
    public void A_sweep_becomes_a_profile_of_its_device()
    {
        var fit = Fit(Measured());
        fit.Progress = PathOf("progress.jsonl");
        Assert.True(fit.Execute());

        var progress = JsonDocument.Parse(Assert.Single(File.ReadLines(fit.Progress))).RootElement;
        Assert.Equal(("profile", Profile), (progress.GetProperty("kind").GetString(), progress.GetProperty("file").GetString()));
        Assert.True(ProfileReader.TryParse(File.ReadAllText(Profile), out var profile, out _));
        Assert.Equal(("simulated device", "1.0", "0.0", true, false), (profile.Device, profile.Driver, profile.LibTorch, profile.Calibrated, profile.Tf32));
        // The process takes 300 W whatever it does.
        Assert.InRange(profile.Power!.Watts, 290, 310);
        Assert.Contains(High, text => text.Contains("310 measurements", StringComparison.Ordinal));
        Assert.Contains("<svg", File.ReadAllText(Assert.Single(Directory.GetFiles(PathOf("reports"), "*.html"))));
    }

    [Fact]
    public void Parts_of_a_fleet_become_the_same_profile_as_the_whole()
    {
        string whole = Measured();
        Assert.True(Fit(whole).Execute());
        string expected = File.ReadAllText(Profile);
        string[] lines = File.ReadAllLines(whole);
        int header = Array.FindIndex(lines, line => line.StartsWith("op,", StringComparison.Ordinal));
        string[] parts = [.. Enumerable.Range(0, 3).Select(part => Write($"part{part}.csv", string.Join('\n', [.. lines[..(header + 1)], .. lines[(header + 1)..].Skip(part * 100).Take(part == 2 ? 1000 : 100)])))];

        Assert.True(Fit(parts).Execute());

        Assert.Equal(expected, File.ReadAllText(Profile));
    }

    [Fact]
    public void A_row_that_is_no_measurement_is_a_warning_with_its_line()
    {
        string file = Measured();
        int lines = File.ReadLines(file).Count();
        File.AppendAllText(file, "linear,float32,1,64,64,,,,,,,,,-3,,,,,,\n");

        Assert.True(Fit(file).Execute());

        var warning = Assert.Single(Engine.Warnings, warning => warning.Code == "AF8010");
        Assert.Equal((file, lines + 1), (warning.File, warning.LineNumber));
    }

    [Fact]
    public void A_file_of_another_kind_is_no_flood_of_warnings()
    {
        string measured = Measured(), other = Write("other.csv", "op,n,c_in,ms\n" + string.Concat(Enumerable.Repeat("relu,8,64,soon\n", 5000)));

        Assert.True(Fit(measured, other).Execute());

        var warnings = Engine.Warnings.Where(warning => warning.Code == "AF8010").ToArray();
        Assert.Equal(21, warnings.Length);
        Assert.StartsWith("4980 more", warnings[^1].Message, StringComparison.Ordinal);
        Assert.Equal((other, 22), (warnings[^1].File, warnings[^1].LineNumber));
    }

    [Fact]
    public void Measurements_of_two_devices_make_no_profile()
    {
        string first = Write("a.csv", "# device: A\nop,n,c_in,c_out,ms\nlinear,1,64,64,0.1\n");
        string second = Write("b.csv", "# device: B\nop,n,c_in,c_out,ms\nlinear,1,64,64,0.1\n");

        Assert.False(Fit(first, second).Execute());

        AssertError("AF8011", "device");
        Assert.Equal(second, Engine.Errors[0].File);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("op,n,c_in,c_out,ms\nlinear,1,64,64,0.1\n")]
    [InlineData("op,n,c_in,ms\nrelu,1,64,0.1\nrelu,2,64,0.1\nrelu,3,64,0.1\nrelu,4,64,0.1\nrelu,5,64,0.1\nrelu,6,64,0.1\nrelu,7,64,0.1\nrelu,8,64,0.1\nrelu,9,64,0.1\n")]
    public void Too_little_makes_no_profile_and_leaves_the_old_one(string text)
    {
        File.WriteAllText(Profile, "old");

        Assert.False(Fit(Write("few.csv", text)).Execute());

        Assert.Equal("AF8011", Assert.Single(Engine.Errors).Code);
        Assert.DoesNotContain("Parameter", Engine.Errors[0].Message);
        Assert.Equal("old", File.ReadAllText(Profile));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        Assert.False(Fit(PathOf("none.csv")).Execute());

        AssertError("AF8011", "none.csv");
    }

    [Fact]
    public void A_profile_that_cannot_be_written_is_named()
    {
        string file = Measured();
        var task = Fit(file);
        task.Profile = Path.Combine(Write("file", ""), "profile.json");

        Assert.False(task.Execute());

        AssertError("AF8007", "AlphaProfile");
    }
}
