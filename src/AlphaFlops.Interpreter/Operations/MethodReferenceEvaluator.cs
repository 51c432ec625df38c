using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>A method group as a value.</summary>
internal sealed class MethodReferenceEvaluator : Evaluator<IMethodReferenceOperation>
{
    protected override object? Evaluate(IMethodReferenceOperation operation, Frame frame)
    {
        var method = operation.Method;
        if (method.MethodKind == MethodKind.LocalFunction) return new DelegateValue(method, null, frame.This, frame.Capture());
        var receiver = operation.Instance is null ? null : frame.Evaluate(operation.Instance);
        if (receiver is Unknown) return receiver;
        if (operation.IsVirtual && receiver is ObjectValue instance) method = frame.Machine.Program.Implementation(instance.Type, method);
        return new DelegateValue(method, null, receiver, null);
    }
}
