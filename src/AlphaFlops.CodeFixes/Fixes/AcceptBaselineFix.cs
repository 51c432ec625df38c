using System.Collections.Immutable;
using System.Composition;
using AlphaFlops.Analyzers;
using AlphaFlops.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes;

/// <summary>AF1010 and AF1011: writes what a model costs now into alphaflops.baseline.txt.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(AcceptBaselineFix),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".cs", ".json"]), Shared]
public sealed class AcceptBaselineFix : FixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.BaselineGrowth, RuleIds.BaselineLacksModel];

    internal override string Title(FixTarget target) => $"Accept the cost in {Baseline.FileName}";

    internal override async Task<Solution> FixAsync(Solution solution, IReadOnlyList<FixTarget> targets, CancellationToken cancellation)
    {
        foreach (var project in targets.GroupBy(target => target.Project.Id))
        {
            if (project.First().File(Baseline.FileName) is not { } file) continue;
            BaselineEntry[] now = [.. project
                .Select(target => target.Property(DiagnosticProperties.Baseline))
                .OfType<string>()
                .SelectMany(lines => BaselineText.Read(lines).Baseline.Entries)];
            var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
            var written = text.ToString();
            var accepted = BaselineText.Write(BaselineText.Read(written).Baseline.With(now));
            if (written.Contains("\r\n")) accepted = accepted.Replace("\n", "\r\n");
            if (accepted != written) solution = solution.WithAdditionalDocumentText(file.Id, SourceText.From(accepted, text.Encoding));
        }

        return solution;
    }
}
