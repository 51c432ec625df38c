using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ObjectCreationEvaluator : Evaluator<IObjectCreationOperation>
{
    protected override object? Evaluate(IObjectCreationOperation operation, Frame frame)
    {
        if (operation.Constructor is null) return new Unknown($"'{operation.Syntax}' does not compile", frame.Machine.PlaceOf(operation));
        var arguments = frame.Machine.Invoker.Bind(operation.Constructor.Parameters, operation.Arguments, frame);
        var value = frame.Machine.Objects.Create((INamedTypeSymbol)frame.Resolve(operation.Type!), operation.Constructor, arguments, frame, operation);
        if (operation.Initializer is not null) Initializers.Run(operation.Initializer, value, frame);
        return value;
    }
}
