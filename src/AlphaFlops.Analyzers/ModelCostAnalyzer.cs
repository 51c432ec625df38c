using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlphaFlops.Analyzers.Incremental;
using AlphaFlops.Analyzers.Resolution;
using AlphaFlops.Analyzers.Rules;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Interpreter;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Analyzers;

/// <summary>Evaluates every model that [ModelCost] or alphaflops.json names and lets the rules look at the result.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelCostAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<ModelRule> Rules =
        [new ModelCostRule(), new OverBudgetRule(), new BaselineRule(), new CertainFailureRule(), new UnregisteredRule(), new RemadeModuleRule(), new IncompleteCostRule()];

    private static readonly ImmutableArray<DiagnosticDescriptor> All =
        [.. Rules.SelectMany(rule => rule.Descriptors), .. ConfigurationDescriptors.All];

    // A field that no model registers is the same for all of them.
    private static readonly ImmutableHashSet<string> OncePerPlace = [RuleIds.Unregistered, RuleIds.RemadeModule];

    private readonly AnswerCache _answers = new();
    private readonly Func<Compilation, Evaluation> _evaluation;

    public ModelCostAnalyzer()
        : this(new TraceCache().For)
    {
    }

    /// <summary>For tests, which make traces of their own.</summary>
    internal ModelCostAnalyzer(Func<Compilation, Evaluation> evaluation) => _evaluation = evaluation;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => All;

    public override void Initialize(AnalysisContext context)
    {
        // Generated parts of a partial class are evaluated like any other code, but nobody can mend what is reported there. A model is
        // reported in the part that bears the attribute, which somebody wrote.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        // All that a project without TorchSharp pays.
        if (_answers.For(context.Compilation, context.Options, context.CancellationToken) is not { } answers) return;
        var session = new Lazy<AnalysisSession>(() => new AnalysisSession(context.Compilation, answers.Options, _evaluation(context.Compilation)));
        var reported = new ConcurrentDictionary<(string Id, Location Place), bool>();

        // Not at the end of the compilation: editors do not run such actions, and nothing would be underlined.
        context.RegisterSymbolAction(
            symbol => Report(
                answers.Get(MetadataNames.Of(symbol.Symbol), () => Check((INamedTypeSymbol)symbol.Symbol, session.Value, symbol.CancellationToken), symbol.CancellationToken),
                symbol.ReportDiagnostic),
            SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(
            file => Report(
                answers.Get("/" + file.AdditionalFile.Path, () => Check(file.AdditionalFile, session.Value, file.CancellationToken), file.CancellationToken),
                file.ReportDiagnostic));

        // What several models say of one place is said once.
        void Report(ImmutableArray<Diagnostic> diagnostics, Action<Diagnostic> report)
        {
            foreach (var diagnostic in diagnostics)
                if (!OncePerPlace.Contains(diagnostic.Id) || reported.TryAdd((diagnostic.Id, diagnostic.Location), true)) report(diagnostic);
        }
    }

    private static Answer Check(INamedTypeSymbol type, AnalysisSession session, CancellationToken cancellation)
    {
        var answer = new AnswerBuilder();
        foreach (var model in session.ModelsOf(type, cancellation))
        {
            answer.Say(session.Problems(model, cancellation));
            Check(model, session, answer, cancellation);
        }

        return answer.ToAnswer();
    }

    private static Answer Check(AdditionalText file, AnalysisSession session, CancellationToken cancellation)
    {
        var answer = new AnswerBuilder();
        if (!session.IsConfiguration(file, cancellation)) return answer.ToAnswer();
        answer.Say(session.Problems(file, cancellation));
        foreach (var model in session.ModelsElsewhere(cancellation))
            if (model.Location.GetLineSpan().Path == file.Path) Check(model, session, answer, cancellation);
        return answer.ToAnswer();
    }

    private static void Check(BoundModel model, AnalysisSession session, AnswerBuilder answer, CancellationToken cancellation)
    {
        // In which file a model is reported may depend on all that declare it.
        answer.Read(model.Target?.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree) ?? []);
        if (session.Evaluate(model, cancellation) is not { } result) return;
        answer.Read(result.Read);
        answer.Say(result.Problems);
        foreach (var rule in Rules) answer.Say(rule.Check(result, session));
    }
}
