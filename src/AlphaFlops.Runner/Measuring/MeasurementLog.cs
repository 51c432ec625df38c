using System.Globalization;
using System.Text;
using AlphaFlops.Runner.Devices;

namespace AlphaFlops.Runner.Measuring;

/// <summary>The CSV file of a run. Each point is on the disk before the next begins, so that a run that ends in any way goes on where it was. A line
/// that was half written is cut off.</summary>
internal sealed class MeasurementLog : IDisposable
{
    private const string Skipped = "# left out: ";

    private static readonly string Header = string.Join(',', [.. Point.Columns, "ms", "mj", .. Point.CurveColumns, "margin", "mhz", "celsius"]);

    private readonly FileStream stream;
    private readonly HashSet<string> done;

    private MeasurementLog(FileStream stream, HashSet<string> done) => (this.stream, this.done) = (stream, done);

    /// <summary>The keys of the points that need not be measured again.</summary>
    public IReadOnlySet<string> Done => done;

    /// <param name="facts">Name and value of what stands above the rows of a new file.</param>
    public static MeasurementLog Open(string path, bool fresh, Func<IEnumerable<(string Name, string? Value)>> facts)
    {
        FileStream stream = new(path, fresh ? FileMode.Create : FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        try
        {
            string[] lines = ReadLines(stream);
            int header = Array.IndexOf(lines, Header);
            MeasurementLog log = new(stream, header < 0 ? [] : [.. lines.Skip(header + 1).Select(KeyOf)]);
            if (header < 0) log.Start(facts());
            return log;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public void Add(Point point, Sample sample)
    {
        string[] cells =
        [
            point.Key, Text(sample.Ms), sample.Mj is { } mj ? Text(mj) : "", point.Curve, double.IsFinite(sample.Margin) ? Text(sample.Margin) : "",
            Convert.ToString(sample.State?.ClockMhz, CultureInfo.InvariantCulture) ?? "", Convert.ToString(sample.State?.Celsius, CultureInfo.InvariantCulture) ?? "",
        ];
        Append(string.Join(',', cells));
        done.Add(point.Key);
    }

    public void LeaveOut(Point point, string reason)
    {
        Append($"{Skipped}{point.Key}: {reason.ReplaceLineEndings(" ")}");
        done.Add(point.Key);
    }

    public void Dispose() => stream.Dispose();

    private void Start(IEnumerable<(string Name, string? Value)> facts)
    {
        stream.SetLength(0);
        foreach (var (name, value) in facts)
            if (value is not null) Append($"# {name}: {value.ReplaceLineEndings(" ")}");
        Append(Header);
    }

    private static string[] ReadLines(FileStream stream)
    {
        // /dev/full and the like have no length; what they hold is nothing.
        if (!stream.CanSeek || stream.Length == 0) return [];
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        int end = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        stream.SetLength(end);
        stream.Position = end;
        return Encoding.UTF8.GetString(bytes, 0, end).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static string KeyOf(string line) => line.StartsWith(Skipped, StringComparison.Ordinal)
        ? line[Skipped.Length..].Split(':')[0]
        : string.Join(',', line.Split(',').Take(Point.Columns.Length));

    private void Append(string line)
    {
        stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        stream.Flush(flushToDisk: true);
    }

    private static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
