using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Gives the resource, which the enclosing block disposes at its end.</summary>
internal sealed class UsingDeclarationEvaluator : Evaluator<IUsingDeclarationOperation>
{
    protected override object? Evaluate(IUsingDeclarationOperation operation, Frame frame) =>
        operation.DeclarationGroup.Declarations.Select(frame.Evaluate).LastOrDefault() is var resource and not Signal ? resource : null;
}
