namespace AlphaFlops.Alpha;

/// <summary>The power that a device draws.</summary>
/// <param name="Watts">While it computes; milliseconds × watts = millijoules.</param>
/// <param name="IdleWatts">While it waits, where that was measured.</param>
public sealed record Power(double Watts, double? IdleWatts = null);
