using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>All of a compilation but its bodies: what decides how any code in it binds. Compilations that differ only inside bodies share a
/// <see cref="Version"/>.</summary>
internal sealed class Declarations
{
    // Not the compilation itself: all that it has bound would be kept with it.
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableArray<SyntaxTree> _files;
    private readonly Dictionary<string, SyntaxTree?> _trees = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SyntaxTree, bool> _sameCode = new();

    private Declarations(Compilation compilation)
    {
        _options = compilation.Options;
        _references = [.. compilation.References];
        _files = [.. compilation.SyntaxTrees];

        // Of two files with one path it cannot be told which is meant.
        foreach (var tree in _files) _trees[tree.FilePath] = _trees.ContainsKey(tree.FilePath) ? null : tree;
    }

    /// <summary>The same object for compilations whose declarations are the same.</summary>
    public object Version { get; private set; } = new();

    /// <summary>The declarations of a compilation, compared with those that its project had last.</summary>
    public static Declarations Of(Compilation compilation, Declarations? last)
    {
        var now = new Declarations(compilation);
        if (last is not null && AreSame(last, now)) now.Version = last.Version;
        return now;
    }

    /// <summary>The file that now stands where a tree stood, if its code is the same to the last token; else null.</summary>
    public SyntaxTree? Find(SyntaxTree old)
    {
        if (!_trees.TryGetValue(old.FilePath, out var tree) || tree is null) return null;
        return ReferenceEquals(tree, old) || _sameCode.GetOrAdd(old, key => SyntaxFactory.AreEquivalent(key, tree, topLevel: false)) ? tree : null;
    }

    private static bool AreSame(Declarations last, Declarations now)
    {
        // A reference to another project is a new one after every edit there.
        if (!last._options.Equals(now._options) || !last._references.SequenceEqual(now._references) || last._files.Length != now._files.Length) return false;
        for (var i = 0; i < now._files.Length; i++)
        {
            var (before, after) = (last._files[i], now._files[i]);
            if (ReferenceEquals(before, after)) continue;
            if (before.FilePath != after.FilePath || !before.Options.Equals(after.Options)) return false;
            if (!SyntaxFactory.AreEquivalent(before.GetRoot(), after.GetRoot(), IsBody)) return false;
        }

        return true;
    }

    // Statements at the top of a program are the body of its entry point: nothing in them is seen from elsewhere.
    private static bool IsBody(SyntaxKind kind) => kind is SyntaxKind.Block or SyntaxKind.ArrowExpressionClause or SyntaxKind.GlobalStatement;
}
