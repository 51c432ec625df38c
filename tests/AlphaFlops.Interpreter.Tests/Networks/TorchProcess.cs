using System.Diagnostics;
using System.Text.Json;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>PyTorch on the CPU, in a process of its own that is asked line by line. <see cref="Missing"/> says why there is none.</summary>
internal sealed class TorchProcess : IDisposable
{
    private static readonly Lazy<(string? Python, string? Missing)> Found = new(Find);

    private readonly Process _process = Start(Found.Value.Python!, Script);

    public TorchProcess() => _process.StandardOutput.ReadLine();

    /// <summary>Why networks cannot be compared here, or null. ALPHAFLOPS_PYTHON names an interpreter; otherwise python3 of the path and of /usr/bin.</summary>
    public static string? Missing => Found.Value.Missing;

    private static string Script => Path.Combine(AppContext.BaseDirectory, "Networks", "torch_process.py");

    public void Begin(IEnumerable<(string DType, int[] Shape)> inputs) =>
        Ask(new { begin = inputs.Select(input => new object[] { input.DType, input.Shape }) });

    /// <summary>Runs a line: the type of what it assigns to the name (empty for a module), or what torch says against it.</summary>
    public (string? Type, string? Error) Run(string line, string name)
    {
        var answer = Ask(new { line, name });
        return answer.TryGetProperty("error", out var error) ? (null, error.GetString()) : (answer.GetProperty("type").GetString(), null);
    }

    public void Drop(IEnumerable<string> modules) => Ask(new { drop = modules });

    public Totals End()
    {
        var answer = Ask(new { end = true });
        return new Totals(Number("parameters")!.Value, Number("buffers")!.Value, Number("macs"), Number("training"), Number("saved")!.Value);

        long? Number(string name) => answer.GetProperty(name) is { ValueKind: not JsonValueKind.Null } number ? number.GetInt64() : null;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(10_000)) _process.Kill();
        _process.Dispose();
    }

    private JsonElement Ask(object request)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(request));
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("PyTorch ended on " + JsonSerializer.Serialize(request));
        return JsonDocument.Parse(answer).RootElement;
    }

    private static (string?, string?) Find()
    {
        foreach (var python in new[] { Environment.GetEnvironmentVariable("ALPHAFLOPS_PYTHON"), "python3", "/usr/bin/python3" })
        {
            if (string.IsNullOrEmpty(python)) continue;
            try
            {
                using var process = Start(python, "-c", "import torch.utils._python_dispatch");
                process.WaitForExit();
                if (process.ExitCode == 0) return (python, null);
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // There is no such program.
            }
        }

        return (null, "no Python with PyTorch: install python3-torch, or name one in ALPHAFLOPS_PYTHON");
    }

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = arguments[0] == "-c" };
        return Process.Start(start)!;
    }
}
