using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class FieldReferenceEvaluator : Evaluator<IFieldReferenceOperation>
{
    protected override object? Evaluate(IFieldReferenceOperation operation, Frame frame) => Places.Field(operation, frame).Read();
}
