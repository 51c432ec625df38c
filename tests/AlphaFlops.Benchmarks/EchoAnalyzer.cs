using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Benchmarks;

/// <summary>Reports as many diagnostics as AlphaFlops at the same types, and does nothing else: what the driver takes for them (suppressions, severities)
/// it counts as the analyzer's time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EchoAnalyzer(Dictionary<string, int> counts) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Nothing = new("ECHO", "Nothing", "Nothing", "Benchmark", DiagnosticSeverity.Info, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Nothing];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            symbol =>
            {
                for (var i = counts.GetValueOrDefault(symbol.Symbol.Name); i > 0; i--) symbol.ReportDiagnostic(Diagnostic.Create(Nothing, symbol.Symbol.Locations[0]));
            },
            SymbolKind.NamedType);
    }
}
