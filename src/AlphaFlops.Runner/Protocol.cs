using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlphaFlops.Runner;

/// <summary>What the process says: one JSON object a line on standard output, each with its <c>kind</c>. The first is <c>hello</c> with the
/// version; the last <c>result</c>, or <c>error</c>. Lines of other kinds, and lines that are no JSON, are to be passed over.</summary>
internal sealed class Protocol(TextWriter output)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly object gate = new();

    public void Hello() => Say("hello", new { protocol = Request.CurrentProtocol, process = Environment.ProcessId });

    public void Device(Devices.DeviceFacts facts) => Say("device", facts);

    /// <param name="reused">Points that an earlier run measured.</param>
    public void Start(int total, int reused, string file) => Say("start", new { total, reused, file });

    /// <param name="secondsLeft">At the pace so far.</param>
    public void Progress(int done, int total, string op, double? ms, double? secondsLeft) => Say("progress", new { done, total, op, ms, secondsLeft });

    /// <summary>A point that is not measured, and why.</summary>
    public void Skipped(string point, string reason) => Say("skipped", new { point, reason });

    /// <summary>Something to know that ends nothing.</summary>
    public void Message(string text) => Say("message", new { text });

    public void Error(ExitCode exit, string message) => Say("error", new { exit = exit.ToString(), message });

    public void Result(object result) => Say("result", result);

    private void Say(string kind, object content)
    {
        string line = $"{{\"kind\":\"{kind}\",{JsonSerializer.Serialize(content, Options).AsSpan(1)}";
        lock (gate)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
