using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class AnonymousObjectCreationEvaluator : Evaluator<IAnonymousObjectCreationOperation>
{
    protected override object? Evaluate(IAnonymousObjectCreationOperation operation, Frame frame)
    {
        frame.Machine.Charge(Limits.ObjectSteps);
        var value = new ObjectValue((INamedTypeSymbol)operation.Type!);
        foreach (var initializer in operation.Initializers)
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                value.Set(property.Property.OriginalDefinition, frame.Evaluate(assignment.Value));
        return value;
    }
}
