using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary><c>new T()</c>.</summary>
internal sealed class TypeParameterObjectCreationEvaluator : Evaluator<ITypeParameterObjectCreationOperation>
{
    protected override object? Evaluate(ITypeParameterObjectCreationOperation operation, Frame frame)
    {
        if (frame.Resolve(operation.Type!) is not INamedTypeSymbol type || type.InstanceConstructors.FirstOrDefault(c => c.Parameters.Length == 0) is not { } constructor)
            return new Unknown($"what '{operation.Syntax}' makes is not known", frame.Machine.PlaceOf(operation));
        var value = frame.Machine.Objects.Create(type, constructor, [], frame, operation);
        if (operation.Initializer is not null) Initializers.Run(operation.Initializer, value, frame);
        return value;
    }
}
