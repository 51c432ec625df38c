namespace AlphaFlops.Choices;

/// <summary>What a search over choices may use. Counts, not seconds: every run gives the same answer.</summary>
public sealed record ChoiceLimits
{
    /// <summary>For a build: some seconds.</summary>
    public static ChoiceLimits Build { get; } = new();

    /// <summary>For an editor, at each keystroke: only what can be enumerated at once.</summary>
    public static ChoiceLimits Editor { get; } = new() { Enumerated = 8, Evaluations = 0 };

    /// <summary>As many configurations are all evaluated.</summary>
    public int Enumerated { get; init; } = 64;

    /// <summary>Configurations evaluated where there are more of them.</summary>
    public int Evaluations { get; init; } = 1000;

    /// <summary>Interpreter steps of all evaluations: about ten seconds.</summary>
    public long Steps { get; init; } = 40_000_000;

    /// <summary>Entries of one table of costs.</summary>
    public int TableEntries { get; init; } = 4096;

    /// <summary>Entries of a table on the way to the extremes.</summary>
    public int JoinedEntries { get; init; } = 1_000_000;

    /// <summary>Sums kept on the way to the largest configuration within a limit.</summary>
    public int States { get; init; } = 200_000;

    /// <summary>Pairs of sums compared at the end of that way.</summary>
    public long Comparisons { get; init; } = 400_000_000;

    /// <summary>Configurations drawn at random that the sums are checked against.</summary>
    public int Verified { get; init; } = 32;
}
