using System.Runtime.CompilerServices;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Analyzers.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AlphaFlops.Analyzers.Session;

/// <summary>All annotated models of a compilation by name, and in which order they claim it.</summary>
internal sealed class ModelNames
{
    // A file that did not change is not searched again.
    private static readonly ConditionalWeakTable<SyntaxTree, MemberDeclarationSyntax[]> Annotated = new();

    private readonly Dictionary<string, List<ModelDeclaration>> _byName = new(StringComparer.Ordinal);

    /// <summary>The annotated models, in the order of files and lines.</summary>
    public ModelNames(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var member in Annotated.GetValue(tree, static tree => [.. AnnotatedMembers(tree.GetRoot())]))
                foreach (var symbol in Symbols(member, compilation, cancellation))
                    foreach (var (name, model) in Named(symbol, cancellation))
                        // Of a partial class each part brings its own annotations.
                        if (model.Origin.SourceTree == tree && member.FullSpan.Contains(model.Origin.SourceSpan)) Add(name, model);
        }
    }

    public IEnumerable<string> All => _byName.Keys;

    /// <summary>The models of a name, the one that had it first in front.</summary>
    public IReadOnlyList<ModelDeclaration> Find(string name) => _byName.TryGetValue(name, out var models) ? models : [];

    /// <summary>The annotations of a symbol and the name of each. Two of one symbol without a name are told apart by their inputs and mode.</summary>
    public static IEnumerable<(string Name, ModelDeclaration Model)> Named(ISymbol symbol, CancellationToken cancellation)
    {
        var models = AttributeReader.ReadAll(symbol, cancellation).ToArray();
        var areAlone = models.Count(model => model.Name is null) < 2;
        foreach (var model in models)
            yield return (model.Name?.Value ?? DefaultName(symbol, model, areAlone), model);
    }

    private void Add(string name, ModelDeclaration model)
    {
        if (!_byName.TryGetValue(name, out var models)) _byName.Add(name, models = []);
        models.Add(model);
    }

    private static string DefaultName(ISymbol symbol, ModelDeclaration model, bool isAlone)
    {
        var name = MetadataNames.Short(symbol);
        if (isAlone) return name;
        var inputs = string.Join(", ", (model.Inputs ?? []).Select(input => input.Value));
        return $"{name}({inputs}{(model.IsTraining ? inputs.Length > 0 ? ", train" : "train" : "")})";
    }

    // The syntax is enough to leave out nearly all declarations; what it is really comes from the symbol.
    private static IEnumerable<MemberDeclarationSyntax> AnnotatedMembers(SyntaxNode root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member.AttributeLists.Any(list => list.Attributes.Any(MayBeModelCost)));

    private static IEnumerable<ISymbol> Symbols(MemberDeclarationSyntax member, Compilation compilation, CancellationToken cancellation)
    {
#pragma warning disable RS1030 // Since Roslyn 4.5 this is the driver's own shared model, and only declarations are asked for.
        var semantics = compilation.GetSemanticModel(member.SyntaxTree);
#pragma warning restore RS1030
        IEnumerable<SyntaxNode> declarations = member is BaseFieldDeclarationSyntax field ? field.Declaration.Variables : [member];
        return declarations.Select(declaration => semantics.GetDeclaredSymbol(declaration, cancellation)).OfType<ISymbol>();
    }

    private static bool MayBeModelCost(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
        return name is SimpleNameSyntax { Identifier.ValueText: "ModelCost" or "ModelCostAttribute" }
            or AliasQualifiedNameSyntax { Name.Identifier.ValueText: "ModelCost" or "ModelCostAttribute" };
    }
}
