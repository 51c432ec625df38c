using System.Globalization;
using AlphaFlops.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes;

/// <summary>Finds and changes [ModelCost] in source.</summary>
internal static class AttributeText
{
    /// <summary>The attribute of the model that a diagnostic is about, or null.</summary>
    public static AttributeSyntax? Find(FixTarget target, SyntaxNode root) =>
        Start(target, DiagnosticProperties.Attribute) is { } start && start < root.FullSpan.End
            ? root.FindToken(start).Parent?.FirstAncestorOrSelf<AttributeSyntax>()
            : null;

    /// <summary>The literal that holds the broken limit, if the attribute has it as a literal; else null.</summary>
    public static LiteralExpressionSyntax? FindLimit(FixTarget target, SyntaxNode root) =>
        Start(target, DiagnosticProperties.Start) is { } start && start < root.FullSpan.End
            && root.FindToken(start).Parent is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal
            : null;

    /// <summary>Adds a named argument.</summary>
    public static TextChange Add(AttributeSyntax attribute, string name, string value)
    {
        var argument = $"{name} = {Literal(value)}";
        if (attribute.ArgumentList is not { } list) return new TextChange(new TextSpan(attribute.Name.Span.End, 0), $"({argument})");
        return new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), list.Arguments.Count > 0 ? ", " + argument : argument);
    }

    public static bool Has(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == name) == true;

    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    private static int? Start(FixTarget target, string property) =>
        int.TryParse(target.Property(property), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : null;
}
