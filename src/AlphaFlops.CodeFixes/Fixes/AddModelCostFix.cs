using System.Collections.Immutable;
using System.Composition;
using AlphaFlops.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes;

/// <summary>AF1000: annotates a module with inputs that its forward runs with.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddModelCostFix)), Shared]
public sealed class AddModelCostFix : FixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnannotatedModule];

    internal override string Title(FixTarget target) => $"Add [ModelCost({Arguments(target)})]";

    internal override async Task<Solution> FixAsync(Solution solution, IReadOnlyList<FixTarget> targets, CancellationToken cancellation)
    {
        var edits = new Edits();
        foreach (var target in targets)
        {
            if (target.Document is not { } document || target.Property(DiagnosticProperties.Inputs) is null) continue;
            if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics) continue;
            var root = await semantics.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
            if (root.FindToken(target.Diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) continue;

            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var name = semantics.LookupNamespacesAndTypes(type.SpanStart, name: "ModelCostAttribute").IsEmpty ? "AlphaFlops.ModelCost" : "ModelCost";
            edits.Add(document, new TextChange(
                new TextSpan(type.SpanStart, 0), $"[{name}({Arguments(target)})]{SourceLines.Break(text)}{SourceLines.Indent(text, type.SpanStart)}"));
        }

        return await edits.ApplyAsync(solution, cancellation).ConfigureAwait(false);
    }

    private static string Arguments(FixTarget target) =>
        string.Join(", ", (target.Property(DiagnosticProperties.Inputs) ?? "").Split('\n').Select(AttributeText.Literal));
}
