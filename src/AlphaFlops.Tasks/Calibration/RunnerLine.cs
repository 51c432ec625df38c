using System.Globalization;
using AlphaFlops.Json;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>A line of the measuring process, or of progress: a JSON object with its kind.</summary>
internal sealed class RunnerLine
{
    private readonly JsonObject members;

    private RunnerLine(string kind, JsonObject members) => (Kind, this.members) = (kind, members);

    public string Kind { get; }

    public static RunnerLine? Parse(string? line) =>
        line is not null && JsonReader.TryParseObject(line, out var members, out _) && members.Find("kind")?.Value is JsonString kind
            ? new RunnerLine(kind.Value, members)
            : null;

    public string Text(string name) => members.Find(name)?.Value switch
    {
        JsonString text => text.Value,
        JsonBool flag => flag.Value ? "true" : "false",
        JsonNumber number => number.Text,
        _ => "",
    };

    /// <summary>0 where it is missing.</summary>
    public double Number(string name) => members.Find(name)?.Value is JsonNumber number ? number.ToDouble() : 0;

    /// <summary>A whole number, as people read it.</summary>
    public string Count(string name) => Number(name).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>Of a line of progress: what was measured, where, and how long the rest takes.</summary>
    public string Step(string device)
    {
        // Three digits; a large number would have an exponent.
        double ms = Number("ms");
        return $"{device}, {Text("op")}"
            + (ms > 0 ? $" {ms.ToString(ms < 100 ? "G3" : "0", CultureInfo.InvariantCulture)} ms" : "")
            + (Text("secondsLeft").Length > 0 ? $", about {Count("secondsLeft")} s left" : "");
    }
}
