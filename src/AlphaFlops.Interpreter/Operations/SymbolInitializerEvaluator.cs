using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>The value behind the equals sign of a field, property, variable or parameter.</summary>
internal sealed class SymbolInitializerEvaluator : Evaluator<ISymbolInitializerOperation>
{
    protected override object? Evaluate(ISymbolInitializerOperation operation, Frame frame)
    {
        foreach (var local in operation.Locals) frame.Declare(local, null);
        return frame.Evaluate(operation.Value);
    }
}
