using AlphaFlops.Runner;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>What the measuring process says, as the user of a build reads it: its lines as they come, and how it ended.</summary>
internal sealed class MeasuringReport(MeasureDevice task)
{
    private const int ProgressSeconds = 10;

    private RunnerLine? device, start, result, error;
    private double said;

    /// <param name="text">A line of the process.</param>
    /// <param name="now">Seconds since it was started.</param>
    /// <returns>False for what is no line of the protocol.</returns>
    public bool Take(string text, double now)
    {
        if (RunnerLine.Parse(text) is not { } line) return false;
        task.Tell(text);
        switch (line.Kind)
        {
            case "device":
                device = line;
                break;
            case "start":
                start = line;
                task.Say($"AlphaFlops measures {device?.Text("name")} ({task.Device}, {task.DType}): {line.Count("total")} points"
                    + (line.Number("reused") > 0 ? $", {line.Count("reused")} of them measured before" : "")
                    + ". Stop it whenever you like; the next build goes on from there.");
                break;
            case "progress" when now - said > ProgressSeconds:
                said = now;
                task.Say($"  {line.Count("done")} of {line.Count("total")} points, {line.Step(device?.Text("name") ?? "")}");
                break;
            case "skipped":
                task.Log.LogMessage(MessageImportance.Normal, "  left out: {0}: {1}", line.Text("point"), line.Text("reason"));
                break;
            case "message":
                task.Say(line.Text("text"));
                break;
            case "error":
                error = line;
                break;
            case "result":
                result = line;
                break;
        }

        return true;
    }

    /// <summary>After its end: what it measured, or the error with its code and the next step.</summary>
    public void Finish(RunnerProcess running, bool isLate)
    {
        if (result is not null && running.ExitCode == 0 && device is not null)
        {
            task.Facts = new TaskItem(device.Text("name"), new Dictionary<string, string>
            {
                ["Driver"] = device.Text("driver"), ["LibTorch"] = device.Text("libTorch"), ["DType"] = device.Text("dType"), ["Tf32"] = device.Text("tf32"),
            });
            if (task.Measures) Conclude(result);
            return;
        }

        if (task.IsOptional && error?.Text("exit") is nameof(ExitCode.TimeOver) or nameof(ExitCode.Busy))
        {
            task.Measurements = start?.Text("file") ?? "";
            task.Say($"{error!.Text("message")} The profile is made without the others.");
            return;
        }

        string message = Sentence(error?.Text("message") ?? "");
        _ = Enum.TryParse(error?.Text("exit"), out ExitCode exit);
        Report(error is null ? ExitCode.Bug : exit, message, running, isLate);
    }

    private void Conclude(RunnerLine line)
    {
        task.Measurements = line.Text("file");
        if (line.Number("leftOut") > 0)
        {
            task.Warn(TaskIds.PointsLeftOut, $"{line.Count("leftOut")} of {line.Count("total")} points could not be measured on {device!.Text("name")}, the first because of this: {Sentence(line.Text("reason"))} "
                + "Each is named with its reason at -v n. The profile is made of the others; for large ones that do not fit into the memory, measure while nothing else uses the device.", task.Measurements);
        }

        if (line.Number("tooLong") > 0)
        {
            task.Say($"{line.Count("tooLong")} of {line.Count("total")} points take too long on {device!.Text("name")} to be measured within AlphaTimeout ({task.Timeout} s): "
                + "the profile takes their times from those of smaller ones.");
        }

        task.Say($"AlphaFlops measured {line.Count("measured")} points of {device!.Text("name")} in {line.Count("seconds")} s"
            + (line.Number("unsure") > 0 ? $", {line.Count("unsure")} of them no surer than ±2 %" : "") + $": {task.Measurements}");
    }

    private void Report(ExitCode exit, string message, RunnerProcess running, bool isLate)
    {
        string kept = start is null ? "" : " What is measured is kept: build again with CalibrateAlpha=true to go on from there.";
        switch (exit)
        {
            case ExitCode.NoDevice:
                task.Error(TaskIds.NoDevice, $"{task.Device} cannot be measured. {message} Set AlphaDevice to a device of this machine (cuda:0, cpu), or AlphaMeasurements to files that were measured elsewhere.");
                break;
            case ExitCode.NoTorchSharp:
                task.Error(TaskIds.TorchNotLoaded, $"The TorchSharp of this project cannot be used. {message} Calibration knows TorchSharp 0.99 to 0.107; restore the project again, or give AlphaMeasurements.");
                break;
            case ExitCode.NoLibTorch:
                task.Error(TaskIds.TorchNotLoaded, $"{message} Add a PackageReference that brings libtorch (TorchSharp-cuda-linux, TorchSharp-cuda-windows, TorchSharp-cpu), or set AlphaLibTorch to the folders that it is in.");
                break;
            case ExitCode.DeviceLost:
                task.Error(TaskIds.DeviceLost, $"{message} Look at the device (nvidia-smi, dmesg).{kept}");
                break;
            case ExitCode.TimeOver or ExitCode.Busy:
                task.Error(TaskIds.TimeOver, $"{message}{kept} AlphaTimeout sets the seconds that a build may take for it.");
                break;
            case ExitCode.CannotWrite:
                task.Error(TaskIds.NotWritten, $"{message} Make room, or set AlphaCalibrationDirectory to a folder of yours.{kept}");
                break;
            case ExitCode.BadRequest:
                task.Error(TaskIds.BadSetting, $"{message} Correct AlphaDevice (cuda:0, cpu), AlphaDtype (float32, tf32, bfloat16, float16) or AlphaSweep.");
                break;
            case ExitCode.Stopped:
                task.Error(TaskIds.MeasuringEnded, $"The measuring process was stopped from outside.{kept}");
                break;
            default:
                if (running.Tail is { Length: > 0 } tail) task.Say($"The measuring process said last:\n{tail}");
                task.Error(TaskIds.MeasuringEnded, (isLate ? "The measuring process did not end in time and was killed." : $"The measuring process ended without a result (exit code {running.ExitCode}).")
                    + (message.Length > 0 ? $" {message}" : "") + (kept.Length > 0 ? kept : " Build again; if it stays, report it with what it said last, which stands above."));
                break;
        }
    }

    private static string Sentence(string text) => text.Length == 0 || text.EndsWith(".", StringComparison.Ordinal) ? text : text + ".";
}
