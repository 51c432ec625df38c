using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ImplicitIndexerReferenceEvaluator : Evaluator<IImplicitIndexerReferenceOperation>
{
    protected override object? Evaluate(IImplicitIndexerReferenceOperation operation, Frame frame) => Places.ImplicitIndexer(operation, frame).Read();
}
