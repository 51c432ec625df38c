namespace AlphaFlops.Interpreter.Tests.Abuse;

/// <summary>The most that was alive on the heap between its making and <see cref="Stop"/>, as the garbage collections in between found it.</summary>
internal sealed class HeapWatch
{
    private readonly Thread _thread;

    private readonly long _before;

    private volatile bool _isOver;

    private long _peak;

    public HeapWatch()
    {
        GC.Collect();
        _before = Heap();
        _thread = new Thread(Watch) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Bytes more than before.</summary>
    public long Stop()
    {
        _isOver = true;
        _thread.Join();
        return Math.Max(0, _peak - _before);
    }

    private void Watch()
    {
        for (; !_isOver; Thread.Sleep(1)) _peak = Math.Max(_peak, Heap());
    }

    // What the last collection left, whatever its generation.
    private static long Heap() => GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes;
}
