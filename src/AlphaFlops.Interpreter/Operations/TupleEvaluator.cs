using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class TupleEvaluator : Evaluator<ITupleOperation>
{
    protected override object? Evaluate(ITupleOperation operation, Frame frame) => new TupleValue(operation.Elements.Select(frame.Evaluate).ToArray());
}
