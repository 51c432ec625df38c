using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>All of a compilation but its bodies: what decides how any code in it binds. Compilations that differ only inside bodies share a
/// <see cref="Version"/>.</summary>
internal sealed class Declarations
{
    private readonly Compilation _compilation;
    private readonly Dictionary<string, SyntaxTree?> _trees = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SyntaxTree, bool> _sameCode = new();

    private Declarations(Compilation compilation, object version)
    {
        _compilation = compilation;
        Version = version;

        // Of two files with one path it cannot be told which is meant.
        foreach (var tree in compilation.SyntaxTrees) _trees[tree.FilePath] = _trees.ContainsKey(tree.FilePath) ? null : tree;
    }

    /// <summary>The same object for compilations whose declarations are the same.</summary>
    public object Version { get; }

    /// <summary>The declarations of a compilation, compared with those that its project had last.</summary>
    public static Declarations Of(Compilation compilation, Declarations? last)
    {
        if (last is not null && ReferenceEquals(last._compilation, compilation)) return last;
        return new Declarations(compilation, last is not null && AreSame(last._compilation, compilation) ? last.Version : new object());
    }

    /// <summary>The file that now stands where a tree stood, if its code is the same to the last token; else null.</summary>
    public SyntaxTree? Find(SyntaxTree old)
    {
        if (!_trees.TryGetValue(old.FilePath, out var tree) || tree is null) return null;
        return ReferenceEquals(tree, old) || _sameCode.GetOrAdd(old, key => SyntaxFactory.AreEquivalent(key, tree, topLevel: false)) ? tree : null;
    }

    private static bool AreSame(Compilation old, Compilation now)
    {
        // A reference to another project is a new one after every edit there.
        if (!old.Options.Equals(now.Options) || !old.References.SequenceEqual(now.References)) return false;
        using var before = old.SyntaxTrees.GetEnumerator();
        using var after = now.SyntaxTrees.GetEnumerator();
        while (before.MoveNext())
        {
            if (!after.MoveNext()) return false;
            var (a, b) = (before.Current, after.Current);
            if (ReferenceEquals(a, b)) continue;
            if (a.FilePath != b.FilePath || !a.Options.Equals(b.Options)) return false;
            if (!SyntaxFactory.AreEquivalent(a.GetRoot(), b.GetRoot(), IsBody)) return false;
        }

        return !after.MoveNext();
    }

    // Statements at the top of a program are the body of its entry point: nothing in them is seen from elsewhere.
    private static bool IsBody(SyntaxKind kind) => kind is SyntaxKind.Block or SyntaxKind.ArrowExpressionClause or SyntaxKind.GlobalStatement;
}
