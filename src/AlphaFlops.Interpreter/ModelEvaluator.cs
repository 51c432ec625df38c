using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter;

/// <summary>Evaluates entries of one compilation. Thread-safe; deterministic; never throws but for cancellation.</summary>
public sealed class ModelEvaluator(Compilation compilation)
{
    public Compilation Compilation { get; } = compilation;

    public Trace Evaluate(Entry entry, CancellationToken cancellation) => throw new NotImplementedException();
}
