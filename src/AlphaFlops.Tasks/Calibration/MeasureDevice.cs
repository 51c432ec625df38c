using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Sweeps;
using AlphaFlops.Json;
using Microsoft.Build.Framework;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>Runs the measuring process: asks it what the device is, or lets it measure a sweep.</summary>
public sealed class MeasureDevice : CalibrationTask, ICancelableTask
{
    private const int Protocol = 1;

    private volatile bool isCancelled;
    private RunnerProcess? process;

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

    /// <summary>How much longer than <see cref="Timeout"/> the process may take to end itself.</summary>
    internal int GraceSeconds { get; set; } = 15;

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
        MeasuringReport report = new(this);
        var watch = Stopwatch.StartNew();
        bool isLate = false;
        while (running.TryRead(out string? line))
        {
            if (line is not null && !report.Take(line, watch.Elapsed.TotalSeconds)) running.Remember(line);
            // It ends itself when its time is over; unless something holds it.
            if (isLate || watch.Elapsed.TotalSeconds < seconds + GraceSeconds) continue;
            isLate = true;
            running.Stop();
        }

        running.WaitForExit();
        process = null;
        SecondsLeft = (int)Math.Max(0, seconds - watch.Elapsed.TotalSeconds);
        if (!isCancelled) report.Finish(running, isLate);
    }

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
