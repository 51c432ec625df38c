using AlphaFlops.Baselines;
using AlphaFlops.Reports;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AlphaFlops.Tasks;

/// <summary>Compares the costs of a project's models with a report.json or a baseline, and writes diff.md or prints it.</summary>
[MSBuildMultiThreadableTask]
public sealed class CompareCosts : Task
{
    /// <inheritdoc cref="WriteReport.ErrorLog"/>
    [Required]
    public string ErrorLog { get; set; } = "";

    /// <summary>The full path of the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The full path of what to compare with.</summary>
    [Required]
    public string CompareWith { get; set; } = "";

    /// <summary>Smaller changes are left out: <c>1%</c>, <c>1%;1M</c>; empty leaves out none.</summary>
    public string Minimum { get; set; } = "";

    /// <summary>The full path of the folder for diff.md; empty prints the table.</summary>
    public string ReportDirectory { get; set; } = "";

    public override bool Execute()
    {
        if (CompilerLog.Read(ErrorLog, ProjectFile, Log) is not { Count: > 0 } models || ReadOther() is not { } before) return true;
        if (!Tolerance.TryParse(Minimum, out var minimum, out var error)) Warn(ProjectFile, 0, $"{error} It stands in AlphaFlopsCompareMinimum; every change is shown.");
        string text = ReportDiffMarkdown.Write(ReportDiff.Compare(before, Baseline.Of(models), minimum), error is null ? Minimum : null);
        if (ReportDirectory.Length == 0) Log.LogMessage(MessageImportance.High, "{0}", text.TrimEnd());
        else Write(text);
        return !Log.HasLoggedErrors;
    }

    private Baseline? ReadOther()
    {
        try
        {
            if (ReportDiff.TryRead(File.ReadAllText(CompareWith), out var costs, out var error)) return costs;
            Warn(CompareWith, error.Line, error.Message);
        }
        catch (Exception e) when (AtomicFile.IsFailure(e))
        {
            Warn(ProjectFile, 0, $"The costs cannot be compared with '{CompareWith}'. Set AlphaFlopsCompare to a report.json or an alphaflops.baseline.txt, relative to the project. {e.Message}");
        }

        return null;
    }

    private void Write(string text)
    {
        string file = Path.Combine(ReportDirectory, "diff.md");
        try
        {
            Directory.CreateDirectory(ReportDirectory);
            AtomicFile.Write(file, text);
            Log.LogMessage(MessageImportance.High, "AlphaFlops wrote {0}", file);
        }
        catch (Exception e) when (AtomicFile.IsFailure(e))
        {
            Log.LogWarning(
                null, TaskIds.ReportNotWritten, null, TaskIds.HelpLink(TaskIds.ReportNotWritten), ProjectFile, 0, 0, 0, 0, "{0}",
                $"'{file}' cannot be written. Set AlphaFlopsReport to a folder that this build may write to. {e.Message}");
        }
    }

    private void Warn(string file, int line, string message) =>
        Log.LogWarning(null, TaskIds.ComparisonNotRead, null, TaskIds.HelpLink(TaskIds.ComparisonNotRead), file, line, 0, 0, 0, "{0}", message);
}
