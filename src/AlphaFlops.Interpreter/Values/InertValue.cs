namespace AlphaFlops.Interpreter.Values;

/// <summary>An object without meaning for cost: a dispose scope, a gradient mode, a device. Its methods do nothing and give it back, or the value
/// that they were given.</summary>
public sealed record InertValue(string Name)
{
    /// <summary>Of a gradient mode, as no_grad: whether gradients were tracked before it, which holds again when it is disposed.</summary>
    public bool? TrackedGradients { get; init; }

    public override string ToString() => Name;
}
