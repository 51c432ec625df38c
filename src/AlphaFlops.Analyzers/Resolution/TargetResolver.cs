using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>Finds what a metadata name in alphaflops.json means: a type (nested ones with + or .), or a static method, property or field.</summary>
internal sealed class TargetResolver(Compilation compilation, TorchSharpTypes torchSharp)
{
    /// <summary>What was found: one type, or all members of the name. Both empty: nothing, and the problem says what to write instead.</summary>
    public readonly record struct Resolution(ImmutableArray<INamedTypeSymbol> Types, ImmutableArray<ISymbol> Members, string? Problem);

    public Resolution Resolve(string name, CancellationToken cancellation)
    {
        var types = Types(name);
        if (types.Length > 0) return new Resolution(types, [], null);

        var dot = name.LastIndexOf('.');
        if (dot > 0 && dot < name.Length - 1)
        {
            types = Types(name.Substring(0, dot));
            var member = name.Substring(dot + 1);
            var members = types.SelectMany(type => type.GetMembers(member)).Where(IsTarget).ToImmutableArray();
            if (members.Length > 0) return new Resolution([], members, null);
            if (types.Length > 0) return new Resolution([], [], NoMember(types[0], member));
        }

        return new Resolution([], [], $"'{name}' does not exist in this project or its references.{Suggest(name, cancellation)}"
            + " Write the full name of a type, or of a static method, property or field: Namespace.Type.Member.");
    }

    /// <summary>The types of this metadata name, the compilation's own first: a reference may hold one of the same name.</summary>
    private ImmutableArray<INamedTypeSymbol> Types(string name)
    {
        // Ns.Outer.Inner may be Ns.Outer+Inner or Ns+Outer+Inner: the right-most dots first.
        for (var candidate = name; ;)
        {
            var types = compilation.GetTypesByMetadataName(candidate);
            var own = types.Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)).ToImmutableArray();
            if (own.Length > 0) return own;
            if (types.Length > 0) return types;
            var dot = candidate.LastIndexOf('.');
            if (dot < 0) return [];
            candidate = candidate.Substring(0, dot) + "+" + candidate.Substring(dot + 1);
        }
    }

    private static bool IsTarget(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary };

    private static string NoMember(INamedTypeSymbol type, string member)
    {
        var names = type.GetMembers().Where(IsTarget).Where(m => m.IsStatic).Select(m => m.Name).Distinct().ToArray();
        var question = NameSuggestions.Question(member, names);
        if (question.Length == 0 && names.Length is > 0 and <= 8) question = $" It has {Words.And(names.Select(n => $"'{n}'"))}.";
        return $"'{type.ToDisplayString()}' has no static method, property or field '{member}'.{question}";
    }

    private string Suggest(string name, CancellationToken cancellation)
    {
        var candidates = new List<string>();
        Collect(compilation.Assembly.GlobalNamespace, candidates, cancellation);

        // The right class in the wrong namespace, or without one, is the commonest slip.
        var last = name.Substring(name.LastIndexOfAny(['.', '+']) + 1);
        var sameLast = candidates.Where(c => c.Substring(c.LastIndexOf('.') + 1) == last).OrderBy(c => c, StringComparer.Ordinal).Take(3).ToArray();
        return sameLast.Length > 0
            ? " Did you mean " + Words.OneOf(sameLast.Select(c => $"'{c}'")) + "?"
            : NameSuggestions.Question(name, candidates);
    }

    // Modules, and static members that give one.
    private void Collect(INamespaceOrTypeSymbol container, List<string> names, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            var isCandidate = member switch
            {
                INamedTypeSymbol type => torchSharp.IsModule(type),
                IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: true } method => torchSharp.IsModule(method.ReturnType),
                IPropertySymbol { IsStatic: true } property => torchSharp.IsModule(property.Type),
                IFieldSymbol { IsStatic: true, IsImplicitlyDeclared: false } field => torchSharp.IsModule(field.Type),
                _ => false,
            };
            if (isCandidate) names.Add(MetadataNames.Of(member).Replace('+', '.'));
            if (member is INamespaceOrTypeSymbol inner) Collect(inner, names, cancellation);
        }
    }
}
