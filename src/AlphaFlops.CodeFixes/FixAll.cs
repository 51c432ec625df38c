using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AlphaFlops.CodeFixes;

/// <summary>Hands all diagnostics of a document, a project or a solution to a fix at once, so that changes of one file cannot undo each other.</summary>
internal sealed class FixAll : FixAllProvider
{
    public static FixAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var targets = await TargetsAsync(context).ConfigureAwait(false);
        if (targets.Count == 0 || context.CodeFixProvider is not FixProvider fix) return null;
        return CodeAction.Create(fix.Title(targets[0]), cancellation => fix.FixAsync(context.Solution, targets, cancellation), context.CodeActionEquivalenceKey);
    }

    private static async Task<IReadOnlyList<FixTarget>> TargetsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            return Targets(document.Project, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        var targets = new List<FixTarget>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
            targets.AddRange(Targets(project, await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)));
        return targets;
    }

    // In the order of the text: what is fixed does not depend on which analysis was first.
    private static IReadOnlyList<FixTarget> Targets(Project project, IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(diagnostic => new FixTarget(project, diagnostic))];
}
