using System.Globalization;
using AlphaFlops.Reports;
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

    /// <summary>Grams of CO2e for a kilowatt-hour; empty where nobody asks.</summary>
    public string CarbonIntensity { get; set; } = "";

    public override bool Execute()
    {
        if (CompilerLog.Read(ErrorLog, ProjectFile, Log) is not { Count: > 0 } models) return true;

        var annotated = models.Where(model => model.IsAnnotated).ToArray();
        if (ShowSummary && annotated.Length > 0) LogSummary(annotated);
        if (ReportDirectory.Length == 0) return true;
        if (!WithUnannotated) models = annotated;
        if (models.Count > 0) Write(models);
        return !Log.HasLoggedErrors;
    }

    // One message, so that the tables of projects that are built side by side do not mix.
    private void LogSummary(IReadOnlyList<ModelReport> models) =>
        Log.LogMessage(MessageImportance.High, "{0}", $"Model costs of {ProjectName}:\n{SummaryTable.Format(models).TrimEnd()}");

    private void Write(IReadOnlyList<ModelReport> withoutCarbon)
    {
        var models = WithCarbon(withoutCarbon);
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
            string json = Path.Combine(ReportDirectory, "report.json");
            CheckFolder(json);
            AtomicFile.Write(json, ReportJson.Write(report));
            AtomicFile.Write(Path.Combine(ReportDirectory, "report.md"), ReportMarkdown.Write(report));
            AtomicFile.Write(Path.Combine(ReportDirectory, "report.html"), ReportHtml.Write(report));
            Log.LogMessage(MessageImportance.High, "AlphaFlops wrote report.json, report.md and report.html to {0}", ReportDirectory);
        }
        catch (Exception e) when (AtomicFile.IsFailure(e))
        {
            Log.LogWarning(
                null, TaskIds.ReportNotWritten, null, TaskIds.HelpLink(TaskIds.ReportNotWritten), ProjectFile, 0, 0, 0, 0, "{0}",
                $"The report cannot be written to '{ReportDirectory}'. Set AlphaFlopsReport to a folder that this build may write to. {e.Message}");
        }
    }

    // Two projects of a solution that share a folder overwrite each other's report, and which one stays is chance.
    private void CheckFolder(string json)
    {
        if (!File.Exists(json) || !ReportJson.TryRead(File.ReadAllText(json), out var other, out _) || other.Project == ProjectName) return;
        Log.LogWarning(
            null, TaskIds.SharedReportFolder, null, TaskIds.HelpLink(TaskIds.SharedReportFolder), ProjectFile, 0, 0, 0, 0, "{0}",
            $"'{ReportDirectory}' held the report of '{other.Project}', which this one replaces. Give each project a folder of its own:"
                + " a relative AlphaFlopsReport, or one with $(MSBuildProjectName) in it.");
    }

    private IReadOnlyList<ModelReport> WithCarbon(IReadOnlyList<ModelReport> models)
    {
        if (CarbonIntensity.Length == 0) return models;
        if (!double.TryParse(CarbonIntensity, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double intensity))
        {
            Log.LogWarning(null, TaskIds.BadSetting, null, TaskIds.HelpLink(TaskIds.BadSetting), ProjectFile, 0, 0, 0, 0, "{0}",
                $"AlphaCarbonIntensity is '{CarbonIntensity}'; set it to grams of CO2e for a kilowatt-hour, such as 400.");
            return models;
        }

        return [.. models.Select(model => model with { GramsCo2ePerThousandRuns = Carbon.GramsPerThousandRuns(model.Millijoules, intensity) })];
    }
}
