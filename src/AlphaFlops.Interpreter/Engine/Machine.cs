using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Evaluates operations for one entry: dispatches by kind, counts steps, watches depth and cancellation.</summary>
public sealed partial class Machine(Program program, CancellationToken cancellation)
{
    public Program Program { get; } = program;

    public Compilation Compilation => Program.Compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    public object? Evaluate(IOperation operation, Frame frame) => throw new NotImplementedException();

    /// <summary>Runs a delegate value of the program.</summary>
    public object? InvokeDelegate(object? function, object?[] arguments, Frame caller, IOperation? site) => throw new NotImplementedException();
}
