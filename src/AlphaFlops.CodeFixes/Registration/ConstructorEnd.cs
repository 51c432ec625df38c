using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes.Registration;

/// <summary>Puts statements at the end of the constructors of a class: those that do not call another one of it.</summary>
internal static class ConstructorEnd
{
    /// <summary>Nothing where no constructor is written, or where the statement is empty or stands there already.</summary>
    public static IReadOnlyList<TextChange> Add(TypeDeclarationSyntax type, SourceText text, string statement) => statement.Length == 0 ? [] :
        [.. Constructors(type).Where(constructor => !Statements(constructor).Any(existing => existing.ToString() == statement)).Select(constructor => Add(constructor, text, statement))];

    /// <summary>Moves a call without arguments to the end; nothing where a constructor has none, or has it at its end.</summary>
    public static IReadOnlyList<TextChange> Move(TypeDeclarationSyntax type, SourceText text, string method)
    {
        var changes = new List<TextChange>();
        foreach (var constructor in Constructors(type))
        {
            var calls = Statements(constructor).Where(statement => IsCall(statement, method)).ToArray();
            if (calls.Length != 1 || calls[0] == Statements(constructor).Last()) return [];
            changes.Add(new TextChange(SourceLines.WholeLine(text, calls[0]), ""));
            changes.Add(Add(constructor, text, calls[0].ToString()));
        }

        return changes;
    }

    /// <summary>Every constructor that could register the member has given it a value.</summary>
    public static bool Assigns(TypeDeclarationSyntax type, string member) => Constructors(type).All(constructor => constructor.DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .Any(assignment => (assignment.Left is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own.Name : assignment.Left).ToString() == member));

    private static IEnumerable<ConstructorDeclarationSyntax> Constructors(TypeDeclarationSyntax type) => type.Members
        .OfType<ConstructorDeclarationSyntax>()
        .Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword) && constructor.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) != true);

    private static IReadOnlyList<StatementSyntax> Statements(ConstructorDeclarationSyntax constructor) => constructor.Body is { } body ? [.. body.Statements] : [];

    private static bool IsCall(StatementSyntax statement, string method) => statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call }
        && (call.Expression is IdentifierNameSyntax name ? name : (call.Expression as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText == method;

    private static TextChange Add(ConstructorDeclarationSyntax constructor, SourceText text, string statement)
    {
        var (line, indent) = (SourceLines.Break(text), SourceLines.Indent(text, constructor.SpanStart));
        if (constructor.ExpressionBody is { } arrow)
        {
            // => x = 1;  becomes a block with both.
            var span = TextSpan.FromBounds(arrow.SpanStart, constructor.SemicolonToken.Span.End);
            var before = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(span.Start).Start, span.Start)).Trim().Length > 0;
            var (start, open) = before ? (WithoutSpace(text, span.Start), line + indent + "{") : (span.Start, "{");
            return new TextChange(TextSpan.FromBounds(start, span.End), $"{open}{line}{indent}    {arrow.Expression};{line}{indent}    {statement}{line}{indent}}}");
        }

        var close = constructor.Body!.CloseBraceToken.SpanStart;
        var ownLine = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(close).Start, close)).Trim().Length == 0;
        // { a; b; } in one line stays in one line.
        return ownLine
            ? new TextChange(new TextSpan(text.Lines.GetLineFromPosition(close).Start, 0), $"{indent}    {statement}{line}")
            : new TextChange(new TextSpan(close, 0), (close > 0 && char.IsWhiteSpace(text[close - 1]) ? "" : " ") + statement + " ");
    }

    private static int WithoutSpace(SourceText text, int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\t') position--;
        return position;
    }
}
