namespace AlphaFlops.Reports;

/// <summary>The most intermediate memory that lives at once in one stretch of a forward pass.</summary>
/// <param name="Layer">Which of the model's layers runs then, from 0.</param>
public sealed record MemoryReport(long Bytes, int Layer);
