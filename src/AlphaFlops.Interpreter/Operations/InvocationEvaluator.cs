using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class InvocationEvaluator : Evaluator<IInvocationOperation>
{
    protected override object? Evaluate(IInvocationOperation operation, Frame frame)
    {
        var invoker = frame.Machine.Invoker;
        var method = operation.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
            return invoker.RunLocalFunction(method, invoker.Bind(method.Parameters, operation.Arguments, frame), frame, operation);

        var receiver = operation.Instance is null ? null : frame.Evaluate(operation.Instance);
        if (receiver is Unknown unknown)
        {
            object?[] given = [.. operation.Arguments.Select(argument => frame.Evaluate(argument.Value))];
            return invoker.Lost(unknown, method, given);
        }

        var arguments = invoker.Bind(method.Parameters, operation.Arguments, frame);
        if (operation.Instance is not null && receiver is null && !Places.MayBeNull(method.ContainingType)) throw Places.NullReference(operation, frame);
        if (method.MethodKind == MethodKind.DelegateInvoke) return frame.Machine.InvokeDelegate(receiver, arguments, frame, operation);
        if (operation.IsVirtual && receiver is ObjectValue instance) method = frame.Machine.Program.Implementation(instance.Type, method);
        var result = invoker.Invoke(method, receiver, arguments, frame, operation);
        invoker.CopyOut(method.Parameters, arguments, operation.Arguments, frame);
        return result;
    }
}
