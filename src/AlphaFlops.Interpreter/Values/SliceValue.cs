namespace AlphaFlops.Interpreter.Values;

/// <summary>TensorIndex.Slice(start, stop, step); null where a bound is open.</summary>
public sealed record SliceValue(object? Start, object? Stop, object? Step);
