using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>The gradients that backward passes have left: those of parameters, and of inputs that require one.</summary>
public sealed class Gradients : Tracked
{
    private Storages _storages = new(new Dictionary<int, int>(), []);

    /// <summary>The storages of gradients by those of the tensors that they belong to.</summary>
    public IReadOnlyDictionary<int, int> All => Seen().All;

    /// <summary>It is known whether a tensor has one.</summary>
    public bool IsSure(TensorValue tensor) => !Seen().Unsure.Contains(tensor.Storage);

    /// <summary>What <c>grad</c> of a tensor gives.</summary>
    public TensorValue? Of(TensorValue tensor) =>
        All.TryGetValue(tensor.Storage, out var storage) ? new TensorValue(tensor.Type, new Memory(storage)) { IsModelState = tensor.IsModelState } : null;

    /// <summary>Those that a backward pass leaves.</summary>
    public void Add(BackwardPass pass)
    {
        var (all, unsure) = Seen();
        var sum = all.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var leaf in pass.Leaves) sum[leaf.Key] = leaf.Value;
        _storages = new Storages(sum, [.. unsure.Except(pass.Leaves.Keys), .. pass.UnsureLeaves.Where(leaf => !all.ContainsKey(leaf) || unsure.Contains(leaf))]);
    }

    /// <summary>As after <c>grad = null</c>.</summary>
    public void Forget(TensorValue tensor)
    {
        var (all, unsure) = Seen();
        if (all.ContainsKey(tensor.Storage))
            _storages = new Storages(all.Where(pair => pair.Key != tensor.Storage).ToDictionary(pair => pair.Key, pair => pair.Value), [.. unsure.Where(storage => storage != tensor.Storage)]);
    }

    internal override object? Save(object? part) => _storages;

    internal override void Restore(object? part, object? saved) => _storages = (Storages)saved!;

    private Storages Seen()
    {
        Touch();
        return _storages;
    }

    /// <summary>What is never changed in place.</summary>
    /// <param name="Unsure">What may have one or not.</param>
    internal sealed record Storages(IReadOnlyDictionary<int, int> All, IReadOnlyCollection<int> Unsure)
    {
        /// <summary>After one of two ways: what only one of them has is not sure.</summary>
        public Storages Or(Storages other) => new(
            All.Concat(other.All.Where(pair => !All.ContainsKey(pair.Key))).ToDictionary(pair => pair.Key, pair => pair.Value),
            [.. Unsure.Concat(other.Unsure).Concat(All.Keys.Except(other.All.Keys)).Concat(other.All.Keys.Except(All.Keys)).Distinct()]);

        public bool IsSame(Storages other) =>
            All.Count == other.All.Count && All.All(pair => other.All.TryGetValue(pair.Key, out var storage) && storage == pair.Value) && !Unsure.Except(other.Unsure).Any() && !other.Unsure.Except(Unsure).Any();
    }
}
