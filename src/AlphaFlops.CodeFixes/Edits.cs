using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes;

/// <summary>Changes of texts, gathered for several diagnostics. Of two that overlap the first is kept; a change that is asked for twice is made once.</summary>
internal sealed class Edits
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    /// <summary>All of them or none: half a fix is none.</summary>
    public void Add(TextDocument document, params TextChange[] changes)
    {
        if (!_changes.TryGetValue(document.Id, out var made)) _changes.Add(document.Id, made = []);
        var news = changes.Where(change => !made.Contains(change)).ToArray();
        if (!news.Any(change => made.Any(other => Overlap(change.Span, other.Span)))) made.AddRange(news);
    }

    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var pair in _changes)
        {
            var changes = pair.Value.OrderBy(change => change.Span.Start).ToArray();
            if (changes.Length == 0) continue;
            if (solution.GetDocument(pair.Key) is { } document)
                solution = solution.WithDocumentText(pair.Key, (await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes));
            else if (solution.GetAdditionalDocument(pair.Key) is { } file)
                solution = solution.WithAdditionalDocumentText(pair.Key, (await file.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes));
        }

        return solution;
    }

    // Two insertions at one place may stand one after the other.
    private static bool Overlap(TextSpan a, TextSpan b) => a.OverlapsWith(b) || a.Length + b.Length > 0 && a.IntersectsWith(b) && a.Start != b.End && b.Start != a.End;
}
