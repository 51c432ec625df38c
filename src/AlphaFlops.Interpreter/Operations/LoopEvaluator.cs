using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class LoopEvaluator : Evaluator<ILoopOperation>
{
    protected override object? Evaluate(ILoopOperation operation, Frame frame) => operation switch
    {
        IForEachLoopOperation loop => ForEachLoop.Run(loop, frame),
        IForLoopOperation loop => ForLoop.Run(loop, frame),
        IWhileLoopOperation loop => WhileLoop.Run(loop, frame),
        _ => frame.Machine.Tracer.Note(new Unknown($"a loop of kind {operation.LoopKind} is not interpreted", frame.Machine.PlaceOf(operation))),
    };
}
