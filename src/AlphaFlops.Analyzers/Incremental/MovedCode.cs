using AlphaFlops.Analyzers.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>A file after an edit that left every token in its line and column, as typing in a comment does: what reports say of lines still holds.</summary>
internal sealed class MovedCode
{
    private readonly Dictionary<int, int>? _starts;
    private readonly Dictionary<int, int>? _ends;

    private MovedCode(SyntaxTree tree, Dictionary<int, int>? starts, Dictionary<int, int>? ends)
    {
        Tree = tree;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The file as it is now.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Null where a token is elsewhere, or where the file now counts as written by a tool or no longer does.</summary>
    /// <param name="now">Has the same tokens.</param>
    public static MovedCode? TryCreate(SyntaxTree before, SyntaxTree now, CancellationToken cancellation)
    {
        if (ReferenceEquals(before, now)) return new MovedCode(now, null, null);
        if (GeneratedCode.Is(before, cancellation) != GeneratedCode.Is(now, cancellation)) return null;
        var (oldLines, newLines) = (before.GetText(cancellation).Lines, now.GetText(cancellation).Lines);
        var (starts, ends) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        using var tokens = now.GetRoot(cancellation).DescendantTokens().GetEnumerator();
        foreach (var token in before.GetRoot(cancellation).DescendantTokens())
        {
            if (!tokens.MoveNext()) return null;
            var (old, current) = (token.Span, tokens.Current.Span);
            if (oldLines.GetLinePosition(old.Start) != newLines.GetLinePosition(current.Start) || oldLines.GetLinePosition(old.End) != newLines.GetLinePosition(current.End)) return null;
            starts[old.Start] = current.Start;
            ends[old.End] = current.End;
        }

        return new MovedCode(now, starts, ends);
    }

    /// <summary>Where a token begins that began here.</summary>
    public int Find(int start) => _starts is null ? start : _starts.TryGetValue(start, out var now) ? now : start;

    /// <summary>A place of the file before, which begins and ends where tokens do.</summary>
    public Location Find(Location place) => _starts is null ? place
        : _starts.TryGetValue(place.SourceSpan.Start, out var start) && _ends!.TryGetValue(place.SourceSpan.End, out var end) && end >= start
            ? Location.Create(Tree, TextSpan.FromBounds(start, end))
            : Location.Create(Tree, place.SourceSpan);
}
