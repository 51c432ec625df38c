using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>while and do.</summary>
internal static class WhileLoop
{
    public static Signal? Run(IWhileLoopOperation loop, Frame frame)
    {
        var turn = 0;
        while (true)
        {
            foreach (var local in loop.Locals) frame.Declare(local, null);
            if (loop.ConditionIsTop || turn > 0)
            {
                var condition = loop.Condition is null ? true : frame.Evaluate(loop.Condition);
                if (loop.ConditionIsUntil && condition is bool until) condition = !until;
                if (condition is false) return null;
                if (condition is not true)
                    return Branches.Skip(loop.Body, Branches.Cause(condition, loop.Condition!, frame), frame);
            }

            turn++;
            if (!LoopTurn.Run(loop, frame, out var signal)) return signal;
        }
    }
}
