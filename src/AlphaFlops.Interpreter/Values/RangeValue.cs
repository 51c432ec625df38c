namespace AlphaFlops.Interpreter.Values;

/// <summary>System.Range.</summary>
public sealed record RangeValue(IndexValue Start, IndexValue End)
{
    public (int Start, int End) Of(int length) => (Start.Of(length), End.Of(length));
}
