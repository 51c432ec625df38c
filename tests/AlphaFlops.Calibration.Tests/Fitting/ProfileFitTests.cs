using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Sweeps;
using AlphaFlops.Calibration.Tests.Support;
using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Calibration.Tests.Fitting;

public class ProfileFitTests
{
    private static readonly DeviceFacts Device = new() { Name = "gpu", Device = "A GPU", Driver = "580.1", LibTorch = "2.7.1", Tf32 = true, Date = "2026-01-02", IdleWatts = 40 };

    // Of all families: the longest of these fits.
    private static readonly Lazy<FitResult> Fitted = new(() => ProfileFit.Fit(Measured(), Device));

    [Theory]
    [InlineData(1, "conv2d", 0.004, 0.7, 4e-9, 2e-9, 0.02)]
    [InlineData(2, "conv2d", 0.02, 0.99, 3.75e-8, 1e-8, 0.2)]
    [InlineData(3, "linear", 0.01, 0.9, 5e-9, 3e-9, 0.05)]
    [InlineData(4, "linear", 0.05, 1, 2e-9, 1e-9, 0.01)]
    public void A_simulated_devices_constants_are_found_again(int seed, string op, double beta, double gamma, double perMac, double perByte, double floor)
    {
        var family = op == "conv2d" ? OperatorFamily.Convolution : OperatorFamily.Linear;
        var truth = new FamilyConstants { Beta = beta, Gamma = gamma, MsPerMac = perMac, MsPerByte = perByte, FloorMs = floor };
        var rows = new SimulatedDevice(seed).Measure(SimulatedDevice.Points(op, 150), SimulatedDevice.Profile((family, truth)));
        var found = ProfileFit.Fit(rows, Device).Profile.Families[family];
        Assert.Null(found.Kernel);
        Close(beta, found.Beta);
        Close(gamma, found.Gamma);
        Close(perMac, found.MsPerMac);
        Close(perByte, found.MsPerByte);
        Close(floor, found.FloorMs);
        Assert.InRange(found.Fit!.CrossValidated!.Mape, 0.005, 0.015);

        static void Close(double expected, double actual) => Assert.InRange(actual / expected, 0.95, 1.05);
    }

    [Fact]
    public void A_device_that_works_in_tiles_is_met_by_the_closer_model()
    {
        var truth = Tiled();
        var rows = new SimulatedDevice(5).Measure(SimulatedDevice.Points("linear", 200), SimulatedDevice.Profile((OperatorFamily.Linear, truth)));
        var result = ProfileFit.Fit([.. rows.Take(150)], Device);
        Assert.NotNull(result.Profile.Families[OperatorFamily.Linear].Kernel);
        var unseen = Quality.Of([.. rows.Skip(150).Select(row => (ProfileFit.Predict(row.Point, result.Profile), row.Ms))]);
        Assert.InRange(unseen.Mape, 0, 0.05);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Wrong_measurements_do_little()
    {
        var truth = new FamilyConstants { Beta = 0.02, Gamma = 0.99, MsPerMac = 3.75e-8, MsPerByte = 1e-8, FloorMs = 0.2 };
        var profile = SimulatedDevice.Profile((OperatorFamily.Convolution, truth));
        var rows = new SimulatedDevice(6).Measure(SimulatedDevice.Points("conv2d", 150), profile).Select((row, i) => i % 15 == 7 ? row with { Ms = row.Ms * 20 } : row);
        var found = ProfileFit.Fit([.. rows], Device).Profile.Families[OperatorFamily.Convolution] with { Kernel = null };
        var fitted = SimulatedDevice.Profile((OperatorFamily.Convolution, found));
        var right = SimulatedDevice.Points("conv2d", 150).Select(point => (ProfileFit.Predict(point, fitted), ProfileFit.Predict(point, profile))).ToArray();
        Assert.InRange(Quality.Of(right).Mape, 0, 0.03);
    }

    [Fact]
    public void The_default_sweep_gives_a_profile_of_all_families_with_their_quality()
    {
        var result = Fitted.Value;
        var profile = result.Profile;
        Assert.Equal(("gpu", "A GPU", "580.1", "2.7.1", true, "2026-01-02", true), (profile.Name, profile.Device, profile.Driver, profile.LibTorch, profile.Tf32, profile.Date, profile.Calibrated));
        Assert.Equal("float32", profile.DType);
        Assert.Equal(8, profile.Families.Count);
        Assert.All(profile.Families.Values.Select(family => family.Fit).Append(profile.Fit), fit =>
        {
            Assert.NotNull(fit!.CrossValidated);
            Assert.InRange(fit.Mape, 0, 0.25);
            Assert.InRange(fit.Within10!.Value, 0, 1);
        });
        Assert.All(profile.Families.Values, family => Assert.True(family.Beta is > 0 and <= 1 && family.MsPerByte >= 0 && family.FloorMs >= 0));
        Assert.InRange(profile.Power!.Watts, 199, 201);
        Assert.Equal(40, profile.Power.IdleWatts);
        // What is written is read again, to the last bit.
        Assert.True(ProfileReader.TryParse(ProfileWriter.Write(profile), out var read, out _));
        Assert.Equal(ProfileWriter.Write(profile), ProfileWriter.Write(read));
        Assert.All(Sweep.Default, point => Assert.Equal(ProfileFit.Predict(point, profile), ProfileFit.Predict(point, read)));
    }

    [Fact]
    public void The_same_measurements_give_the_same_profile()
    {
        var rows = Measured().Where(row => row.Point.Op is "conv2d").ToArray();
        Assert.Equal(ProfileWriter.Write(ProfileFit.Fit(rows, Device).Profile), ProfileWriter.Write(ProfileFit.Fit(rows, Device).Profile));
    }

    [Fact]
    public void A_family_with_too_few_measurements_is_left_out_and_named()
    {
        var rows = Measured().Where(row => row.Point.Op is "linear").Concat(Measured().Where(row => row.Point.Op is "scaled_dot_product_attention").Take(7)).ToArray();
        var result = ProfileFit.Fit(rows, Device);
        Assert.Equal([OperatorFamily.Linear], result.Profile.Families.Keys);
        var warning = Assert.Single(result.Warnings);
        Assert.Equal((OperatorFamily.Attention, FitWarningKind.TooFewMeasurements, 7.0), (warning.Family, warning.Kind, warning.Value));
        Assert.Contains("attention has 7 measurements", warning.Message);
    }

    [Fact]
    public void Times_that_follow_nothing_are_a_poor_fit()
    {
        var random = new Random(7);
        var rows = SimulatedDevice.Points("linear", 60).Select(point => new Measurement(point, Math.Exp(4 * random.NextDouble()))).ToArray();
        var warning = Assert.Single(ProfileFit.Fit(rows, Device).Warnings);
        Assert.Equal((OperatorFamily.Linear, FitWarningKind.PoorFit), (warning.Family, warning.Kind));
        Assert.True(warning.Value > 0.25);
    }

    [Fact]
    public void Nothing_to_fit_is_said()
    {
        Assert.Contains("no measurement", Assert.Throws<ArgumentException>(() => ProfileFit.Fit([], Device)).Message);
        var few = SimulatedDevice.Points("linear", 3).Select(point => new Measurement(point, 1)).ToArray();
        Assert.Contains("needs", Assert.Throws<ArgumentException>(() => ProfileFit.Fit(few, Device)).Message);
        var mixed = few.Concat(few.Select(row => row with { Point = row.Point with { DType = "float16" } })).ToArray();
        Assert.Contains("one element type", Assert.Throws<ArgumentException>(() => ProfileFit.Fit(mixed, Device)).Message);
    }

    [Fact]
    public void More_points_are_asked_for_where_the_profile_is_wrong()
    {
        var rows = SimulatedDevice.Points("linear", 40).Select(point => new Measurement(point, 1)).ToArray();
        var next = Sweep.WhereWorst(rows, PublishedProfile.Value, 10);
        Assert.Equal(10, next.Count);
        Assert.Equal(10, next.Select(point => point.Key).Except(rows.Select(row => row.Point.Key)).Count());
        Assert.All(next, point => Assert.Equal("linear", point.Op));
    }

    [Fact]
    public void Most_of_the_further_points_are_of_the_kind_that_is_missed_by_most()
    {
        // By the profile each call takes what it took; but linear layers twice as long, and softmax a tenth longer.
        var profile = Fitted.Value.Profile;
        var rows = Measured().Select(row => row with
        {
            Ms = ProfileFit.Predict(row.Point, profile) * row.Point.Op switch { "linear" => 2, "softmax" => 1.1, _ => 1.01 },
        }).ToArray();
        var next = Sweep.WhereWorst(rows, profile, 40);
        Assert.Equal(40, next.Select(point => point.Key).Distinct().Count());
        Assert.InRange(next.Count(point => point.Op == "linear"), 30, 40);
        // Nothing longer than what was measured, so that a slow device does not wait for it.
        Assert.All(next, point => Assert.True(ProfileFit.Predict(point, profile) <= rows.Max(row => row.Ms)));
        Assert.Empty(next.Select(point => point.Key).Intersect(rows.Select(row => row.Point.Key)));
    }

    internal static IReadOnlyList<Measurement> Measured()
    {
        var tiled = Tiled();
        var profile = SimulatedDevice.Profile(
            (OperatorFamily.MemoryBound, new FamilyConstants { MsPerByte = 1e-9, FloorMs = 0.01 }), (OperatorFamily.PointwiseConvolution, tiled),
            (OperatorFamily.Convolution, tiled), (OperatorFamily.DepthwiseConvolution, new FamilyConstants { Beta = 0.5, Gamma = 1, MsPerMac = 1e-9, MsPerByte = 2e-9, FloorMs = 0.02 }),
            (OperatorFamily.TransposedConvolution, tiled), (OperatorFamily.Linear, tiled), (OperatorFamily.MatrixProduct, tiled), (OperatorFamily.Attention, tiled));
        return [.. new SimulatedDevice(8).Measure(Sweep.Default, profile).Select(row => row with { Mj = 200 * row.Ms })];
    }

    private static FamilyConstants Tiled() => new()
    {
        Beta = 0.02, Gamma = 0.9, MsPerMac = 1e-9,
        Kernel = new KernelConstants
        {
            LaunchMs = 0.02, SetupMs = 0.005, LaunchOverlap = 4, MsPerByte = 1e-9, MemoryOverlap = 3,
            Tiles = new TileConstants { AtOnce = 64, Rows = 32, Columns = 32, MsPerMac = 1e-8, Setup = 20, Edge = 0.4, Waves = 0.8 },
        },
    };
}
