namespace AlphaFlops.Traces;

/// <summary>Where a walk back stands: before a step.</summary>
internal sealed class TracePosition(IReadOnlyList<TraceStep> steps, int index, Names? names, TracePosition? outer)
{
    public TracePosition(IReadOnlyList<TraceStep> steps, Names? names, TracePosition? outer)
        : this(steps, steps.Count - 1, names, outer)
    {
    }

    public int Index => index;

    public TraceStep Step => steps[index];

    public Names? Names => names;

    /// <summary>What the steps are part of.</summary>
    public TracePosition? Outer => outer;

    public TracePosition Before() => new(steps, index - 1, names, outer);
}
