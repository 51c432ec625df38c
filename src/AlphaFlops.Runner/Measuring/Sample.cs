using AlphaFlops.Runner.Devices;

namespace AlphaFlops.Runner.Measuring;

/// <summary>What is measured of a point.</summary>
/// <param name="Ms">Milliseconds of one call.</param>
/// <param name="Margin">Half the width of the 95 % confidence interval, as a share of <paramref name="Ms"/>.</param>
/// <param name="Mj">Millijoules of one call.</param>
internal sealed record Sample(double Ms, double Margin, double? Mj, DeviceState? State);
