namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>What PyTorch says of a network.</summary>
/// <param name="Macs">Null where it has a product that is not counted.</param>
/// <param name="TrainingMacs">With the backward pass; null where there is none, or one that is not counted.</param>
/// <param name="SavedBytes">What forward kept for the backward pass.</param>
internal sealed record Totals(long Parameters, long Buffers, long? Macs, long? TrainingMacs, long SavedBytes);
