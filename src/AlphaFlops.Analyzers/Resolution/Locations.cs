using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>Where a declaration is underlined.</summary>
internal static class Locations
{
    /// <summary>The identifier of a symbol: in the partial declaration that bears the attribute, if there is one, else in the first that no tool
    /// wrote (nothing is reported in generated code). Null where the symbol is in another assembly.</summary>
    public static Location? Identifier(ISymbol symbol, Compilation compilation, Location? attribute, CancellationToken cancellation)
    {
        var own = symbol.Locations.Where(location => location.IsInSource && compilation.ContainsSyntaxTree(location.SourceTree)).ToArray();
        if (attribute is not null)
        {
            foreach (var reference in symbol.DeclaringSyntaxReferences)
            {
                if (reference.SyntaxTree != attribute.SourceTree) continue;
                // A field's declarator does not hold the attribute; its declaration does.
                var span = reference.GetSyntax(cancellation).FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>()?.FullSpan ?? reference.Span;
                if (!span.Contains(attribute.SourceSpan)) continue;
                var found = own.FirstOrDefault(location => location.SourceTree == reference.SyntaxTree && span.Contains(location.SourceSpan));
                if (found is not null) return found;
            }
        }

        return own.FirstOrDefault(location => !GeneratedCode.Is(location.SourceTree!, cancellation)) ?? own.FirstOrDefault();
    }
}
