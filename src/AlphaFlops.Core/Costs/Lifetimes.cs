using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>The calls during which each storage is in use, by their numbers.</summary>
/// <param name="training">Only what the backward pass needs counts, and it lives on.</param>
internal sealed class Lifetimes(bool training)
{
    private const int ChunkSize = 1024;

    // By storage. A deep model, or a loop around one, has hundreds of thousands: structs, in arrays of which none is a large object.
    private readonly List<Lifetime[]?> _chunks = [];

    // What calls keep for the backward pass that is no tensor of theirs.
    private readonly List<(int First, int Last, Dim Bytes)> _saved = [];

    // Those of a graph that is retained: another pass may need them.
    private readonly Dictionary<(int Storage, OperatorResult Call), int> _retained = [];

    private int _calls;

    /// <summary>The next call.</summary>
    /// <param name="isAllKnown">A storage that no call made is there from the start.</param>
    public void Add(OperatorCall call, Names? names, bool isAllKnown)
    {
        var now = _calls++;
        var (inputs, outputs) = (call.Inputs, call.Outputs);
        for (var i = 0; i < inputs.Count; i++) Find(inputs[i], names, isAllKnown && !call.IsBackward ? 0 : now).Last = now;
        if (training)
        {
            foreach (var use in SavedTensors.Of(call)) Find(use, names, now).IsSaved = true;
            if (call.Result.SavedBytes != 0 && GradientCount.IsTracked(call)) _saved.Add((now, now, call.Result.SavedBytes));
        }
        else if (call.Gradients is { } gradients && call.Result.SavedBytes != 0)
        {
            KeepUntil(now, call.Result, gradients, names);
        }

        for (var i = 0; i < outputs.Count; i++)
        {
            var use = outputs[i];
            ref var lifetime = ref Find(use, names, now);
            lifetime.Last = now;

            // A view may show more than there is, as expand does: only what an operator writes has a size of its own.
            if (call.Result.IsView) continue;
            var size = SizeOf(use);
            if (!lifetime.IsWritten || size is null || size.Value.Witness > lifetime.Bytes?.Witness) lifetime.Bytes = size;
            lifetime.IsWritten = true;
        }
    }

    /// <summary>The most that lives at once, and what lives during each call; in training what is saved, from when it is made.</summary>
    public (ExactSum Peak, long[] Live) Peak()
    {
        var peak = new ExactSum();
        var hasFormula = false;
        var changes = new decimal[_calls + 1];
        foreach (var lifetime in Counting())
        {
            if (lifetime.Bytes is not { } bytes)
            {
                peak.LeaveOut();
                continue;
            }

            hasFormula |= bytes.Formula is not null;
            changes[lifetime.First] += bytes.Witness;
            if (!training) changes[lifetime.Last + 1] -= bytes.Witness;
        }

        foreach (var (first, last, bytes) in _saved)
        {
            hasFormula |= bytes.Formula is not null;
            changes[first] += bytes.Witness;
            if (!training) changes[last + 1] -= bytes.Witness;
        }

        var live = new long[_calls];
        decimal now = 0;
        for (var i = 0; i < live.Length; i++)
        {
            now += changes[i];
            if (now > long.MaxValue) peak.LeaveOut();
            else live[i] = (long)now;
        }

        var highest = live.Length == 0 ? 0 : live.Max();
        if (hasFormula) peak.Add(() => Formula(highest));
        else peak.Add(highest);
        return (peak, live);
    }

    // Which call the peak is at is not the same for all named dimensions; where all is kept, it is the last.
    private Dim Formula(long peak)
    {
        Dim sum = 0;
        foreach (var lifetime in Counting())
            if (lifetime.Bytes is { } bytes) sum += bytes;
        foreach (var (_, _, bytes) in _saved) sum += bytes;
        return training ? sum : sum.WithoutFormula(peak);
    }

    /// <summary>What a forward call kept lives from there to the pass that uses it.</summary>
    private void KeepUntil(int now, OperatorResult call, GradientCall gradients, Names? names)
    {
        var storage = names is null ? gradients.Forward.Storage : names.Storage(gradients.Forward.Storage);
        if (_retained.TryGetValue((storage, call), out var index))
        {
            _saved[index] = _saved[index] with { Last = now };
            return;
        }

        if (gradients.Freed.Count == 0) _retained.Add((storage, call), _saved.Count);
        _saved.Add((Find(gradients.Forward, names, now).First, now, call.SavedBytes));
    }

    private IEnumerable<Lifetime> Counting() =>
        from chunk in _chunks
        where chunk is not null
        from lifetime in chunk
        where lifetime.Exists && !lifetime.IsModelState && (lifetime.IsSaved || !training)
        select lifetime;

    private ref Lifetime Find(TensorUse use, Names? names, int first)
    {
        var storage = names is null ? use.Storage : names.Storage(use.Storage);
        var (chunk, index) = (storage / ChunkSize, storage % ChunkSize);
        while (_chunks.Count <= chunk) _chunks.Add(null);
        ref var lifetime = ref (_chunks[chunk] ??= new Lifetime[ChunkSize])[index];
        if (!lifetime.Exists) lifetime = new Lifetime { Exists = true, First = first, Last = first, Bytes = SizeOf(use) };
        lifetime.IsModelState |= use.IsModelState;
        return ref lifetime;
    }

    /// <summary>Null where it does not fit.</summary>
    private static Dim? SizeOf(TensorUse use)
    {
        try
        {
            return use.Type.Bytes;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private struct Lifetime
    {
        public bool Exists;
        public int First;
        public int Last;
        public Dim? Bytes;
        public bool IsModelState;
        public bool IsWritten;
        public bool IsSaved;
    }
}
