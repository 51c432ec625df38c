using System.Collections;

namespace AlphaFlops.Traces;

/// <summary>The calls of a block as a list. They are made as they are read, and not kept.</summary>
internal sealed class CallList(CallBlock block) : IReadOnlyList<OperatorCall>
{
    public int Count => block.Count;

    public OperatorCall this[int index] => index >= 0 && index < Count ? block.Calls().ElementAt(index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<OperatorCall> GetEnumerator() => block.Calls().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
