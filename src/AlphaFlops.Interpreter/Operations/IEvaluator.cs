using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Evaluates operations of one kind. An expression gives its value; a statement gives null or the <see cref="Signal"/> with which it
/// left.</summary>
public interface IEvaluator
{
    object? Evaluate(IOperation operation, Frame frame);
}

/// <summary>The form that every evaluator takes.</summary>
public abstract class Evaluator<TOperation> : IEvaluator
    where TOperation : class, IOperation
{
    public object? Evaluate(IOperation operation, Frame frame) => Evaluate((TOperation)operation, frame);

    protected abstract object? Evaluate(TOperation operation, Frame frame);
}
