using System.Collections.Concurrent;

namespace AlphaFlops.Analyzers.Session;

/// <summary>Computes a value for a key once, whichever thread asks first. A computation that throws, as a cancelled one does, leaves nothing
/// behind: the next who asks computes anew.</summary>
internal sealed class Memo<TKey, TValue>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Slot> _slots = new(comparer ?? EqualityComparer<TKey>.Default);

    public TValue Get(TKey key, Func<TValue> compute)
    {
        var slot = _slots.GetOrAdd(key, _ => new Slot());
        lock (slot)
        {
            if (!slot.HasValue)
            {
                slot.Value = compute();
                slot.HasValue = true;
            }

            return slot.Value;
        }
    }

    private sealed class Slot
    {
        public bool HasValue;
        public TValue Value = default!;
    }
}
