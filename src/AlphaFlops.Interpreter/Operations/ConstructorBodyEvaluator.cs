using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>The body alone: the factory of objects runs initialisers and the other constructor before.</summary>
internal sealed class ConstructorBodyEvaluator : Evaluator<IConstructorBodyOperation>
{
    protected override object? Evaluate(IConstructorBodyOperation operation, Frame frame) =>
        (operation.BlockBody ?? operation.ExpressionBody) is { } body ? frame.Evaluate(body) : null;
}
