using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Testing;

/// <summary>A file among the AdditionalFiles of a test.</summary>
public sealed class TestFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
