using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Declares something or does nothing: no effect where it stands.</summary>
internal sealed class NothingEvaluator : IEvaluator
{
    public object? Evaluate(IOperation operation, Frame frame) => null;
}
