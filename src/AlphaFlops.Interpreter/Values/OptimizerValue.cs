using System.Collections.Immutable;
using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Values;

/// <summary>An optimizer of torch.optim: its groups of parameters, what it keeps for each parameter, and how often it has stepped.</summary>
/// <param name="name">Its class.</param>
/// <param name="options">The arguments that it was made with, by name.</param>
public sealed class OptimizerValue(string name, IReadOnlyDictionary<string, object?> options) : Tracked
{
    private Contents _contents = new([], ImmutableDictionary<int, IReadOnlyList<TensorValue>>.Empty, 0);

    public string Name { get; } = name;

    public IReadOnlyDictionary<string, object?> Options { get; } = options;

    public IReadOnlyList<OptimizerGroup> Groups
    {
        get => Seen().Groups;
        set => _contents = Seen() with { Groups = value };
    }

    /// <summary>What is kept, by the storage of the parameter.</summary>
    public ImmutableDictionary<int, IReadOnlyList<TensorValue>> States
    {
        get => Seen().States;
        set => _contents = Seen() with { States = value };
    }

    public int Steps
    {
        get => Seen().Steps;
        set => _contents = Seen() with { Steps = value };
    }

    internal override object? Save(object? part) => _contents;

    internal override void Restore(object? part, object? saved) => _contents = (Contents)saved!;

    private Contents Seen()
    {
        Touch();
        return _contents;
    }

    /// <summary>What is never changed in place.</summary>
    internal sealed record Contents(IReadOnlyList<OptimizerGroup> Groups, ImmutableDictionary<int, IReadOnlyList<TensorValue>> States, int Steps);
}

/// <summary>Parameters of an optimizer with their options.</summary>
/// <param name="Options">The arguments of the optimizer, or the group's own in their place, by name.</param>
public sealed record OptimizerGroup(IReadOnlyList<TensorValue> Parameters, IReadOnlyDictionary<string, object?> Options);
