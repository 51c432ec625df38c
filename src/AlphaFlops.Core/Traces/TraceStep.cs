namespace AlphaFlops.Traces;

/// <summary>One step of what ran: a call, calls that ran before with other names, or one of several.</summary>
public abstract record TraceStep;
