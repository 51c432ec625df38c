using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>What was said about a type or a file.</summary>
/// <param name="Files">Where it was read, and where it points: with other code in one of these it may be another answer.</param>
internal sealed record Answer(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SyntaxTree> Files)
{
    // Properties that are places in the file of the diagnostic.
    private static readonly string[] Places = [DiagnosticProperties.Attribute, DiagnosticProperties.Start];

    /// <summary>What keeping it costs, in characters.</summary>
    public int Size { get; } = 64 + Diagnostics.Sum(diagnostic => 256 + diagnostic.Properties.Values.Sum(value => value?.Length ?? 0));

    /// <summary>The same answer after edits that changed no code in its files, or null where it may be another one.</summary>
    public Answer? In(Func<SyntaxTree, MovedCode?> find)
    {
        var moved = Files.ToDictionary(file => file, find);
        return moved.Values.Contains(null) ? null : new Answer([.. Diagnostics.Select(diagnostic => Move(diagnostic, moved!))], [.. moved.Values.Select(file => file!.Tree)]);
    }

    private static Diagnostic Move(Diagnostic diagnostic, Dictionary<SyntaxTree, MovedCode> moved)
    {
        Location Find(Location place) => place.SourceTree is { } tree ? moved[tree].Find(place) : place;
        var properties = diagnostic.Properties;
        if (diagnostic.Location.SourceTree is { } file)
            foreach (var key in Places)
                if (properties.TryGetValue(key, out var start) && start is not null)
                    properties = properties.SetItem(key, moved[file].Find(int.Parse(start, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));

        // The message of every rule is its only argument.
        return Diagnostic.Create(
            diagnostic.Descriptor, Find(diagnostic.Location), diagnostic.Severity, diagnostic.AdditionalLocations.Select(Find), properties, diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
