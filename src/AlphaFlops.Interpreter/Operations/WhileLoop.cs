using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>while and do.</summary>
internal static class WhileLoop
{
    public static object? Run(IWhileLoopOperation loop, Frame frame)
    {
        var body = new LoopTurn(loop, frame);
        for (var turn = 0; ; turn++)
        {
            foreach (var local in loop.Locals) frame.Declare(local, null);
            if (loop.ConditionIsTop || turn > 0)
            {
                var condition = loop.Condition is null ? true : frame.Evaluate(loop.Condition);
                if (loop.ConditionIsUntil && condition is bool until) condition = !until;
                if (condition is false) return body.End();
                if (condition is not true) return body.RunUnbounded(Branches.Cause(condition, loop.Condition!, frame), () => { }, turn);
            }

            if (!body.Run(out var signal)) return body.End(signal);
        }
    }
}
