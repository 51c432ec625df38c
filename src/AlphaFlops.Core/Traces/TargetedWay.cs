using AlphaFlops.Costs;

namespace AlphaFlops.Traces;

/// <summary>What of a backward pass leads to certain gradients. torch runs no other call, and computes in each no other gradient.</summary>
/// <param name="targets">The storages of the gradients.</param>
/// <param name="gradientOf">The storage of the gradient of what lies in a storage.</param>
internal sealed class TargetedWay(IEnumerable<int> targets, Func<int, int> gradientOf)
{
    private HashSet<int> _wanted = [.. targets];

    /// <summary>The gradients that are computed.</summary>
    public HashSet<int> Made { get; } = [];

    /// <summary>What is wanted does not depend on conditions that are not known.</summary>
    public bool IsSure { get; private set; } = true;

    /// <summary>From the end: a gradient is wanted where a later call of those that stay takes it.</summary>
    public IReadOnlyList<TraceStep> Of(IReadOnlyList<TraceStep> steps)
    {
        var kept = new List<TraceStep>();
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            TraceStep? step = steps[i] is Choice choice ? Of(choice) : Of((OperatorCall)steps[i]);
            if (step is not null) kept.Add(step);
        }

        kept.Reverse();
        return kept;
    }

    private Choice? Of(Choice choice)
    {
        var after = _wanted;
        var ways = new List<(CallBlock Block, HashSet<int> Wanted)>();
        foreach (var branch in choice.Branches)
        {
            _wanted = [.. after];
            ways.Add((new CallBlock(Of(branch.Steps)), _wanted));
        }

        IsSure &= ways.All(way => way.Wanted.SetEquals(ways[0].Wanted));
        _wanted = [.. ways.SelectMany(way => way.Wanted)];
        return ways.Any(way => way.Block.Steps.Count > 0) ? new Choice(choice.Cause, [.. ways.Select(way => way.Block)]) : null;
    }

    private OperatorCall? Of(OperatorCall gradient)
    {
        var outputs = gradient.Outputs.Where(use => _wanted.Contains(use.Storage)).ToArray();
        if (outputs.Length == 0) return null;
        var call = gradient.Gradients!.Of!;
        bool IsWanted(TensorUse use) => use.NeedsGradient && _wanted.Contains(gradientOf(use.Storage));
        var count = GradientCount.Of(call with { Inputs = [.. call.Inputs.Select(use => use with { NeedsGradient = IsWanted(use) })] });
        Made.UnionWith(outputs.Select(use => use.Storage));
        _wanted.UnionWith(gradient.Inputs.Select(use => use.Storage));
        return gradient with { Gradients = gradient.Gradients with { Count = count, Of = null }, Outputs = outputs };
    }
}
