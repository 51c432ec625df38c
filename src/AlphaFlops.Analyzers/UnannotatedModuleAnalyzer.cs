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

/// <summary>AF1000. An analyzer of its own, because the compiler runs none whose rules are all off: what nobody asks for costs nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnannotatedModuleAnalyzer : DiagnosticAnalyzer
{
    private readonly Func<Compilation, Evaluation> _evaluation;

    public UnannotatedModuleAnalyzer()
        : this(new TraceCache().For)
    {
    }

    internal UnannotatedModuleAnalyzer(Func<Compilation, Evaluation> evaluation) => _evaluation = evaluation;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.UnannotatedModule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (TorchSharpTypes.TryCreate(start.Compilation) is null) return;
            var session = new AnalysisSession(start.Compilation, start.Options, _evaluation(start.Compilation));
            start.RegisterSymbolAction(symbol => Analyze(symbol, session), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, AnalysisSession session)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (session.Unannotated(type, context.CancellationToken) is not { } model) return;
        if (session.Evaluate(model, context.CancellationToken) is not { Trace.Failure: null } result) return;
        context.ReportDiagnostic(UnannotatedModuleRule.Check(result));
    }
}
