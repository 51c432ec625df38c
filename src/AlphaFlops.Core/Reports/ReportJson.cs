using System.Diagnostics.CodeAnalysis;
using AlphaFlops.Json;

namespace AlphaFlops.Reports;

/// <summary>report.json and its parts. A model alone is also what a diagnostic carries from the compiler to the build.</summary>
public static class ReportJson
{
    /// <summary>The property of a diagnostic that holds a model as JSON.</summary>
    public const string PropertyName = "alphaflops.model";

    /// <summary>The version of report.json that is written and read.</summary>
    public const int Schema = 1;

    /// <summary>report.json, with a line break at its end. No '&lt;' stands in it, so that it can be put into HTML.</summary>
    public static string Write(Report report, bool indented = true) => ReportWriter.Write(report, indented);

    /// <summary>One line: the model as report.json has it and, as its last member, the profile.</summary>
    public static string WriteModel(ModelReport model) => ReportWriter.WriteModel(model);

    public static bool TryRead(string text, [NotNullWhen(true)] out Report? report, [NotNullWhen(false)] out JsonError? error)
    {
        report = null;
        return JsonReader.TryParseObject(text, out var root, out error) && ReportReader.TryRead(root, out report, out error);
    }

    public static bool TryReadModel(string text, [NotNullWhen(true)] out ModelReport? model, [NotNullWhen(false)] out JsonError? error)
    {
        model = null;
        return JsonReader.TryParseObject(text, out var root, out error) && ReportReader.TryReadModel(root, out model, out error);
    }
}
