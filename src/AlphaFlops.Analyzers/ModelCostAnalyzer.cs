using System.Collections.Immutable;
using AlphaFlops.Analyzers.Incremental;
using AlphaFlops.Analyzers.Resolution;
using AlphaFlops.Analyzers.Rules;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Interpreter;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    private readonly Func<Compilation, Func<Entry, CancellationToken, Trace>> _evaluator;

    public ModelCostAnalyzer()
        : this(new TraceCache().For)
    {
    }

    /// <summary>For tests of rules, which make traces of their own.</summary>
    internal ModelCostAnalyzer(Func<Compilation, Func<Entry, CancellationToken, Trace>> evaluator) => _evaluator = evaluator;

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
        if (TorchSharpTypes.TryCreate(context.Compilation) is not { } torchSharp) return;
        var session = new AnalysisSession(context.Compilation, torchSharp, context.Options, _evaluator(context.Compilation));
        // Not at the end of the compilation: editors do not run such actions, and nothing would be underlined.
        context.RegisterSymbolAction(symbol => Analyze(symbol, session), SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(file => Analyze(file, session));
    }

    private static void Analyze(SymbolAnalysisContext context, AnalysisSession session)
    {
        foreach (var model in session.ModelsOf((INamedTypeSymbol)context.Symbol, context.CancellationToken))
        {
            foreach (var problem in session.Problems(model, context.CancellationToken)) context.ReportDiagnostic(problem);
            Check(model, session, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static void Analyze(AdditionalFileAnalysisContext context, AnalysisSession session)
    {
        if (!session.IsConfiguration(context.AdditionalFile, context.CancellationToken)) return;
        foreach (var problem in session.Problems(context.AdditionalFile, context.CancellationToken)) context.ReportDiagnostic(problem);
        foreach (var model in session.ModelsElsewhere(context.CancellationToken))
            if (model.Location.GetLineSpan().Path == context.AdditionalFile.Path) Check(model, session, context.ReportDiagnostic, context.CancellationToken);
    }

    private static void Check(BoundModel model, AnalysisSession session, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (session.Evaluate(model, cancellation) is not { } result) return;
        foreach (var problem in result.Problems) report(problem);
        foreach (var rule in Rules)
            foreach (var diagnostic in rule.Check(result, session)) report(diagnostic);
    }
}
