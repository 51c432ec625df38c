using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary><c>Member = { … }</c> inside an initialiser.</summary>
internal sealed class MemberInitializerEvaluator : Evaluator<IMemberInitializerOperation>
{
    protected override object? Evaluate(IMemberInitializerOperation operation, Frame frame)
    {
        Initializers.Run(operation.Initializer, frame.Evaluate(operation.InitializedMember), frame);
        return null;
    }
}
