using System.Runtime.CompilerServices;

namespace AlphaFlops.Traces;

/// <summary>Tells objects apart, also those that compare by members.</summary>
public sealed class ByReference : IEqualityComparer<object>
{
    public static ByReference Instance { get; } = new();

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

    public int GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
