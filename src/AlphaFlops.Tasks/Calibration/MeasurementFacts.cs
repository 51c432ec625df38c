using System.Globalization;
using AlphaFlops.Calibration.Fitting;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>What stands above the rows of a measurement file, as <c># device: NVIDIA H200</c>.</summary>
internal sealed class MeasurementFacts
{
    private readonly Dictionary<string, string> values = [];

    private MeasurementFacts()
    {
    }

    public string? this[string name] => values.TryGetValue(name, out string? value) ? value : null;

    public static MeasurementFacts Read(string text)
    {
        MeasurementFacts facts = new();
        foreach (string line in text.Split('\n').Select(line => line.Trim()))
        {
            int colon = line.IndexOf(':');
            if (line.StartsWith("#", StringComparison.Ordinal) && colon > 0) facts.values[line.Substring(1, colon - 1).Trim()] = line.Substring(colon + 1).Trim();
        }

        return facts;
    }

    /// <param name="file">Names the device of a file that does not.</param>
    public DeviceFacts ToDevice(string file) => new()
    {
        Device = this["device"] ?? $"the device of {Path.GetFileName(file)}",
        Driver = this["driver"],
        LibTorch = this["libtorch"],
        Tf32 = this["tf32"] switch { "true" => true, "false" => false, _ => null },
        Date = this["date"],
        Multiprocessors = Number("multiprocessors") is { } count ? (int)count : null,
        IdleWatts = Number("idle_watts"),
    };

    private double? Number(string name) =>
        double.TryParse(this[name], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value > 0 && value < int.MaxValue ? value : null;
}
