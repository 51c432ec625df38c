using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>Where the code of a file stands after an edit that changed none of its tokens, only what lies between them.</summary>
internal sealed class MovedPlaces
{
    private readonly Dictionary<int, int> _starts = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly Dictionary<SourcePlace, SourcePlace> _moved = [];
    private readonly SyntaxTree _tree;

    public MovedPlaces(SyntaxTree before, SyntaxTree after, CancellationToken cancellation)
    {
        _tree = after;
        using var tokens = after.GetRoot(cancellation).DescendantTokens().GetEnumerator();
        foreach (var token in before.GetRoot(cancellation).DescendantTokens())
        {
            if (!tokens.MoveNext()) break;
            _starts[token.SpanStart] = tokens.Current.SpanStart;
            _ends[token.Span.End] = tokens.Current.Span.End;
        }
    }

    /// <summary>A place begins and ends where tokens do.</summary>
    public SourcePlace Find(SourcePlace place)
    {
        if (_moved.TryGetValue(place, out var moved)) return moved;
        return _moved[place] = _starts.TryGetValue(place.Start, out var start) && _ends.TryGetValue(place.Start + place.Length, out var end) && end >= start
            ? At(TextSpan.FromBounds(start, end))
            : place;
    }

    private SourcePlace At(TextSpan span)
    {
        var lines = _tree.GetLineSpan(span);
        var (start, end) = (lines.StartLinePosition, lines.EndLinePosition);
        return new SourcePlace(lines.Path, start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1, span.Start, span.Length);
    }
}
