using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>The measuring process while it runs: its lines, its last words, its end in bounded time.</summary>
internal sealed class RunnerProcess : IDisposable
{
    private const int LastWords = 20, GraceMilliseconds = 1000;

    private readonly Process process;
    private readonly BlockingCollection<string> lines = [];
    private readonly Queue<string> last = new();

    private RunnerProcess(Process process) => this.process = process;

    public int ExitCode => process.ExitCode;

    /// <summary>What it said last on standard error, and on standard output in no known form.</summary>
    public string Tail
    {
        get
        {
            lock (last) return string.Join("\n", last);
        }
    }

    /// <exception cref="Win32Exception">There is no such program.</exception>
    public static RunnerProcess Start(string host, string runner, string request, IEnumerable<string> nativeDirectories)
    {
        ProcessStartInfo start = new(host, $"exec {Quoted(runner)} {Quoted(request)}")
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(runner),
        };
        // Native libraries that need one another may lie in different folders; the system's loader reads where when a process starts.
        string variable = Path.DirectorySeparatorChar == '\\' ? "PATH" : "LD_LIBRARY_PATH";
        start.Environment.TryGetValue(variable, out string? path);
        start.Environment[variable] = string.Join(Path.PathSeparator.ToString(), nativeDirectories.Concat(path is null ? [] : [path]));
        start.Environment["DYLD_LIBRARY_PATH"] = start.Environment[variable];

        Process process = new() { StartInfo = start };
        RunnerProcess runnerProcess = new(process);
        process.OutputDataReceived += (_, e) => runnerProcess.Receive(e.Data);
        process.ErrorDataReceived += (_, e) => runnerProcess.Remember(e.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return runnerProcess;
    }

    /// <summary>The next line, or null when there was none for a moment.</summary>
    /// <returns>False at the end.</returns>
    public bool TryRead(out string? line)
    {
        if (lines.TryTake(out line, millisecondsTimeout: 200)) return true;
        line = null;
        return !lines.IsCompleted;
    }

    public void Remember(string? line)
    {
        if (line is null) return;
        lock (last)
        {
            last.Enqueue(line);
            if (last.Count > LastWords) last.Dequeue();
        }
    }

    /// <summary>Asks it to stop, and ends it if it does not within a second.</summary>
    public void Stop()
    {
        try
        {
            process.StandardInput.Close();
            if (!process.WaitForExit(GraceMilliseconds)) process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or Win32Exception)
        {
            // It is gone already.
        }
    }

    public void WaitForExit() => process.WaitForExit();

    public void Dispose()
    {
        process.Dispose();
        lines.Dispose();
    }

    private void Receive(string? line)
    {
        if (line is null) lines.CompleteAdding();
        else lines.Add(line);
    }

    private static string Quoted(string path) => $"\"{path}\"";
}
