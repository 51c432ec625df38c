using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>The memory of intermediate tensors. A tensor lives from the call that makes it to the last call that uses it, an input of the model
/// from the start; views share the memory that they look at; parameters and buffers never count.</summary>
internal static class ActivationMemory
{
    /// <summary>In evaluation the peak of what lives at once. In training nothing dies, so that the peak is the sum of all: by this convention
    /// the backward pass keeps every intermediate tensor and the inputs, what an in-place operator overwrites once.</summary>
    /// <returns>The peak, and the bytes that live during each call.</returns>
    public static (ExactSum Peak, long[] Live) Measure(Trace trace, bool training)
    {
        var lifetimes = Lifetimes(trace);
        var peak = new ExactSum();
        var changes = new decimal[trace.Calls.Count + 1];
        foreach (var lifetime in lifetimes)
        {
            if (lifetime.Bytes.HasOverflow) peak.LeaveOut();
            changes[lifetime.First] += lifetime.Bytes.Value;
            if (!training) changes[lifetime.Last + 1] -= lifetime.Bytes.Value;
        }

        var live = new long[trace.Calls.Count];
        decimal now = 0;
        for (var i = 0; i < live.Length; i++)
        {
            now += changes[i];
            if (now > long.MaxValue) peak.LeaveOut();
            else live[i] = (long)now;
        }

        if (lifetimes.Exists(lifetime => lifetime.Bytes.Sum.Formula is not null)) peak.Add(() => Peak(lifetimes, live.DefaultIfEmpty().Max(), training));
        else peak.Add(live.DefaultIfEmpty().Max());
        return (peak, live);
    }

    // Which call the peak is at is not the same for all named dimensions; where all is kept, it is the last.
    private static Dim Peak(List<Lifetime> lifetimes, long peak, bool training)
    {
        var sum = lifetimes.Aggregate((Dim)0, (sum, lifetime) => sum + lifetime.Bytes.Sum);
        return training ? sum : sum.WithoutFormula(peak);
    }

    private static List<Lifetime> Lifetimes(Trace trace)
    {
        var byStorage = new Dictionary<int, Lifetime>();
        var inOrder = new List<Lifetime>();
        // What nothing made is an input of the model; where something is unknown, it may come from there, so that it counts from its first use.
        var isComplete = trace.Unknowns.Count == 0 && trace.Failure is null;
        for (var i = 0; i < trace.Calls.Count; i++)
        {
            var call = trace.Calls[i];
            foreach (var use in call.Inputs) Find(use, isComplete ? 0 : i).Use(i);
            foreach (var use in call.Outputs)
            {
                var lifetime = Find(use, i);
                lifetime.Use(i);
                // A view may show more than there is, as expand does: only what an operator writes has a size of its own.
                if (!call.Result.IsView) lifetime.Write(use);
            }
        }

        return inOrder.Where(lifetime => !lifetime.IsModelState).ToList();

        Lifetime Find(TensorUse use, int first)
        {
            if (!byStorage.TryGetValue(use.Storage, out var lifetime))
            {
                lifetime = new Lifetime(use, first);
                byStorage.Add(use.Storage, lifetime);
                inOrder.Add(lifetime);
            }

            lifetime.IsModelState |= use.IsModelState;
            return lifetime;
        }
    }

    /// <summary>The calls during which a storage is in use, by their numbers, both included.</summary>
    private sealed class Lifetime(TensorUse use, int first)
    {
        private bool _isWritten;

        public int First { get; } = first;

        public int Last { get; private set; } = first;

        public bool IsModelState { get; set; }

        public ExactSum Bytes { get; private set; } = SizeOf(use);

        public void Use(int call) => Last = call;

        public void Write(TensorUse use)
        {
            var size = SizeOf(use);
            if (!_isWritten || size.Value > Bytes.Value) Bytes = size;
            _isWritten = true;
        }

        private static ExactSum SizeOf(TensorUse use)
        {
            var size = new ExactSum();
            size.Add(() => use.Type.Bytes);
            return size;
        }
    }
}
