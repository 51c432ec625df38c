namespace AlphaFlops.Analyzers;

/// <summary>What diagnostics carry for code fixes, beside the model of the report.</summary>
public static class DiagnosticProperties
{
    /// <summary>Of a broken budget: the metric.</summary>
    public const string Metric = "alphaflops.metric";

    /// <summary>Of a broken budget: what is used of it, in the unit of the metric's kind.</summary>
    public const string Value = "alphaflops.value";

    /// <summary>Of a broken budget: the argument of [ModelCost] that would allow it, as <c>MaxMacs</c>.</summary>
    public const string Argument = "alphaflops.argument";

    /// <summary>Of a broken budget: the text of that argument, or of the value in alphaflops.json, that would allow it.</summary>
    public const string Allowing = "alphaflops.allowing";

    /// <summary>Of growth against the baseline: the lines of the model as they would be now.</summary>
    public const string Baseline = "alphaflops.baseline";

    /// <summary>Of a model: where its [ModelCost] begins in the file of the model.</summary>
    public const string Attribute = "alphaflops.attribute";

    /// <summary>Of a module that nobody annotated: inputs that its forward runs with, one a line.</summary>
    public const string Inputs = "alphaflops.inputs";

    /// <summary>Of a layer that is certain to throw: its number of channels or features.</summary>
    public const string Expected = "alphaflops.expected";

    /// <summary>Of a layer that is certain to throw: the number of channels or features that it gets.</summary>
    public const string Actual = "alphaflops.actual";

    /// <summary>Of what is never registered: why, a name of <see cref="Traces.UnregisteredCause"/>.</summary>
    public const string Cause = "alphaflops.cause";

    /// <summary>Of a broken budget: where its text begins in the file of the model, if it stands in an attribute.</summary>
    public const string Start = "alphaflops.start";
}
