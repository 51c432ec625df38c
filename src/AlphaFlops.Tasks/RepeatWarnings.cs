using System.Text.RegularExpressions;
using AlphaFlops.Sarif;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AlphaFlops.Tasks;

/// <summary>Where the compiler had nothing to do, says again what it warned of when it last ran, but only what this build names as an error: a build that
/// failed for a broken budget would else pass when it is run once more. Of <c>-warnaserror</c> without codes MSBuild tells no task.</summary>
[MSBuildMultiThreadableTask]
public sealed class RepeatWarnings : Task
{
    /// <inheritdoc cref="WriteReport.ErrorLog"/>
    [Required]
    public string ErrorLog { get; set; } = "";

    public override bool Execute()
    {
        if (BuildEngine is not IBuildEngine8 build || ReadText() is not { } text) return true;
        // A log is large, and most builds treat none of it as an error.
        if (!Regex.Matches(text, "\"ruleId\": *\"(AF[0-9]+)\"").Cast<Match>().Any(match => build.ShouldTreatWarningAsError(match.Groups[1].Value))) return true;
        if (!SarifReader.TryRead(text, out var results, out _)) return true;
        foreach (var result in results.Where(result => !result.IsSuppressed && result.Level == "warning" && result.RuleId.StartsWith("AF", StringComparison.Ordinal)))
            if (build.ShouldTreatWarningAsError(result.RuleId))
                Log.LogWarning(null, result.RuleId, null, TaskIds.HelpLink(result.RuleId), result.File, result.Line, result.Column, 0, 0, "{0}", result.Message);
        return !Log.HasLoggedErrors;
    }

    // What is wrong with the log is said where the table is made from it.
    private string? ReadText()
    {
        try
        {
            return File.ReadAllText(ErrorLog);
        }
        catch (Exception e) when (AtomicFile.IsFailure(e))
        {
            return null;
        }
    }
}
