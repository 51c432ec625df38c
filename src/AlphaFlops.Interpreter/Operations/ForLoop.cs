using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal static class ForLoop
{
    public static object? Run(IForLoopOperation loop, Frame frame)
    {
        foreach (var local in loop.Locals) frame.Declare(local, null);
        foreach (var statement in loop.Before) frame.Evaluate(statement);
        var body = new LoopTurn(loop, frame);
        for (var turn = 0; ; turn++)
        {
            foreach (var local in loop.ConditionLocals) frame.Declare(local, null);
            if (loop.Condition is not null)
            {
                var condition = frame.Evaluate(loop.Condition);
                if (condition is false) return body.End();
                if (condition is not true) return body.RunUnbounded(Branches.Cause(condition, loop.Condition, frame), () => { }, turn);
            }

            if (!body.Run(out var signal)) return body.End(signal);
            foreach (var statement in loop.AtLoopBottom) frame.Evaluate(statement);
        }
    }
}
