namespace AlphaFlops.Operators;

/// <summary>A rule asked for an argument whose value is not known.</summary>
public sealed class UnknownArgumentException(string name, object? unknown) : Exception($"'{name}' is not known")
{
    /// <summary>What the caller passed as the unknown value, to hand on its root cause.</summary>
    public object? Unknown { get; } = unknown;
}
