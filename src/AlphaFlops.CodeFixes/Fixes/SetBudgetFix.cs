using System.Collections.Immutable;
using System.Composition;
using AlphaFlops.Analyzers;
using AlphaFlops.Budgets;
using AlphaFlops.Quantities;
using AlphaFlops.Reports;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes;

/// <summary>AF1002 to AF1007: raises a broken limit to the present cost, where it stands; one of .editorconfig or of a property is set in the
/// attribute, which counts first. AF1001: sets a budget of MACs and parameters where there is none.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(SetBudgetFix),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".cs", ".json"]), Shared]
public sealed class SetBudgetFix : FixProvider
{
    private static readonly Metric[] Usual = [Metric.Macs, Metric.Parameters];

    public override ImmutableArray<string> FixableDiagnosticIds =>
        [RuleIds.ModelCost, .. Metric.All.Select(metric => metric.RuleId).Distinct()];

    internal override string Title(FixTarget target) =>
        target.Diagnostic.Id == RuleIds.ModelCost ? "Set a budget at the present cost: " + string.Join(", ", Present(target).Select(limit => $"{limit.Name} = {AttributeText.Literal(limit.Value)}"))
        : target.Property(DiagnosticProperties.Start) is null && !IsInJson(target) ? $"Set {target.Property(DiagnosticProperties.Argument)} = {AttributeText.Literal(Allowing(target))}"
        : $"Raise the budget to {AttributeText.Literal(Allowing(target))}";

    internal override async Task<Solution> FixAsync(Solution solution, IReadOnlyList<FixTarget> targets, CancellationToken cancellation)
    {
        var edits = new Edits();
        foreach (var target in targets)
        {
            if (IsInJson(target))
            {
                await RaiseInJson(target, edits, cancellation).ConfigureAwait(false);
                continue;
            }

            if (target.Document is not { } document || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) continue;
            if (AttributeText.FindLimit(target, root) is { } limit)
                edits.Add(document, new TextChange(limit.Span, AttributeText.Literal(Allowing(target))));
            // A limit that is no literal is for its author to change.
            else if (target.Property(DiagnosticProperties.Start) is null && AttributeText.Find(target, root) is { } attribute)
                foreach (var (name, value) in Missing(target))
                    if (!AttributeText.Has(attribute, name)) edits.Add(document, AttributeText.Add(attribute, name, value));
        }

        return await edits.ApplyAsync(solution, cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<(string Name, string Value)> Missing(FixTarget target) =>
        target.Diagnostic.Id == RuleIds.ModelCost ? Present(target)
        : target.Property(DiagnosticProperties.Argument) is { } argument ? [(argument, Allowing(target))]
        : [];

    // A budget at a lower bound would be broken as soon as more is known.
    private static IReadOnlyList<(string Name, string Value)> Present(FixTarget target)
    {
        if (target.Property(ReportJson.PropertyName) is not { } json || !ReportJson.TryReadModel(json, out var model, out _) || !model.Complete || model.Budget.Count > 0) return [];
        return [.. Usual
            .Select(metric => (metric.AttributeProperty, Value: metric.Of(model) ?? 0, metric.Kind))
            .Where(limit => limit.Value > 0)
            .Select(limit => (limit.AttributeProperty, Quantity.WriteUp(limit.Value, limit.Kind)))];
    }

    private static bool IsInJson(FixTarget target) =>
        target.Diagnostic.Id != RuleIds.ModelCost && target.Diagnostic.AdditionalLocations.FirstOrDefault() is { Kind: LocationKind.ExternalFile };

    private static async Task RaiseInJson(FixTarget target, Edits edits, CancellationToken cancellation)
    {
        var place = target.Diagnostic.AdditionalLocations[0];
        if (target.File(place.GetLineSpan().Path) is not { } file || Allowing(target).Length == 0) return;
        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        // A limit needs no escape.
        if (place.SourceSpan.End <= text.Length) edits.Add(file, new TextChange(place.SourceSpan, "\"" + Allowing(target) + "\""));
    }

    private static string Allowing(FixTarget target) => target.Property(DiagnosticProperties.Allowing) ?? "";
}
