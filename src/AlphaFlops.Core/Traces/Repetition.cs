namespace AlphaFlops.Traces;

/// <summary>Calls that ran before, or for the first time, as one stretch.</summary>
/// <param name="Block">The calls as they were first recorded.</param>
/// <param name="Renaming">What modules and memory are called this time; null the first time.</param>
public sealed record Repetition(CallBlock Block, Renaming? Renaming) : TraceStep
{
    /// <summary>The names inside of the block, where those around it are given.</summary>
    public Names? Within(Names? outer) => Renaming is null ? outer : new Names(Renaming, outer);
}
