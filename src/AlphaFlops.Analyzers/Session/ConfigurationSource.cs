using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AlphaFlops.Alpha;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Session;

/// <summary>Finds alphaflops.json and profiles among the AdditionalFiles and parses each text once, however many compilations have it.</summary>
internal static class ConfigurationSource
{
    private static readonly ConditionalWeakTable<SourceText, ParsedJson> Documents = new();
    private static readonly ConditionalWeakTable<SourceText, ParsedProfile> Profiles = new();

    public sealed record ParsedJson(JsonValue? Root, JsonError? Error);

    public sealed record ParsedProfile(Profile? Profile, JsonError? Error);

    public static bool IsConfiguration(AdditionalText file) =>
        string.Equals(FilePaths.Name(file.Path), "alphaflops.json", StringComparison.OrdinalIgnoreCase);

    public static ConfigurationFile Read(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
            return ConfigurationFile.Empty with { Problems = [Unreadable(Descriptors.BadJson, file)] };
        var json = new TextFile(file.Path, text);
        var parsed = Documents.GetValue(text, static source =>
        {
            JsonReader.TryParse(source.ToString(), out var root, out var error);
            return new ParsedJson(root, error);
        });
        return parsed.Root is { } root
            ? ConfigurationReader.Read(json, root)
            : ConfigurationFile.Empty with
            {
                Problems = [Diagnostic.Create(Descriptors.BadJson, json.At(parsed.Error!.Line, parsed.Error.Column), parsed.Error.Message)],
            };
    }

    public static (Profile? Profile, Diagnostic? Problem) ReadProfile(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text) return (null, Unreadable(Descriptors.BadProfile, file));
        var parsed = Profiles.GetValue(text, static source =>
        {
            ProfileReader.TryParse(source.ToString(), out var profile, out var error);
            return new ParsedProfile(profile, error);
        });
        if (parsed.Profile is { } profile) return (profile, null);
        var location = new TextFile(file.Path, text).At(parsed.Error!.Line, parsed.Error.Column);
        return (null, Diagnostic.Create(Descriptors.BadProfile, location,
            $"{parsed.Error.Message} Until then α-FLOPs and time are those of {PublishedProfile.Value.Device}."));
    }

    private static Diagnostic Unreadable(DiagnosticDescriptor rule, AdditionalText file) =>
        Diagnostic.Create(rule, Location.Create(file.Path, default, default), $"'{file.Path}' cannot be opened. Check that it exists and can be read.");
}
