using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal static class ForLoop
{
    public static Signal? Run(IForLoopOperation loop, Frame frame)
    {
        foreach (var local in loop.Locals) frame.Declare(local, null);
        foreach (var statement in loop.Before) frame.Evaluate(statement);
        while (true)
        {
            foreach (var local in loop.ConditionLocals) frame.Declare(local, null);
            if (loop.Condition is not null)
            {
                var condition = frame.Evaluate(loop.Condition);
                if (condition is false) return null;
                if (condition is not true)
                    return Branches.Skip(loop.Body, Branches.Cause(condition, loop.Condition, frame), frame);
            }

            if (!LoopTurn.Run(loop, frame, out var signal)) return signal;
            foreach (var statement in loop.AtLoopBottom) frame.Evaluate(statement);
        }
    }
}
