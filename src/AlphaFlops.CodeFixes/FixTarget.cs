using Microsoft.CodeAnalysis;

namespace AlphaFlops.CodeFixes;

/// <summary>A diagnostic to do something about, and the project that it stands in.</summary>
internal sealed record FixTarget(Project Project, Diagnostic Diagnostic)
{
    /// <summary>The C# file that the diagnostic stands in; null for one in another file.</summary>
    public Document? Document => Diagnostic.Location.SourceTree is { } tree ? Project.GetDocument(tree) : null;

    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>A file among the project's AdditionalFiles, by path or by name.</summary>
    public TextDocument? File(string path) =>
        Project.AdditionalDocuments.FirstOrDefault(file => file.FilePath == path || file.Name == path || file.FilePath?.EndsWith("/" + path, StringComparison.Ordinal) == true
            || file.FilePath?.EndsWith("\\" + path, StringComparison.Ordinal) == true);
}
