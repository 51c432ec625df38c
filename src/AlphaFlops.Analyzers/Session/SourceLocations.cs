using AlphaFlops.Analyzers.Resolution;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Session;

/// <summary>From places of traces to locations in the trees of a compilation.</summary>
internal sealed class SourceLocations(Compilation compilation)
{
    private readonly Once<Dictionary<string, SyntaxTree>> _trees = new();

    /// <summary>The location, or null where the place is not in this compilation's source.</summary>
    public Location? Find(SourcePlace? place)
    {
        if (place is null || !Trees().TryGetValue(place.File, out var tree)) return null;
        var length = tree.Length;
        var start = Math.Min(Math.Max(place.Start, 0), length);
        return Location.Create(tree, new TextSpan(start, Math.Min(Math.Max(place.Length, 0), length - start)));
    }

    /// <summary>As <see cref="Find"/>, but null also in generated code, where nothing is reported.</summary>
    public Location? FindWritten(SourcePlace? place) =>
        Find(place) is { } location && !GeneratedCode.Is(location.SourceTree!, CancellationToken.None) ? location : null;

    public static SourcePlace Place(Location location)
    {
        var span = location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return new SourcePlace(
            span.Path, start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1, location.SourceSpan.Start, location.SourceSpan.Length);
    }

    private Dictionary<string, SyntaxTree> Trees() => _trees.Get(() =>
    {
        var trees = new Dictionary<string, SyntaxTree>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees) trees[tree.FilePath] = tree;
        return trees;
    });
}
