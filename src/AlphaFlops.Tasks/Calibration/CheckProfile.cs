using AlphaFlops.Alpha;
using Microsoft.Build.Framework;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>Whether a profile is of this device, driver, libtorch and element type, so that it need not be measured again.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckProfile : CalibrationTask
{
    /// <summary>The full path of the profile.</summary>
    [Required]
    public string Profile { get; set; } = "";

    /// <summary>What <see cref="MeasureDevice"/> says of the device.</summary>
    [Required]
    public ITaskItem Facts { get; set; } = null!;

    [Output]
    public bool IsUpToDate { get; set; }

    public override bool Execute()
    {
        try
        {
            if (!File.Exists(Profile) || !ProfileReader.TryParse(File.ReadAllText(Profile), out var profile, out _)) return true;
            IsUpToDate = profile.Calibrated && profile.Device == Facts.ItemSpec && (profile.Driver ?? "") == Facts.GetMetadata("Driver")
                && (profile.LibTorch ?? "") == Facts.GetMetadata("LibTorch") && profile.DType == Facts.GetMetadata("DType")
                && (profile.Tf32 ?? false) == (Facts.GetMetadata("Tf32") == "true");
            if (IsUpToDate) Tell(FitProfile.Line(Profile));
            Say(IsUpToDate
                ? $"AlphaFlops keeps '{Profile}': it is of {profile.Device} with the same driver and libtorch. CalibrateAlpha=force measures again."
                : $"AlphaFlops replaces '{Profile}', which is of {profile.Device}, {profile.DType}, driver {profile.Driver ?? "unknown"}, libtorch {profile.LibTorch ?? "unknown"}.");
        }
        catch (Exception e) when (IsOfTheFileSystem(e))
        {
            Error(TaskIds.NotWritten, $"The profile '{Profile}' cannot be read. Set AlphaProfile to a file that this build may read and write. {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }
}
