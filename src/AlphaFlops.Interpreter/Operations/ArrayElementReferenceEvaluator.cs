using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ArrayElementReferenceEvaluator : Evaluator<IArrayElementReferenceOperation>
{
    protected override object? Evaluate(IArrayElementReferenceOperation operation, Frame frame) => Places.ArrayElement(operation, frame).Read();
}
