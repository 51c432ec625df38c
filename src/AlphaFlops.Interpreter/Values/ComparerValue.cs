namespace AlphaFlops.Interpreter.Values;

/// <summary>An IEqualityComparer or IComparer of .NET's own: StringComparer.OrdinalIgnoreCase, EqualityComparer&lt;T&gt;.Default.</summary>
public sealed class ComparerValue(IEqualityComparer<object?>? equality, IComparer<object?>? order)
{
    /// <summary>Null when it orders only.</summary>
    public IEqualityComparer<object?>? Equality { get; } = equality;

    /// <summary>Null when it tells equal from different only.</summary>
    public IComparer<object?>? Order { get; } = order;
}
