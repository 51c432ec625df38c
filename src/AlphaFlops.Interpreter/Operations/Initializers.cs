using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Runs an object or collection initialiser on a value.</summary>
internal static class Initializers
{
    public static void Run(IOperation initializer, object? value, Frame frame)
    {
        if (value is Unknown) return;
        frame.ImplicitReceivers.Push(value);
        try
        {
            frame.Evaluate(initializer);
        }
        finally
        {
            frame.ImplicitReceivers.Pop();
        }
    }
}
