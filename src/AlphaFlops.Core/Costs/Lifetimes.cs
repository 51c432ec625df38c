using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>The calls during which each storage is in use, by their numbers.</summary>
internal sealed class Lifetimes
{
    private readonly Dictionary<int, int> _index = [];

    // Structs in an array: a deep model has hundreds of thousands.
    private Lifetime[] _lifetimes = new Lifetime[64];

    private int _calls;

    /// <summary>The next call.</summary>
    /// <param name="isAllKnown">A storage that no call made is there from the start.</param>
    public void Add(OperatorCall call, Names? names, bool isAllKnown)
    {
        var now = _calls++;
        foreach (var use in call.Inputs) Find(use, names, isAllKnown ? 0 : now).Last = now;
        foreach (var use in call.Outputs)
        {
            ref var lifetime = ref Find(use, names, now);
            lifetime.Last = now;

            // A view may show more than there is, as expand does: only what an operator writes has a size of its own.
            if (call.Result.IsView) continue;
            var size = SizeOf(use);
            if (!lifetime.IsWritten || size < 0 || size > lifetime.Bytes) lifetime.Bytes = size;
            lifetime.IsWritten = true;
        }
    }

    /// <summary>What all take together.</summary>
    public ExactSum Sum()
    {
        var sum = new ExactSum();
        for (var i = 0; i < _index.Count; i++)
        {
            if (_lifetimes[i].IsModelState) continue;
            if (_lifetimes[i].Bytes < 0) sum.LeaveOut();
            else sum.Add(_lifetimes[i].Bytes);
        }

        return sum;
    }

    /// <summary>The most that lives at once.</summary>
    public ExactSum Peak()
    {
        var sum = new ExactSum();
        var changes = new decimal[_calls + 1];
        for (var i = 0; i < _index.Count; i++)
        {
            ref var lifetime = ref _lifetimes[i];
            if (lifetime.IsModelState) continue;
            if (lifetime.Bytes < 0)
            {
                sum.LeaveOut();
                continue;
            }

            changes[lifetime.First] += lifetime.Bytes;
            changes[lifetime.Last + 1] -= lifetime.Bytes;
        }

        decimal live = 0, peak = 0;
        foreach (var change in changes)
        {
            live += change;
            if (live > long.MaxValue) sum.LeaveOut();
            else peak = Math.Max(peak, live);
        }

        sum.Add((long)peak);
        return sum;
    }

    private ref Lifetime Find(TensorUse use, Names? names, int first)
    {
        var storage = names is null ? use.Storage : names.Storage(use.Storage);
        if (!_index.TryGetValue(storage, out var index))
        {
            index = _index.Count;
            _index.Add(storage, index);
            if (index == _lifetimes.Length) Array.Resize(ref _lifetimes, index * 2);
            _lifetimes[index] = new Lifetime { First = first, Last = first, Bytes = SizeOf(use) };
        }

        _lifetimes[index].IsModelState |= use.IsModelState;
        return ref _lifetimes[index];
    }

    /// <summary>Negative where it does not fit.</summary>
    private static long SizeOf(TensorUse use)
    {
        try
        {
            return use.Type.Bytes.Value;
        }
        catch (OverflowException)
        {
            return -1;
        }
    }

    private struct Lifetime
    {
        public int First;
        public int Last;
        public long Bytes;
        public bool IsModelState;
        public bool IsWritten;
    }
}
