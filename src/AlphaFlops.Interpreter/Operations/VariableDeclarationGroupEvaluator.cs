using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class VariableDeclarationGroupEvaluator : Evaluator<IVariableDeclarationGroupOperation>
{
    protected override object? Evaluate(IVariableDeclarationGroupOperation operation, Frame frame)
    {
        foreach (var declaration in operation.Declarations) frame.Evaluate(declaration);
        return null;
    }
}
