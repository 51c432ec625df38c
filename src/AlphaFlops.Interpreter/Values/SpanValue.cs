namespace AlphaFlops.Interpreter.Values;

/// <summary>A Span, ReadOnlySpan, Memory, ReadOnlyMemory or ArraySegment: a view of an array.</summary>
public sealed class SpanValue(ArrayValue array, int start, int length) : ISequence
{
    public ArrayValue Array { get; } = array;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public IReadOnlyList<object?> Items => new ArraySegment<object?>(Array.Elements, Start, Length);
}
