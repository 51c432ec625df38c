using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Values;

/// <summary>What the build of another project recorded of a constructor or factory with these arguments.</summary>
/// <param name="Name">Of the class or factory.</param>
/// <param name="Assembly">Of the other project.</param>
/// <param name="Runs">One for each inputs and mode; at least one.</param>
public sealed record RecordedRuns(string Name, string Assembly, IReadOnlyList<TraceRecord> Runs);
