namespace AlphaFlops.Calibration.Measurements;

/// <summary>How long one call took on a device.</summary>
/// <param name="Ms">Milliseconds, above 0.</param>
/// <param name="Mj">Millijoules, where the device counts them.</param>
public sealed record Measurement(OperatorPoint Point, double Ms, double? Mj = null);
