using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Sweeps;

namespace AlphaFlops.Tasks.Tests.Calibration;

/// <summary>The files that the package ships for the measuring process and the script are the sweeps of the code.</summary>
public sealed class SweepFilesTests : CalibrationTest
{
    public static TheoryData<string> Names => [.. Sweep.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_holds_the_points(string name)
    {
        string path = Path.Combine(Tools, "sweeps", name + ".csv"), expected = MeasurementFile.WritePoints(Sweep.Find(name)!);
        if (File.Exists(path) && File.ReadAllText(path) == expected) return;
        File.WriteAllText(path + ".received", expected);
        Assert.Fail($"{path} is not the sweep; if the sweep is right, put {path}.received in its place.");
    }
}
