namespace AlphaFlops.Interpreter.Engine;

/// <summary>The entry used up its steps, its depth or its memory: evaluation ends with this reason.</summary>
public sealed class LimitException(string reason) : Exception(reason);
