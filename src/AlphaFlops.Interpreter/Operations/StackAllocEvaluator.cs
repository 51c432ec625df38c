using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>stackalloc as a span. Roslyn has no kind for it: its operation is 'None' with the length and what it is filled with.</summary>
internal sealed class StackAllocEvaluator : IEvaluator
{
    public object? Evaluate(IOperation operation, Frame frame)
    {
        if (operation.Syntax is not (StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax)
            || operation.Type is not INamedTypeSymbol { Name: "Span", TypeArguments: [var type] }) return frame.Machine.NotInterpreted(operation);
        var children = operation.ChildOperations.Select(frame.Evaluate).ToArray();
        if (children[0] is Unknown unknown) return unknown;
        var length = Conversions.ToInt64(children[0]!);
        if (length < 0) throw new ThrownException(null, "System.OverflowException", $"'{operation.Syntax}' has a negative length", frame.Machine.PlaceOf(operation));
        if (length > Limits.Length) return new Unknown($"an array of more than {Limits.Length} elements is not followed", frame.Machine.PlaceOf(operation));
        var element = frame.Resolve(type);
        var items = children.Length > 1 ? children.Skip(1) : Enumerable.Repeat(Defaults.Of(element), (int)length);
        var array = (ArrayValue)frame.Machine.Charged(new ArrayValue([.. items], element))!;
        return new SpanValue(array, 0, array.Elements.Length);
    }
}
