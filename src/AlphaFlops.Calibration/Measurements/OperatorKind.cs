namespace AlphaFlops.Calibration.Measurements;

/// <summary>What the sizes of an operator mean.</summary>
/// <param name="Columns">Those it has, which are written.</param>
/// <param name="Required">Those that a file must give; the others have a default.</param>
public sealed record OperatorKind(IReadOnlyList<string> Columns, IReadOnlyList<string> Required);
