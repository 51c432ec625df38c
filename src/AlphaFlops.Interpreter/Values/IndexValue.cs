using AlphaFlops.Shapes;

namespace AlphaFlops.Interpreter.Values;

/// <summary>System.Index: <c>^1</c> counts from the end.</summary>
public sealed record IndexValue(Dim Position, bool IsFromEnd)
{
    public int Value => (int)Position.Value;

    public int Of(int length) => IsFromEnd ? length - Value : Value;
}
