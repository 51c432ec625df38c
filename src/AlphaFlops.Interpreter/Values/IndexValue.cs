namespace AlphaFlops.Interpreter.Values;

/// <summary>System.Index: <c>^1</c> counts from the end.</summary>
public sealed record IndexValue(int Value, bool IsFromEnd)
{
    public int Of(int length) => IsFromEnd ? length - Value : Value;
}
