using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class PropertyReferenceEvaluator : Evaluator<IPropertyReferenceOperation>
{
    protected override object? Evaluate(IPropertyReferenceOperation operation, Frame frame) => Places.Property(operation, frame).Read();
}
