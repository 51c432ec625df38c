using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary><c>out var x</c> and <c>var (a, b)</c> where they are read as values: the variables' own.</summary>
internal sealed class DeclarationExpressionEvaluator : Evaluator<IDeclarationExpressionOperation>
{
    protected override object? Evaluate(IDeclarationExpressionOperation operation, Frame frame) => frame.Evaluate(operation.Expression);
}
