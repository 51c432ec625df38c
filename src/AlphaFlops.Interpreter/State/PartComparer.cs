using System.Runtime.CompilerServices;

namespace AlphaFlops.Interpreter.State;

/// <summary>Tells parts of values apart by reference.</summary>
internal sealed class PartComparer : IEqualityComparer<(Tracked Holder, object? Part)>
{
    public static PartComparer Instance { get; } = new();

    public bool Equals((Tracked Holder, object? Part) x, (Tracked Holder, object? Part) y) => ReferenceEquals(x.Holder, y.Holder) && ReferenceEquals(x.Part, y.Part);

    public int GetHashCode((Tracked Holder, object? Part) part) =>
        unchecked(RuntimeHelpers.GetHashCode(part.Holder) * 31 + (part.Part is null ? 0 : RuntimeHelpers.GetHashCode(part.Part)));
}
