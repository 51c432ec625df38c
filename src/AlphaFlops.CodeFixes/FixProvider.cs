using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AlphaFlops.CodeFixes;

/// <summary>A fix that treats one diagnostic and many alike, in source and in the files beside it. It is offered only where it changes something.</summary>
public abstract class FixProvider : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => FixAll.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            var target = new FixTarget(project, diagnostic);
            if (await FixAsync(project.Solution, [target], context.CancellationToken).ConfigureAwait(false) is not { } solution || solution == project.Solution) continue;
            context.RegisterCodeFix(CodeAction.Create(Title(target), _ => Task.FromResult(solution), GetType().Name), diagnostic);
        }
    }

    /// <summary>What the user chooses: "Add [ModelCost("1x3x224x224")]".</summary>
    internal abstract string Title(FixTarget target);

    /// <summary>The solution with all of them fixed that can be.</summary>
    internal abstract Task<Solution> FixAsync(Solution solution, IReadOnlyList<FixTarget> targets, CancellationToken cancellation);
}
