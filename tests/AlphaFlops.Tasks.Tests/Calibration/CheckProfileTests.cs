using AlphaFlops.Alpha;
using AlphaFlops.Tasks.Calibration;
using Microsoft.Build.Utilities;

namespace AlphaFlops.Tasks.Tests.Calibration;

public sealed class CheckProfileTests : CalibrationTest
{
    private static readonly Profile Mine = PublishedProfile.Value with
    {
        Device = "NVIDIA H200",
        Driver = "570.1",
        LibTorch = "2.10.0.0",
        Tf32 = false,
        Calibrated = true,
    };

    [Fact]
    public void The_same_device_driver_libtorch_and_type_need_no_measurement() => Assert.True(IsUpToDate(Mine));

    [Fact]
    public void No_profile_is_not_up_to_date() => Assert.False(IsUpToDate(null));

    [Fact]
    public void What_is_no_profile_is_not_up_to_date()
    {
        File.WriteAllText(Profile, "{ \"name\": ");

        Assert.False(IsUpToDate(null));
    }

    public static TheoryData<int> Others => [0, 1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_one_is_measured(int which)
    {
        Profile[] others =
        [
            Mine with { Device = "NVIDIA H100" }, Mine with { Driver = "571" }, Mine with { LibTorch = null }, Mine with { DType = "bfloat16" },
            Mine with { Tf32 = true }, Mine with { Calibrated = false },
        ];

        Assert.False(IsUpToDate(others[which]));
        Assert.Contains(High, text => text.Contains("replaces", StringComparison.Ordinal));
    }

    private bool IsUpToDate(Profile? profile)
    {
        if (profile is not null) File.WriteAllText(Profile, ProfileWriter.Write(profile));
        CheckProfile task = new()
        {
            BuildEngine = Engine, ProjectFile = Profile, Profile = Profile,
            Facts = new TaskItem("NVIDIA H200", new Dictionary<string, string> { ["Driver"] = "570.1", ["LibTorch"] = "2.10.0.0", ["DType"] = "float32", ["Tf32"] = "false" }),
        };
        Assert.True(task.Execute());
        return task.IsUpToDate;
    }
}
