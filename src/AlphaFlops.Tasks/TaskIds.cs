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
    public const string NoDevice = "AF8001";

    /// <summary>Reported by AlphaFlops.Calibration.proj.</summary>
    public const string NoTorchSharp = "AF8002";

    public const string TorchNotLoaded = "AF8003";
    public const string DeviceLost = "AF8004";
    public const string TimeOver = "AF8005";
    public const string MeasuringEnded = "AF8006";
    public const string NotWritten = "AF8007";
    public const string PointsLeftOut = "AF8008";
    public const string BadSetting = "AF8009";
    public const string RowNotUsed = "AF8010";
    public const string NothingToFit = "AF8011";
    public const string PoorFit = "AF8012";

    /// <summary>Reported by AlphaFlops.targets.</summary>
    public const string CompilerTooOld = "AF9001";

    public static string HelpLink(string id) => $"https://github.com/alphaflops/alphaflops/blob/main/docs/rules/{id}.md";
}
