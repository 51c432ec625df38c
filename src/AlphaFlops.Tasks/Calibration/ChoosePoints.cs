using System.Globalization;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Sweeps;
using Microsoft.Build.Framework;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>Writes a sweep of further points, of the kinds that a fit to what is measured misses by most.</summary>
[MSBuildMultiThreadableTask]
public sealed class ChoosePoints : CalibrationTask
{
    /// <summary>Files of measurements of one device.</summary>
    [Required]
    public ITaskItem[] Measurements { get; set; } = [];

    /// <summary>How many points at most.</summary>
    [Required]
    public string Count { get; set; } = "";

    /// <summary>The full path of the sweep to write. Without points it is not written.</summary>
    [Required]
    public string Sweep { get; set; } = "";

    /// <summary>The sweep, where there is one.</summary>
    [Output]
    public string Chosen { get; set; } = "";

    public override bool Execute()
    {
        if (!int.TryParse(Count, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            Error(TaskIds.BadSetting, $"AlphaExtraPoints is '{Count}'; set it to a number of points, such as 40, or to 0 for none.");
            return false;
        }

        try
        {
            var measured = MeasurementSet.Merge(Measurements.Select(item => MeasurementFile.Read(item.GetMetadata("FullPath")))).Rows;
            var profile = ProfileFit.Fit(measured, new DeviceFacts { Device = "" }).Profile;
            var points = AlphaFlops.Calibration.Sweeps.Sweep.WhereWorst(measured, profile, count);
            if (points.Count == 0) return true;
            Directory.CreateDirectory(Path.GetDirectoryName(Sweep));
            AtomicFile.Write(Sweep, MeasurementFile.WritePoints(points));
            Chosen = Sweep;
            Say($"AlphaFlops adds {points.Count} points where the fit is worst: {string.Join(", ", points.GroupBy(point => point.Op).Select(group => $"{group.Count()} {group.Key}"))}.");
        }
        catch (ArgumentException)
        {
            // Nothing can be fitted; the fit itself says why.
        }
        catch (Exception e) when (IsOfTheFileSystem(e))
        {
            Error(TaskIds.NotWritten, $"The points '{Sweep}' cannot be written. Make room, or set AlphaCalibrationDirectory to a folder of yours. {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }
}
