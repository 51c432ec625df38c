using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Forking;

/// <summary>A way that left by return, break or continue, while the others go on.</summary>
/// <param name="Way">As it left.</param>
/// <param name="Others">Watches those that go on.</param>
/// <param name="Mark">Where those began in the trace.</param>
/// <param name="Cause">The condition.</param>
internal sealed record Departed(Way Way, Scope Others, TraceMark Mark, Unknown Cause);
