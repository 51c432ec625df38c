using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>An answer in the making.</summary>
internal sealed class AnswerBuilder
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly HashSet<SyntaxTree> _files = [];

    public void Say(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            _diagnostics.Add(diagnostic);
            Read(diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => location.SourceTree).OfType<SyntaxTree>());
        }
    }

    /// <summary>The answer depends on these files.</summary>
    public void Read(IEnumerable<SyntaxTree> files) => _files.UnionWith(files);

    public Answer ToAnswer() => new(_diagnostics.ToImmutable(), [.. _files]);
}
