using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>One turn of a loop's body.</summary>
internal static class LoopTurn
{
    /// <summary>Runs the body. True: the loop goes on; false: it ends, leaving with <paramref name="signal"/> where that is not null.</summary>
    public static bool Run(ILoopOperation loop, Frame frame, out Signal? signal)
    {
        signal = frame.Evaluate(loop.Body) as Signal;
        if (signal is null) return true;
        if (signal.Label is { } label)
        {
            if (SymbolEqualityComparer.Default.Equals(label, loop.ContinueLabel))
            {
                signal = null;
                return true;
            }

            if (SymbolEqualityComparer.Default.Equals(label, loop.ExitLabel)) signal = null;
        }

        return false;
    }
}
