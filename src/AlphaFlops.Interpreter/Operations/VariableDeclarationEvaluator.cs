using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class VariableDeclarationEvaluator : Evaluator<IVariableDeclarationOperation>
{
    /// <summary>Gives the value of the last variable: what a using declaration disposes.</summary>
    protected override object? Evaluate(IVariableDeclarationOperation operation, Frame frame)
    {
        object? value = null;
        foreach (var declarator in operation.Declarators)
        {
            var initializer = declarator.Initializer ?? operation.Initializer;
            value = initializer is null
                ? Defaults.Of(frame.Resolve(declarator.Symbol.Type))
                : Structs.Copied(frame.Evaluate(initializer));
            frame.Declare(declarator.Symbol, value);
        }

        return value;
    }
}
