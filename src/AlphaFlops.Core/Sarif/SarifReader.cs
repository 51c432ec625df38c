using System.Diagnostics.CodeAnalysis;
using AlphaFlops.Json;

namespace AlphaFlops.Sarif;

/// <summary>Reads the error log that the C# compiler writes with <c>/errorlog</c>: SARIF 2.1 and, its default, version 1. Never throws.</summary>
public static class SarifReader
{
    /// <param name="results">In the order of the log.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out IReadOnlyList<SarifResult>? results, [NotNullWhen(false)] out JsonError? error)
    {
        results = null;
        if (!JsonReader.TryParseObject(text, out var root, out error))
        {
            error = error with { Message = "The compiler's error log cannot be read, build once more: " + error.Message };
            return false;
        }

        results = [.. Objects(root, "runs").SelectMany(run => Objects(run, "results")).Select(Read)];
        return true;
    }

    private static SarifResult Read(JsonObject result)
    {
        var location = Objects(result, "locations").FirstOrDefault();
        // Version 2.1 has physicalLocation with artifactLocation and region in it, version 1 resultFile with uri and region.
        var physical = Object(location, "physicalLocation") ?? Object(location, "resultFile");
        var region = Object(physical, "region");
        return new SarifResult
        {
            RuleId = Text(result, "ruleId") ?? "",
            Level = Text(result, "level") ?? "warning",
            Message = Text(result, "message") ?? Text(Object(result, "message"), "text") ?? "",
            File = FilePath(Text(Object(physical, "artifactLocation"), "uri") ?? Text(physical, "uri")),
            Line = Integer(region, "startLine"),
            Column = Integer(region, "startColumn"),
            IsSuppressed = IsFilled(result, "suppressions") || IsFilled(result, "suppressionStates"),
            Properties = Properties(Object(Object(result, "properties"), "customProperties")),
        };
    }

    private static Dictionary<string, string> Properties(JsonObject? custom)
    {
        var properties = new Dictionary<string, string>();
        foreach (var member in custom?.Members ?? [])
            if (member.Value is JsonString text) properties[member.Name] = text.Value;
        return properties;
    }

    /// <summary>The compiler writes absolute paths as file URIs and relative ones as escaped relative references.</summary>
    private static string? FilePath(string? uri)
    {
        if (uri is null) return null;
        if (!uri.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) return Uri.UnescapeDataString(uri);
        return Uri.TryCreate(uri, UriKind.Absolute, out var absolute) ? absolute.LocalPath : uri;
    }

    private static IEnumerable<JsonObject> Objects(JsonObject parent, string name) =>
        parent.Find(name)?.Value is JsonArray array ? array.Items.OfType<JsonObject>() : [];

    private static JsonObject? Object(JsonObject? parent, string name) => parent?.Find(name)?.Value as JsonObject;

    private static string? Text(JsonObject? parent, string name) => (parent?.Find(name)?.Value as JsonString)?.Value;

    private static int Integer(JsonObject? parent, string name) =>
        parent?.Find(name)?.Value is JsonNumber number && number.TryGetInt64(out var value) && value is > 0 and <= int.MaxValue ? (int)value : 0;

    private static bool IsFilled(JsonObject parent, string name) => parent.Find(name)?.Value is JsonArray { Items.Count: > 0 };
}
