namespace AlphaFlops.Operators;

/// <summary>A result that is not computed, for no mistake of the model: the values of a tensor decide it, or it has more parts than are followed.</summary>
public sealed class UndecidedException(string reason) : Exception(reason);
