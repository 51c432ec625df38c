using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class SwitchExpressionEvaluator : Evaluator<ISwitchExpressionOperation>
{
    protected override object? Evaluate(ISwitchExpressionOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Value);
        foreach (var arm in operation.Arms)
        {
            foreach (var local in arm.Locals) frame.Declare(local, null);
            var matches = Patterns.Match(arm.Pattern, value, frame);
            if (matches is true && arm.Guard is not null) matches = frame.Evaluate(arm.Guard);
            if (matches is Unknown) return Branches.Choose(operation, matches, frame, [.. operation.Arms.SkipWhile(other => other != arm).Select(other => other.Value)]);
            if (matches is true) return frame.Evaluate(arm.Value);
        }

        throw new ThrownException(null, "System.Runtime.CompilerServices.SwitchExpressionException", $"no arm of the switch matches {value ?? "null"}", frame.Machine.PlaceOf(operation));
    }
}
