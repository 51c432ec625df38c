using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Reuse;

/// <summary>A tracked value is the same as itself only.</summary>
internal sealed class Identity : Comparison
{
    public static Identity Instance { get; } = new();

    protected override bool Bind(Tracked x, Tracked y) => ReferenceEquals(x, y);
}
