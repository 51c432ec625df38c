using System.Collections.Immutable;
using AlphaFlops.Alpha;
using AlphaFlops.Analyzers.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Analyzers.Session;

/// <summary>The profile of a compilation: the one that alphaflops.json names, else that of the AlphaFlopsProfile property, else the published.</summary>
/// <param name="Profile">Never null: what cannot be used is replaced by the published profile.</param>
/// <param name="File">The profile's file, where it was found.</param>
/// <param name="Problem">Why the profile asked for is not used.</param>
internal sealed record ProfileChoice(Profile Profile, AdditionalText? File, Diagnostic? Problem)
{
    public const string Property = "build_property.AlphaFlopsProfile";

    public static ProfileChoice Choose(
        ImmutableArray<(AdditionalText File, ConfigurationFile Content)> configurations, AnalyzerOptions options, CancellationToken cancellation)
    {
        foreach (var (file, content) in configurations)
            if (content.Profile is { } named) return Find(FilePaths.Directory(file.Path), named.Value, named.Location, options, cancellation);
        return options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var path) && !string.IsNullOrWhiteSpace(path)
            ? Find(ProjectDirectory(options), path.Trim(), Location.None, options, cancellation)
            : new ProfileChoice(PublishedProfile.Value, null, null);
    }

    private static ProfileChoice Find(string directory, string path, Location location, AnalyzerOptions options, CancellationToken cancellation)
    {
        var wanted = FilePaths.Resolve(directory, path);
        foreach (var file in options.AdditionalFiles)
        {
            if (!FilePaths.Same(FilePaths.Normalize(file.Path), wanted)) continue;
            var (profile, problem) = ConfigurationSource.ReadProfile(file, cancellation);
            return new ProfileChoice(profile ?? PublishedProfile.Value, file, problem);
        }

        if (ShippedProfiles.Find(path) is { } shipped) return new ProfileChoice(shipped, null, null);
        return new ProfileChoice(PublishedProfile.Value, null, Diagnostic.Create(Descriptors.BadProfile, location,
            $"The profile '{path}' is not there. Correct the path, write one of the names {string.Join(", ", ShippedProfiles.Names)}, or make the profile"
            + " with dotnet build -p:CalibrateAlpha=true; the file must be among the project's AdditionalFiles."
            + $" Until then α-FLOPs and time are those of {PublishedProfile.Value.Device}."));
    }

    private static string ProjectDirectory(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var directory)
            ? directory.TrimEnd('/', '\\')
            : "";
}
