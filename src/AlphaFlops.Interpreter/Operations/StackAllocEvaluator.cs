using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
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
            || operation.Type is not INamedTypeSymbol { TypeArguments: [var type] } span || !SpanIntrinsics.IsSpan(span)) return frame.Machine.NotInterpreted(operation);
        var children = operation.ChildOperations.Select(frame.Evaluate).ToArray();
        Action<object?[]>? fill = children.Length == 1 ? null : elements => Array.Copy(children, 1, elements, 0, Math.Min(children.Length - 1, elements.Length));
        var made = NewArrays.Make([children[0]], frame.Resolve(type), fill, operation, frame);
        return made is ArrayValue ? SpanIntrinsics.View(made) : made;
    }
}
