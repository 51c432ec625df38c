using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes.Registration;

/// <summary>Makes a List of modules a ModuleList, which TorchSharp walks.</summary>
internal static class ModuleLists
{
    /// <summary>The type and the initializer; nothing where one of them is written in another way.</summary>
    public static IReadOnlyList<TextChange> Change(Member member)
    {
        if (member.ValueType is not INamedTypeSymbol { Name: "List", TypeArguments: [var element] } || !Member.IsModule(element)) return [];
        if (member.TypeSyntax is not GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } || member.Initializer is not { } initializer) return [];
        if (Elements(initializer.Value) is not { } elements) return [];
        var isInScope = member.Semantics.LookupNamespacesAndTypes(member.TypeSyntax.SpanStart, name: "ModuleList").OfType<INamedTypeSymbol>().Any(type => type.Arity == 1);
        return
        [
            new TextChange(member.TypeSyntax.Span, $"{(isInScope ? "" : "TorchSharp.Modules.")}ModuleList<{argument}>"),
            new TextChange(initializer.Value.Span, $"new({string.Join(", ", elements)})"),
        ];
    }

    private static IReadOnlyList<string>? Elements(ExpressionSyntax value) => value switch
    {
        CollectionExpressionSyntax list when list.Elements.All(element => element is ExpressionElementSyntax) => [.. list.Elements.Select(element => element.ToString())],
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } made
            when made.Initializer is null || made.Initializer.IsKind(SyntaxKind.CollectionInitializerExpression) => [.. made.Initializer?.Expressions.Select(element => element.ToString()) ?? []],
        _ => null,
    };
}
