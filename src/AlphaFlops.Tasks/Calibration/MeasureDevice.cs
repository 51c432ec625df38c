using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Sweeps;
using AlphaFlops.Json;
using AlphaFlops.Runner;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>Runs the measuring process: asks it what the device is, or lets it measure a sweep.</summary>
public sealed class MeasureDevice : CalibrationTask, ICancelableTask
{
    private const int Protocol = 1, ProgressSeconds = 10, GraceSeconds = 15;

    private volatile bool isCancelled;
    private RunnerProcess? process;
    private RunnerLine? device, start, result, error;

    /// <summary>False only names the device.</summary>
    public bool Measures { get; set; }

    /// <summary>The full path of AlphaFlops.Runner.dll, and the dotnet that runs it.</summary>
    [Required]
    public string Runner { get; set; } = "";

    [Required]
    public string Host { get; set; } = "";

    /// <summary>What <see cref="FindTorchSharp"/> found.</summary>
    public string Libraries { get; set; } = "";

    [Required]
    public string Device { get; set; } = "";

    [Required]
    public string DType { get; set; } = "";

    /// <summary>The full path of the sweep.</summary>
    public string Sweep { get; set; } = "";

    /// <summary><c>i/n</c>, or empty for all of it.</summary>
    public string Shard { get; set; } = "";

    /// <summary>The folder for measurements.</summary>
    [Required]
    public string Directory { get; set; } = "";

    /// <summary>Forgets what is measured already.</summary>
    public bool Fresh { get; set; }

    /// <summary>Seconds.</summary>
    [Required]
    public string Timeout { get; set; } = "";

    /// <summary>What is not measured in time is done without.</summary>
    public bool IsOptional { get; set; }

    /// <summary>Tests measure no real device.</summary>
    public string Simulate { get; set; } = "";

    /// <summary>The device by its name, with what a profile says of it as metadata.</summary>
    [Output]
    public ITaskItem? Facts { get; set; }

    /// <summary>The file of measurements.</summary>
    [Output]
    public string Measurements { get; set; } = "";

    /// <summary>What is left of <see cref="Timeout"/>, in whole seconds.</summary>
    [Output]
    public int SecondsLeft { get; set; }

    public void Cancel()
    {
        isCancelled = true;
        process?.Stop();
    }

    public override bool Execute()
    {
        if (!double.TryParse(Timeout, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) || seconds <= 0)
        {
            Error(TaskIds.BadSetting, $"AlphaTimeout is '{Timeout}'; set it to a number of seconds, such as 600.");
            return false;
        }

        string request = Path.Combine(Directory, $"request-{Guid.NewGuid():N}.json");
        try
        {
            if (ReadLibraries() is not { } libraries || (Measures && !CheckSweep(request + ".csv"))) return false;
            System.IO.Directory.CreateDirectory(Directory);
            File.WriteAllText(request, Request(libraries, seconds, request + ".csv"));
            Run(request, libraries, seconds);
        }
        catch (Exception e) when (IsOfTheFileSystem(e))
        {
            Error(TaskIds.NotWritten, $"'{Directory}' cannot be written to, where calibration keeps its measurements. Make room, or set AlphaCalibrationDirectory to a folder of yours. {e.Message}");
        }
        finally
        {
            Delete(request);
            Delete(request + ".csv");
        }

        return !Log.HasLoggedErrors && !isCancelled;
    }

    private TorchLibraries? ReadLibraries()
    {
        if (Simulate.Length > 0) return new TorchLibraries("", [], []);
        if (File.Exists(Libraries) && TorchLibraries.Read(File.ReadAllText(Libraries)) is { } libraries) return libraries;
        Error(TaskIds.TorchNotLoaded, $"'{Libraries}', which says where TorchSharp is, is gone. Build again.");
        return null;
    }

    // The process takes points as they come; what is wrong in a sweep of the user's is said here, with its line. It gets its part only.
    private bool CheckSweep(string path)
    {
        if (!File.Exists(Sweep))
        {
            Error(TaskIds.BadSetting, $"AlphaSweep names the file '{Sweep}', which is not there. Use {string.Join(", ", AlphaFlops.Calibration.Sweeps.Sweep.Names)}, or the path of a CSV file, relative to the project.");
            return false;
        }

        var points = MeasurementFile.ParsePoints(File.ReadAllText(Sweep), Sweep, out var problems);
        foreach (var problem in problems) Error(TaskIds.BadSetting, $"A point of the sweep cannot be used: {problem.Reason}", problem.File, problem.Line);
        var shard = AlphaFlops.Calibration.Sweeps.Shard.All;
        if (Shard.Length > 0 && !AlphaFlops.Calibration.Sweeps.Shard.TryParse(Shard, out shard, out string? wrong)) Error(TaskIds.BadSetting, $"AlphaShard is wrong: {wrong}");
        if (Log.HasLoggedErrors) return false;
        System.IO.Directory.CreateDirectory(Directory);
        File.WriteAllText(path, MeasurementFile.WritePoints(shard.Of(points)));
        return true;
    }

    private string Request(TorchLibraries libraries, double seconds, string sweep)
    {
        var json = new JsonWriter(indented: true).StartObject()
            .Property("protocol", Protocol)
            .Property("command", Measures ? "measure" : "probe")
            .Property("device", Device)
            .Property("dType", DType)
            .Property("directory", Directory)
            .Property("fresh", Fresh)
            .Property("timeoutSeconds", seconds)
            .Property("stopsWithInput", true);
        if (Measures) json.Property("sweep", sweep);
        if (Simulate.Length > 0) json.Property("simulate", Simulate);
        libraries.WriteTo(json);
        return json.EndObject() + "\n";
    }

    private void Run(string request, TorchLibraries libraries, double seconds)
    {
        try
        {
            process = RunnerProcess.Start(Host, Runner, request, libraries.NativeDirectories);
        }
        catch (Win32Exception e)
        {
            Error(TaskIds.MeasuringEnded, $"'{Host}', which is to run the measuring process, cannot be started. Install the .NET SDK 8.0 or newer, or set DOTNET_HOST_PATH. {e.Message}");
            return;
        }

        using var running = process;
        if (isCancelled) running.Stop();
        var watch = Stopwatch.StartNew();
        double said = 0;
        bool isLate = false;
        while (running.TryRead(out string? line))
        {
            if (line is not null) Take(line, watch.Elapsed.TotalSeconds, ref said);
            // It ends itself when its time is over; unless something holds it.
            if (isLate || watch.Elapsed.TotalSeconds < seconds + GraceSeconds) continue;
            isLate = true;
            running.Stop();
        }

        running.WaitForExit();
        process = null;
        SecondsLeft = (int)Math.Max(0, seconds - watch.Elapsed.TotalSeconds);
        if (!isCancelled) Finish(running, isLate);
    }

    private void Take(string text, double now, ref double said)
    {
        var line = RunnerLine.Parse(text);
        if (line is not null) Tell(text);
        switch (line?.Kind)
        {
            case null:
                process?.Remember(text);
                break;
            case "device":
                device = line;
                break;
            case "start":
                start = line;
                Say($"AlphaFlops measures {device?.Text("name")} ({Device}, {DType}): {line.Count("total")} points"
                    + (line.Number("reused") > 0 ? $", {line.Count("reused")} of them measured before" : "")
                    + ". Stop it whenever you like; the next build goes on from there.");
                break;
            case "progress" when now - said > ProgressSeconds:
                said = now;
                Say($"  {line.Count("done")} of {line.Count("total")} points, {device?.Text("name")}, {line.Text("op")}"
                    + (line.Number("ms") > 0 ? $" {line.Number("ms").ToString("G3", CultureInfo.InvariantCulture)} ms" : "")
                    + (line.Text("secondsLeft").Length > 0 ? $", about {line.Count("secondsLeft")} s left" : ""));
                break;
            case "skipped":
                Log.LogMessage(MessageImportance.Normal, "  left out: {0}: {1}", line.Text("point"), line.Text("reason"));
                break;
            case "message":
                Say(line.Text("text"));
                break;
            case "error":
                error = line;
                break;
            case "result":
                result = line;
                break;
        }
    }

    private void Finish(RunnerProcess running, bool isLate)
    {
        if (result is not null && running.ExitCode == 0 && device is not null)
        {
            Facts = new TaskItem(device.Text("name"), new Dictionary<string, string>
            {
                ["Driver"] = device.Text("driver"), ["LibTorch"] = device.Text("libTorch"), ["DType"] = device.Text("dType"), ["Tf32"] = device.Text("tf32"),
            });
            if (Measures) Conclude(result);
            return;
        }

        if (IsOptional && error?.Text("exit") is nameof(ExitCode.TimeOver) or nameof(ExitCode.Busy))
        {
            Measurements = start?.Text("file") ?? "";
            Say($"{error!.Text("message")} The profile is made without the others.");
            return;
        }

        string message = Sentence(error?.Text("message") ?? "");
        _ = Enum.TryParse(error?.Text("exit"), out ExitCode exit);
        Report(error is null ? ExitCode.Bug : exit, message, running, isLate);
    }

    private void Conclude(RunnerLine line)
    {
        Measurements = line.Text("file");
        if (line.Number("leftOut") > 0)
        {
            Warn(TaskIds.PointsLeftOut, $"{line.Count("leftOut")} of {line.Count("total")} points could not be measured on {device!.Text("name")}; each is named with its reason. "
                + "The profile is made of the others; for large ones that do not fit into the memory, measure while nothing else uses the device.", Measurements);
        }

        if (line.Number("tooLong") > 0)
        {
            Say($"{line.Count("tooLong")} of {line.Count("total")} points take too long on {device!.Text("name")} to be measured within AlphaTimeout ({Timeout} s): "
                + "the profile takes their times from those of smaller ones.");
        }

        Say($"AlphaFlops measured {line.Count("measured")} points of {device!.Text("name")} in {line.Count("seconds")} s"
            + (line.Number("unsure") > 0 ? $", {line.Count("unsure")} of them no surer than ±2 %" : "") + $": {Measurements}");
    }

    private void Report(ExitCode exit, string message, RunnerProcess running, bool isLate)
    {
        string kept = start is null ? "" : " What is measured is kept: build again with CalibrateAlpha=true to go on from there.";
        switch (exit)
        {
            case ExitCode.NoDevice:
                Error(TaskIds.NoDevice, $"{Device} cannot be measured. {message} Set AlphaDevice to a device of this machine (cuda:0, cpu), or AlphaMeasurements to files that were measured elsewhere.");
                break;
            case ExitCode.NoTorchSharp:
                Error(TaskIds.TorchNotLoaded, $"The TorchSharp of this project cannot be used. {message} Calibration knows TorchSharp 0.99 to 0.107; restore the project again, or give AlphaMeasurements.");
                break;
            case ExitCode.NoLibTorch:
                Error(TaskIds.TorchNotLoaded, $"{message} Add a PackageReference that brings libtorch (TorchSharp-cuda-linux, TorchSharp-cuda-windows, TorchSharp-cpu), or set AlphaLibTorch to the folders that it is in.");
                break;
            case ExitCode.DeviceLost:
                Error(TaskIds.DeviceLost, $"{message} Look at the device (nvidia-smi, dmesg).{kept}");
                break;
            case ExitCode.TimeOver or ExitCode.Busy:
                Error(TaskIds.TimeOver, $"{message}{kept} AlphaTimeout sets the seconds that a build may take for it.");
                break;
            case ExitCode.CannotWrite:
                Error(TaskIds.NotWritten, $"{message} Make room, or set AlphaCalibrationDirectory to a folder of yours.{kept}");
                break;
            case ExitCode.BadRequest:
                Error(TaskIds.BadSetting, $"{message} Correct AlphaDevice (cuda:0, cpu), AlphaDtype (float32, tf32, bfloat16, float16) or AlphaSweep.");
                break;
            case ExitCode.Stopped:
                Error(TaskIds.MeasuringEnded, $"The measuring process was stopped from outside.{kept}");
                break;
            default:
                if (running.Tail is { Length: > 0 } tail) Say($"The measuring process said last:\n{tail}");
                Error(TaskIds.MeasuringEnded, (isLate ? "The measuring process did not end in time and was killed." : $"The measuring process ended without a result (exit code {running.ExitCode}).")
                    + (message.Length > 0 ? $" {message}" : "") + (kept.Length > 0 ? kept : " Build again; if it stays, report it with what it said last, which stands above."));
                break;
        }
    }

    private static string Sentence(string text) => text.Length == 0 || text.EndsWith(".", StringComparison.Ordinal) ? text : text + ".";

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (IsOfTheFileSystem(e))
        {
            // A small file stays behind.
        }
    }
}
