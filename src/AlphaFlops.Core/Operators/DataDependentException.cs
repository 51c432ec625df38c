namespace AlphaFlops.Operators;

/// <summary>What is asked of a shape depends on the values of a tensor: no mistake of the model, and not known without running it.</summary>
public sealed class DataDependentException(string reason) : Exception(reason);
