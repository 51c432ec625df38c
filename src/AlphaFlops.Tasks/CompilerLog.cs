using AlphaFlops.Reports;
using AlphaFlops.Sarif;
using Microsoft.Build.Utilities;

namespace AlphaFlops.Tasks;

/// <summary>Takes the costs of models out of the compiler's error log.</summary>
internal static class CompilerLog
{
    /// <summary>The models, by file and line; null where the log cannot be read, of which a warning tells.</summary>
    /// <param name="errorLog">The full path of the log, SARIF 2.1 or 1, without csc's <c>,version=</c>.</param>
    /// <param name="projectFile">Where to report what has no place of its own.</param>
    public static IReadOnlyList<ModelReport>? Read(string errorLog, string projectFile, TaskLoggingHelper log)
    {
        if (ReadText(errorLog, projectFile, log) is not { } text) return null;
        if (string.IsNullOrWhiteSpace(text))
        {
            Warn(log, projectFile, 0, 0, $"The compiler's error log '{errorLog}' is empty, so the costs of the models are not known here. "
                + "Give ErrorLog a file that keeps what is written to it, or remove it from the project, and rebuild (dotnet build --no-incremental).");
            return null;
        }

        if (!SarifReader.TryRead(text, out var results, out var error))
        {
            Warn(log, errorLog, error.Line, error.Column, error.Message);
            return null;
        }

        // Two diagnostics of one model carry the same text.
        var texts = results.Where(result => !result.IsSuppressed && result.Properties.ContainsKey(ReportJson.PropertyName))
            .Select(result => result.Properties[ReportJson.PropertyName])
            .Distinct();
        List<ModelReport> models = [];
        foreach (string json in texts)
        {
            if (ReportJson.TryReadModel(json, out var model, out error))
                models.Add(model);
            else
                Warn(log, errorLog, 0, 0, "A model in the compiler's error log cannot be read; another version of AlphaFlops may have written it. "
                    + $"Rebuild the project (dotnet build --no-incremental). {error.Message}");
        }

        // The compiler analyses files side by side and logs as it finishes.
        return [.. models.OrderBy(model => model.File, StringComparer.Ordinal)
            .ThenBy(model => model.Line)
            .ThenBy(model => model.Name, StringComparer.Ordinal)];
    }

    private static string? ReadText(string errorLog, string projectFile, TaskLoggingHelper log)
    {
        try
        {
            return File.ReadAllText(errorLog);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Warn(log, projectFile, 0, 0, $"The compiler's error log '{errorLog}' is missing, so the costs of the models are not known here. "
                + "Rebuild the project (dotnet build --no-incremental); if it stays missing, remove ErrorLog from the project.");
        }
        catch (Exception e) when (AtomicFile.IsFailure(e))
        {
            Warn(log, projectFile, 0, 0, $"The compiler's error log '{errorLog}' cannot be read, so the costs of the models are not known here. "
                + $"Give ErrorLog a file that this build may read. {e.Message}");
        }

        return null;
    }

    private static void Warn(TaskLoggingHelper log, string file, int line, int column, string message) =>
        log.LogWarning(null, TaskIds.LogNotRead, null, TaskIds.HelpLink(TaskIds.LogNotRead), file, line, column, 0, 0, "{0}", message);
}
