using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class TryEvaluator : Evaluator<ITryOperation>
{
    protected override object? Evaluate(ITryOperation operation, Frame frame)
    {
        object? outcome;
        try
        {
            outcome = Body(operation, frame);
        }
        catch (Exception exception) when (operation.Finally is not null && exception is ThrownException or LimitException)
        {
            // A finally block that leaves by itself would be an error in C#, so its outcome is none.
            frame.Evaluate(operation.Finally!);
            throw;
        }

        if (operation.Finally is not null) frame.Evaluate(operation.Finally);
        return outcome;
    }

    private static object? Body(ITryOperation operation, Frame frame)
    {
        try
        {
            return frame.Evaluate(operation.Body);
        }
        catch (ThrownException thrown)
        {
            foreach (var handler in operation.Catches)
            {
                if (!Catches(handler, thrown, frame)) continue;
                frame.Caught.Push(thrown);
                try
                {
                    return frame.Evaluate(handler.Handler);
                }
                finally
                {
                    frame.Caught.Pop();
                }
            }

            throw;
        }
    }

    private static bool Catches(ICatchClauseOperation handler, ThrownException thrown, Frame frame)
    {
        if (!IsA(thrown, handler.ExceptionType, frame)) return false;
        foreach (var local in handler.Locals) frame.Declare(local, null);
        if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
            frame.Declare(declarator.Symbol, ExceptionValue.Caught(thrown, frame.Machine.Compilation));
        return handler.Filter is null || frame.Evaluate(handler.Filter) is true;
    }

    private static bool IsA(ThrownException thrown, ITypeSymbol? type, Frame frame)
    {
        if (type is null || type.SpecialType == SpecialType.System_Object) return true;
        var actual = (thrown.Value as ObjectValue)?.Type ?? (thrown.Value as ExceptionValue)?.Type ?? frame.Machine.Compilation.GetTypeByMetadataName(thrown.TypeName);
        for (var current = actual; current is not null; current = current.BaseType)
            if (SymbolEqualityComparer.Default.Equals(current, type)) return true;
        return false;
    }
}
