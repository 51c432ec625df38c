using AlphaFlops.Baselines;
using AlphaFlops.Reports;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AlphaFlops.Tasks;

/// <summary>Writes what the models of a project cost now as its baseline. Models that are gone leave it; a project without models is left alone.</summary>
[MSBuildMultiThreadableTask]
public sealed class UpdateBaseline : Task
{
    /// <summary>The full paths of the compiler's logs, one for each target framework: of a model that differs, the larger values count.</summary>
    [Required]
    public string[] ErrorLogs { get; set; } = [];

    /// <summary>The full path of the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The full path of the baseline.</summary>
    [Required]
    public string BaselineFile { get; set; } = "";

    public override bool Execute()
    {
        List<ModelReport> models = [];
        foreach (string errorLog in ErrorLogs)
        {
            // What a log would have said is not known: the file stays as it is, and the warning stands.
            if (CompilerLog.Read(errorLog, ProjectFile, Log) is not { } read) return true;
            models.AddRange(read.Where(model => model.IsAnnotated));
        }

        try
        {
            if (models.Exists(model => model.IsAnnotated)) Write(Baseline.Of(models));
            else if (File.Exists(BaselineFile)) Warn($"No model was found, so that '{BaselineFile}' stays as it is. Check that AF1001 is not switched off; if there is no model any more, delete the file.");
        }
        catch (Exception e) when (AtomicFile.IsFailure(e))
        {
            Log.LogError(
                null, TaskIds.BaselineNotWritten, null, TaskIds.HelpLink(TaskIds.BaselineNotWritten), ProjectFile, 0, 0, 0, 0, "{0}",
                $"The baseline '{BaselineFile}' cannot be written. Make the file and its folder writable, or build without UpdateAlphaBaseline. {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private void Write(Baseline baseline)
    {
        string before = File.Exists(BaselineFile) ? File.ReadAllText(BaselineFile) : "";
        string after = BaselineText.Write(baseline);
        // As it was checked out.
        if (before.Contains("\r\n")) after = after.Replace("\n", "\r\n");
        if (after != before) AtomicFile.Write(BaselineFile, after);
        Log.LogMessage(MessageImportance.High, "{0}",
            after == before ? $"AlphaFlops: the baseline {BaselineFile} is as it was" : $"AlphaFlops wrote the costs of {Models(baseline.Models.Count())} to {BaselineFile}; commit it");
    }

    private static string Models(int count) => count == 1 ? "1 model" : $"{count} models";

    private void Warn(string message) =>
        Log.LogWarning(null, TaskIds.LogNotRead, null, TaskIds.HelpLink(TaskIds.LogNotRead), ProjectFile, 0, 0, 0, 0, "{0}", message);
}
