using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes.Registration;

/// <summary>A field or property that holds what is never registered, and its class.</summary>
internal sealed record Member(SyntaxToken Identifier, TypeSyntax TypeSyntax, ITypeSymbol ValueType, EqualsValueClauseSyntax? Initializer, TypeDeclarationSyntax Type, SemanticModel Semantics)
{
    /// <summary>As code names it, <c>@class</c> included.</summary>
    public string Name => Identifier.Text;

    /// <summary>The class with those around it: tells it in a tree that has changed elsewhere.</summary>
    public string Path => PathOf(Type);

    /// <summary>The same member in a later tree of the file.</summary>
    public Member? FindAgain(SyntaxNode root, SemanticModel semantics, CancellationToken cancellation) => root.DescendantNodes()
        .OfType<TypeDeclarationSyntax>()
        .Where(type => PathOf(type) == Path)
        .SelectMany(type => type.Members)
        .SelectMany(member => member is BaseFieldDeclarationSyntax field ? field.Declaration.Variables : Enumerable.Repeat<SyntaxNode>(member, 1))
        .Where(node => node is VariableDeclaratorSyntax variable ? variable.Identifier.Text == Name : node is PropertyDeclarationSyntax property && property.Identifier.Text == Name)
        .Select(node => Find(root, node.Span, semantics, cancellation))
        .FirstOrDefault();

    public static Member? Find(SyntaxNode root, TextSpan span, SemanticModel semantics, CancellationToken cancellation)
    {
        if (span.End > root.FullSpan.End) return null;
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        var declarator = node.FirstAncestorOrSelf<VariableDeclaratorSyntax>();
        var property = node.FirstAncestorOrSelf<PropertyDeclarationSyntax>();
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) return null;
        if (declarator is { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } && semantics.GetDeclaredSymbol(declarator, cancellation) is IFieldSymbol field)
            return new Member(declarator.Identifier, declaration.Type, field.Type, declarator.Initializer, type, semantics);
        return property is not null && semantics.GetDeclaredSymbol(property, cancellation) is { } symbol
            ? new Member(property.Identifier, property.Type, symbol.Type, property.Initializer, type, semantics)
            : null;
    }

    public string RegisterCall() => IsParameter(ValueType) ? Call("register_parameter", Quoted, Name) : Call("register_module", Quoted, Name);

    /// <summary>A loop that registers what a list, an array or a dictionary of texts holds; empty for another collection.</summary>
    public string RegisterElements()
    {
        if (ValueType is IArrayTypeSymbol { Rank: 1 } array) return Loop(array.ElementType, "Length");
        if (ValueType is not INamedTypeSymbol { IsGenericType: true } named) return "";
        var element = named.TypeArguments[named.TypeArguments.Length - 1];
        return named.TypeArguments.Length switch
        {
            1 when named.GetMembers("Count").Length + named.AllInterfaces.Count(i => i.Name == "IReadOnlyCollection") > 0 => Loop(element, "Count"),
            2 when named.TypeArguments[0].SpecialType == SpecialType.System_String =>
                $"foreach (var pair in {Name}) " + Call(IsParameter(element) ? "register_parameter" : "register_module", "pair.Key", "pair.Value"),
            _ => "",
        };
    }

    public static bool IsModule(ITypeSymbol type) => Bases(type).Any(t => t is { Name: "Module", ContainingType.Name: "nn" });

    public static bool IsParameter(ITypeSymbol type) => Bases(type).Any(t => t is { Name: "Parameter", ContainingNamespace.Name: "Modules" });

    private static string PathOf(TypeDeclarationSyntax type) => string.Join(".", type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Select(t => t.Identifier.Text + t.Arity));

    private string Quoted => SymbolDisplay.FormatLiteral(Identifier.ValueText, quote: true);

    private string Loop(ITypeSymbol element, string count)
    {
        if (!IsModule(element) && !IsParameter(element)) return "";
        var name = SymbolDisplay.FormatLiteral(Identifier.ValueText + "_", quote: true);
        return $"for (var i = 0; i < {Name}.{count}; i++) " + Call(IsParameter(element) ? "register_parameter" : "register_module", $"{name} + i", $"{Name}[i]");
    }

    private static string Call(string method, string name, string value) => $"{method}({name}, {value});";

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type is ITypeParameterSymbol parameter ? parameter.ConstraintTypes.FirstOrDefault() : type; current is not null; current = current.BaseType)
            yield return current;
    }
}
