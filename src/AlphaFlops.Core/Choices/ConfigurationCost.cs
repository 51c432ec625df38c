using AlphaFlops.Costs;
using AlphaFlops.Traces;

namespace AlphaFlops.Choices;

/// <summary>What one configuration costs.</summary>
/// <param name="Values">The index of the value chosen on each axis.</param>
public sealed record ConfigurationCost(IReadOnlyList<int> Values, Trace Trace, ModelCost Cost);
