using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>A query expression: the compiler has turned it into calls of Enumerable's methods.</summary>
internal sealed class TranslatedQueryEvaluator : Evaluator<ITranslatedQueryOperation>
{
    protected override object? Evaluate(ITranslatedQueryOperation operation, Frame frame) => frame.Evaluate(operation.Operation);
}
