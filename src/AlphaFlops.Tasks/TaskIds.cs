namespace AlphaFlops.Tasks;

/// <summary>The codes of what the tasks and targets report; those of the analyzer are in its RuleIds. Codes are API: never renumber one.</summary>
public static class TaskIds
{
    public const string ReportNotWritten = "AF3101";
    public const string LogNotRead = "AF3102";

    /// <summary>Reported by AlphaFlops.targets.</summary>
    public const string UnknownPreset = "AF3103";

    public const string BaselineNotWritten = "AF3104";
    public const string ComparisonNotRead = "AF3105";
    public const string SharedReportFolder = "AF3106";

    /// <summary>Reported by AlphaFlops.targets.</summary>
    public const string CompilerTooOld = "AF9001";

    public static string HelpLink(string id) => $"https://github.com/alphaflops/alphaflops/blob/main/docs/rules/{id}.md";
}
