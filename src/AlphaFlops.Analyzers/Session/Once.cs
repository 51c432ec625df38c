namespace AlphaFlops.Analyzers.Session;

/// <summary>As <see cref="Lazy{T}"/>, but a computation that throws, as a cancelled one does, is tried again by the next who asks.</summary>
internal sealed class Once<T>
{
    private readonly object _gate = new();
    private bool _hasValue;
    private T _value = default!;

    public T Get(Func<T> compute)
    {
        lock (_gate)
        {
            if (!_hasValue)
            {
                _value = compute();
                _hasValue = true;
            }

            return _value;
        }
    }
}
