using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class TypeOfEvaluator : Evaluator<ITypeOfOperation>
{
    protected override object? Evaluate(ITypeOfOperation operation, Frame frame) => new TypeValue(frame.Resolve(operation.TypeOperand));
}
