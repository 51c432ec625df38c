using System.Globalization;
using System.Text.RegularExpressions;

namespace AlphaFlops.Tool;

/// <summary>How far a calibration is, from what the build says of it.</summary>
internal sealed partial class CalibrationProgress
{
    public double Done { get; private set; }

    /// <summary>0 until it is known.</summary>
    public double Total { get; private set; }

    /// <summary>What is measured, or done with it.</summary>
    public string Step { get; private set; } = "looking for TorchSharp and the device";

    /// <summary>The file of the profile that was written, or kept.</summary>
    public string? Profile { get; private set; }

    /// <returns>The line tells of calibration.</returns>
    public bool Take(string line)
    {
        if (Point().Match(line) is { Success: true } point)
        {
            Done = double.Parse(point.Groups[1].Value, CultureInfo.InvariantCulture);
            Total = double.Parse(point.Groups[2].Value, CultureInfo.InvariantCulture);
            Step = point.Groups[3].Value;
            return true;
        }

        if (Start().Match(line) is { Success: true } start) Total = double.Parse(start.Groups[1].Value, CultureInfo.InvariantCulture);
        if (Written().Match(line) is { Success: true } written) Profile = written.Groups[1].Value + written.Groups[2].Value;
        if (!line.TrimStart().StartsWith("AlphaFlops ", StringComparison.Ordinal)) return false;
        if (line.Contains("AlphaFlops measured ", StringComparison.Ordinal)) (Done, Step) = (Total, "fitting");
        return true;
    }

    /// <summary>  120 of 812 points, NVIDIA H200, conv2d 0.25 ms, about 95 s left</summary>
    [GeneratedRegex(@"^\s*(\d+) of (\d+) points, (.+)$")]
    private static partial Regex Point();

    /// <summary>AlphaFlops measures NVIDIA H200 (cuda:0, float32): 812 points. …</summary>
    [GeneratedRegex(@"^\s*AlphaFlops measures .*?: (\d+) points")]
    private static partial Regex Start();

    /// <summary>AlphaFlops fitted NVIDIA H200 to 812 measurements, off by 7.1% …: /zoo/alphaflops.profile.json, or: keeps '…'</summary>
    [GeneratedRegex(@"^\s*AlphaFlops (?:fitted .*? measurements[^:]*: (.+)|keeps '([^']+)')")]
    private static partial Regex Written();
}
