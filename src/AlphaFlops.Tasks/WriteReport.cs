using System.Security;
using AlphaFlops.Reports;
using AlphaFlops.Sarif;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AlphaFlops.Tasks;

/// <summary>
/// Reads the costs of a project's models from the compiler's error log, prints them as a table and writes report.json, report.md and
/// report.html.
/// A project without models prints and writes nothing.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WriteReport : Task
{
    /// <summary>The full path of the log, SARIF 2.1 or 1, without csc's <c>,version=</c>.</summary>
    [Required]
    public string ErrorLog { get; set; } = "";

    /// <summary>The full path of the project file: what has no place of its own is reported there.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>What the report calls the project.</summary>
    [Required]
    public string ProjectName { get; set; } = "";

    /// <summary>The full path of the folder for the report; empty writes none.</summary>
    public string ReportDirectory { get; set; } = "";

    public bool ShowSummary { get; set; } = true;

    /// <summary>The report has modules that nobody annotated, too; the summary never has.</summary>
    public bool WithUnannotated { get; set; }

    public override bool Execute()
    {
        var models = ReadModels();
        if (models.Count == 0) return true;

        var annotated = models.FindAll(model => model.IsAnnotated);
        if (ShowSummary && annotated.Count > 0) LogSummary(annotated);
        if (ReportDirectory.Length == 0) return true;
        if (!WithUnannotated) models = annotated;
        if (models.Count > 0) Write(models);
        return !Log.HasLoggedErrors;
    }

    private List<ModelReport> ReadModels()
    {
        List<ModelReport> models = [];
        if (ReadLog() is not { } text) return models;
        if (!SarifReader.TryRead(text, out var results, out var error))
        {
            Warn(ErrorLog, error.Line, error.Column, error.Message);
            return models;
        }

        // Two diagnostics of one model carry the same text.
        var texts = results.Where(result => !result.IsSuppressed && result.Properties.ContainsKey(ReportJson.PropertyName))
            .Select(result => result.Properties[ReportJson.PropertyName])
            .Distinct();
        foreach (string json in texts)
        {
            if (ReportJson.TryReadModel(json, out var model, out error))
                models.Add(model);
            else
                Warn(ErrorLog, 0, 0, "A model in the compiler's error log cannot be read; another version of AlphaFlops may have written it. "
                    + $"Rebuild the project (dotnet build --no-incremental). {error.Message}");
        }

        // The compiler analyses files side by side and logs as it finishes.
        return [.. models.OrderBy(model => model.File, StringComparer.Ordinal)
            .ThenBy(model => model.Line)
            .ThenBy(model => model.Name, StringComparer.Ordinal)];
    }

    private string? ReadLog()
    {
        try
        {
            return File.ReadAllText(ErrorLog);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Warn(ProjectFile, 0, 0, $"The compiler's error log '{ErrorLog}' is missing, so the costs of the models are not known here. "
                + "Rebuild the project (dotnet build --no-incremental); if it stays missing, remove ErrorLog from the project.");
        }
        catch (Exception e) when (IsOfTheFileSystem(e))
        {
            Warn(ProjectFile, 0, 0, $"The compiler's error log '{ErrorLog}' cannot be read, so the costs of the models are not known here. "
                + $"Give ErrorLog a file that this build may read. {e.Message}");
        }

        return null;
    }

    // One message, so that the tables of projects that are built side by side do not mix.
    private void LogSummary(List<ModelReport> models) =>
        Log.LogMessage(MessageImportance.High, "{0}", $"Model costs of {ProjectName}:\n{SummaryTable.Format(models).TrimEnd()}");

    private void Write(List<ModelReport> models)
    {
        Report report = new()
        {
            Tool = "AlphaFlops " + typeof(WriteReport).Assembly.GetName().Version.ToString(3),
            Project = ProjectName,
            Profile = models[0].Profile,
            Models = models,
        };
        try
        {
            Directory.CreateDirectory(ReportDirectory);
            AtomicFile.Write(Path.Combine(ReportDirectory, "report.json"), ReportJson.Write(report));
            AtomicFile.Write(Path.Combine(ReportDirectory, "report.md"), ReportMarkdown.Write(report));
            AtomicFile.Write(Path.Combine(ReportDirectory, "report.html"), ReportHtml.Write(report));
            Log.LogMessage(MessageImportance.High, "AlphaFlops wrote report.json, report.md and report.html to {0}", ReportDirectory);
        }
        catch (Exception e) when (IsOfTheFileSystem(e))
        {
            Log.LogError(
                null, TaskIds.ReportNotWritten, null, TaskIds.HelpLink(TaskIds.ReportNotWritten), ProjectFile, 0, 0, 0, 0, "{0}",
                $"The report cannot be written to '{ReportDirectory}'. Set AlphaFlopsReport to a folder that this build may write to. {e.Message}");
        }
    }

    private void Warn(string file, int line, int column, string message) =>
        Log.LogWarning(null, TaskIds.LogNotRead, null, TaskIds.HelpLink(TaskIds.LogNotRead), file, line, column, 0, 0, "{0}", message);

    private static bool IsOfTheFileSystem(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;
}
