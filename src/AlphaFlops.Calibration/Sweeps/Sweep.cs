using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Sweeps;

/// <summary>What to measure, as data: the measuring process and the PyTorch script take the same list.</summary>
public static class Sweep
{
    /// <summary>For a profile of all families. In an order in which a part of it, as of a run that was stopped, has some of each.</summary>
    public static IReadOnlyList<OperatorPoint> Default { get; } = Mixed([.. DefaultSweep.Parts.Select(part => part.Points.ToArray())]);

    /// <summary>The experiments of the paper, curve by curve, for its figures on another GPU.</summary>
    public static IReadOnlyList<OperatorPoint> Paper => PaperSweep.Points;

    /// <summary>The names that <see cref="Find"/> knows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["default", "paper"];

    /// <summary>A sweep by its name, or null.</summary>
    public static IReadOnlyList<OperatorPoint>? Find(string name) => name switch
    {
        "default" => Default,
        "paper" => Paper,
        _ => null,
    };

    /// <summary>More points of the kinds that the profile misses by most, none of them measured already: to be measured, and all fitted again.</summary>
    /// <param name="count">At most.</param>
    public static IReadOnlyList<OperatorPoint> WhereWorst(IReadOnlyList<Measurement> measured, Profile profile, int count) =>
        AdaptiveSweep.Next(measured, profile, count);

    private static IReadOnlyList<OperatorPoint> Mixed(OperatorPoint[][] parts) =>
    [
        .. parts.SelectMany((points, part) => points.Select((point, index) => (Point: point, At: (index + 0.5) / points.Length, Part: part)))
            .OrderBy(item => item.At).ThenBy(item => item.Part).Select(item => item.Point),
    ];
}
