using System.Security;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>What the tasks of a calibration share: how they report.</summary>
public abstract class CalibrationTask : Task
{
    /// <summary>The full path of the project file: what has no place of its own is reported there.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The full path of a file that lines of JSON are added to, for whoever shows how far a calibration is; empty for none.</summary>
    public string Progress { get; set; } = "";

    internal void Error(string id, string message, string? file = null, int line = 0) =>
        Log.LogError(null, id, null, TaskIds.HelpLink(id), file ?? ProjectFile, line, 0, 0, 0, "{0}", message);

    internal void Warn(string id, string message, string? file = null, int line = 0) =>
        Log.LogWarning(null, id, null, TaskIds.HelpLink(id), file ?? ProjectFile, line, 0, 0, 0, "{0}", message);

    internal void Tell(string line)
    {
        if (Progress.Length > 0) ProgressFile.Add(Progress, line);
    }

    internal void Say(string message) => Log.LogMessage(MessageImportance.High, "{0}", message);

    internal static bool IsOfTheFileSystem(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;
}
