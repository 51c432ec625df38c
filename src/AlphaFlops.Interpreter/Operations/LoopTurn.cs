using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Forking;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>The turns of a loop's body.</summary>
/// <param name="loop">The loop.</param>
/// <param name="frame">In which it runs.</param>
internal sealed class LoopTurn(ILoopOperation loop, Frame frame)
{
    // Ways that had left before the loop are not the loop's.
    private readonly int _departed = frame.DepartedCount;

    /// <summary>Runs the body. True: the loop goes on; false: it ends, leaving with <paramref name="signal"/> where that is not null.</summary>
    public bool Run(out Signal? signal)
    {
        signal = frame.Evaluate(loop.Body) as Signal;
        if (signal is not null && !LeadsTo(signal, loop.ContinueLabel))
        {
            if (LeadsTo(signal, loop.ExitLabel)) signal = null;
            return false;
        }

        signal = null;
        Forks.Meet(frame, way => LeadsTo(way, loop.ContinueLabel), _departed);
        return true;
    }

    /// <summary>The loop has ended: what left it by break meets the rest here.</summary>
    public object? End(Signal? signal = null)
    {
        if (signal is null) Forks.Meet(frame, way => LeadsTo(way, loop.ExitLabel), _departed);
        return signal;
    }

    /// <summary>Nobody knows how often the body runs: one turn is counted, and what it changes is not known afterwards.</summary>
    /// <param name="begin">Sets the variable of the loop.</param>
    /// <param name="turns">Already counted.</param>
    public object? RunUnbounded(Unknown cause, Action begin, int turns)
    {
        frame.Machine.Tracer.Note(new Unknown($"one turn of the loop is counted: {cause.Reason}", cause.Place));
        if (!Forks.CanFork(loop, frame)) return End(Branches.Skip(loop.Body, cause, frame));
        var ways = Forks.Try(loop, frame, () =>
        {
            begin();
            return Run(out var signal) ? null : signal;
        });
        if (ways.All(way => way.Thrown is not null)) return End();

        // What follows the loop has seen a turn, or none, or several.
        var counted = turns == 0 ? ways.SelectMany(way => way.Block.Steps).ToArray() : [];
        frame.Machine.Tracer.Add(counted);
        return End(Forks.Settle([Forks.Nothing, .. ways.Select(way => way with { Block = Traces.CallBlock.Empty })], cause, frame) as Signal);
    }

    private static bool LeadsTo(Signal? signal, ILabelSymbol label) => SymbolEqualityComparer.Default.Equals(signal?.Label, label);
}
