using AlphaFlops.Sarif;
using AlphaFlops.Traces;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AlphaFlops.Tasks;

/// <summary>Writes what the compiler recorded of a library's models beside its assembly, for projects that refer to it. A library without models has no
/// such file. What cannot be read or written costs those projects the numbers, not the build.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteRecords : Task
{
    /// <summary>The full path of the compiler's error log.</summary>
    [Required]
    public string ErrorLog { get; set; } = "";

    /// <summary>The full path of the file to write.</summary>
    [Required]
    public string RecordFile { get; set; } = "";

    public override bool Execute()
    {
        try
        {
            var records = File.Exists(ErrorLog) && SarifReader.TryRead(File.ReadAllText(ErrorLog), out var results, out _)
                ? results.Where(result => !result.IsSuppressed && result.Properties.ContainsKey(TraceRecordJson.PropertyName))
                    .Select(result => result.Properties[TraceRecordJson.PropertyName])
                    .Distinct()
                    .OrderBy(record => record, StringComparer.Ordinal)
                    .ToArray()
                : [];
            if (records.Length == 0) File.Delete(RecordFile);
            // The projects that refer to it compile again where it is newer.
            else if (TraceRecordJson.WriteFile(records) is var text && (!File.Exists(RecordFile) || File.ReadAllText(RecordFile) != text)) AtomicFile.Write(RecordFile, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.Normal, "{0}", $"AlphaFlops did not write '{RecordFile}': {e.Message}");
        }

        return true;
    }
}
