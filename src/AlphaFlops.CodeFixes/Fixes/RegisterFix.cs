using System.Collections.Immutable;
using System.Composition;
using AlphaFlops.Analyzers;
using AlphaFlops.CodeFixes.Registration;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.CodeFixes;

/// <summary>AF2002: registers a module or parameter as the cause demands: calls RegisterComponents() at the end of the constructor, makes a list a
/// ModuleList, or registers what a collection or a derived class holds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RegisterFix)), Shared]
public sealed class RegisterFix : FixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Unregistered];

    internal override string Title(FixTarget target) => Cause(target) switch
    {
        UnregisteredCause.OwnerNeverRegisters => "Call RegisterComponents()",
        UnregisteredCause.AssignedTooLate => "Register it at the end of the constructor",
        _ => "Register what the collection holds",
    };

    internal override async Task<Solution> FixAsync(Solution solution, IReadOnlyList<FixTarget> targets, CancellationToken cancellation)
    {
        // One after the other: what one adds at the end of a constructor the next one finds there.
        var isDone = new HashSet<(DocumentId, string Type)>();
        foreach (var target in targets)
        {
            if (target.Document is not { } before || solution.GetDocument(before.Id) is not { } document) continue;
            if (await FindAsync(target, before, document, cancellation).ConfigureAwait(false) is not { } member) continue;
            var cause = Cause(target);
            // One call registers all fields of a class.
            if (cause != UnregisteredCause.InCollection && isDone.Contains((document.Id, member.Path))) continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            foreach (var (changes, isOfClass) in Attempts(cause, member, text))
            {
                if (changes.Count == 0) continue;
                var changed = document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
                if (!await Compiles(document, changed, cancellation).ConfigureAwait(false)) continue;
                solution = changed.Project.Solution;
                if (isOfClass) isDone.Add((document.Id, member.Path));
                break;
            }
        }

        return solution;
    }

    private static async Task<Member?> FindAsync(FixTarget target, Document before, Document now, CancellationToken cancellation)
    {
        if (await before.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } old) return null;
        var root = await old.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        if (Member.Find(root, target.Diagnostic.Location.SourceSpan, old, cancellation) is not { } member) return null;
        return await now.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } semantics
            ? member.FindAgain(await semantics.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false), semantics, cancellation)
            : null;
    }

    /// <summary>The first that compiles is taken.</summary>
    private static IEnumerable<(IReadOnlyList<TextChange> Changes, bool IsOfClass)> Attempts(UnregisteredCause cause, Member member, SourceText text)
    {
        switch (cause)
        {
            case UnregisteredCause.OwnerNeverRegisters:
                yield return (ConstructorEnd.Add(member.Type, text, "RegisterComponents();"), true);
                break;
            // What a method assigns later is not there yet at the end of the constructor.
            case UnregisteredCause.AssignedTooLate when ConstructorEnd.Assigns(member.Type, member.Name):
                yield return (ConstructorEnd.Move(member.Type, text, "RegisterComponents"), true);
                yield return (ConstructorEnd.Add(member.Type, text, member.RegisterCall()), false);
                break;
            case UnregisteredCause.InCollection:
                yield return (ModuleLists.Change(member), false);
                yield return (ConstructorEnd.Add(member.Type, text, member.RegisterElements()), false);
                break;
        }
    }

    private static UnregisteredCause Cause(FixTarget target) =>
        Enum.TryParse<UnregisteredCause>(target.Property(DiagnosticProperties.Cause), out var cause) ? cause : UnregisteredCause.InCollection;

    // A list is used in ways that a ModuleList may not have.
    private static async Task<bool> Compiles(Document before, Document after, CancellationToken cancellation) =>
        await Errors(after, cancellation).ConfigureAwait(false) <= await Errors(before, cancellation).ConfigureAwait(false);

    private static async Task<int> Errors(Document document, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } semantics
            ? semantics.GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            : 0;
}
