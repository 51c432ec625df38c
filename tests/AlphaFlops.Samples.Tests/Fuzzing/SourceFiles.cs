using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AlphaFlops.Samples.Tests.Fuzzing;

/// <summary>The source files of a sample, and which of them use which.</summary>
internal sealed class SourceFiles
{
    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<string, SyntaxTree> _trees;
    private readonly Dictionary<SyntaxTree, SyntaxTree[]> _uses;

    public SourceFiles(IReadOnlyList<string> paths)
    {
        Paths = paths;
        _compilation = TestCompilation.Create(Paths.Select(path => (path, File.ReadAllText(path))).Append(SampleReport.ImplicitUsings), withTorchSharp: true, allowErrors: false);
        _trees = _compilation.SyntaxTrees.Where(tree => Paths.Contains(tree.FilePath)).ToDictionary(tree => tree.FilePath);
        _uses = _trees.Values.ToDictionary(tree => tree, Uses);
    }

    public IReadOnlyList<string> Paths { get; }

    /// <summary>Those of these files, of the one with the type or the type's member, and of all that they use.</summary>
    public IEnumerable<(string Path, string Text)> Reached(IEnumerable<string> from, string typeOrMember)
    {
        var type = _compilation.GetTypeByMetadataName(typeOrMember) ?? _compilation.GetTypeByMetadataName(typeOrMember[..typeOrMember.LastIndexOf('.')]);
        var pending = new Stack<SyntaxTree>([.. from.Where(_trees.ContainsKey).Select(path => _trees[path]), .. type!.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree)]);
        var reached = new HashSet<SyntaxTree>();
        while (pending.TryPop(out var tree))
        {
            if (!reached.Add(tree)) continue;
            foreach (var used in _uses[tree]) pending.Push(used);
        }

        return reached.Select(tree => (tree.FilePath, tree.ToString())).OrderBy(source => source.FilePath, StringComparer.Ordinal);
    }

    private SyntaxTree[] Uses(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .Select(name => model.GetSymbolInfo(name).Symbol).Where(symbol => symbol is not INamespaceSymbol)
                .SelectMany(symbol => symbol?.DeclaringSyntaxReferences ?? []).Select(reference => reference.SyntaxTree).Where(used => used != tree && _trees.ContainsKey(used.FilePath)).Distinct(),
        ];
    }
}
