using AlphaFlops.Interpreter;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>Evaluates an entry of one compilation.</summary>
/// <param name="read">Gets the files whose code the trace depends on.</param>
internal delegate Trace Evaluation(Entry entry, ICollection<SyntaxTree> read, CancellationToken cancellation);
