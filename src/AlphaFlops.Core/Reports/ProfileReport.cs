namespace AlphaFlops.Reports;

/// <summary>The profile behind α-FLOPs, time and energy; calibrated is false for the published profile of another machine.</summary>
public sealed record ProfileReport(string Name, string Device, bool Calibrated);
