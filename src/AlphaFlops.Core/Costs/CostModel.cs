using AlphaFlops.Alpha;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>Adds up a trace: counts that no profile changes, and α-FLOPs, time and energy, which are the profile's.</summary>
public static class CostModel
{
    /// <param name="training">Count as activations what the backward pass needs.</param>
    public static ModelCost Compute(Trace trace, Profile profile, bool training)
    {
        if (trace.HasHiddenSizes) return Range(trace, profile, training);
        var sums = new TraceSums(profile, mapsBackward: !training);
        var (sum, most) = sums.Of(trace.Block);
        var parameters = Elements(trace.Registered.Where(tensor => !tensor.IsBuffer));
        var buffers = Elements(trace.Registered.Where(tensor => tensor.IsBuffer));
        var (activations, mostActivations, live) = ActivationMemory.Measure(trace, training);
        var (gradients, optimizers) = sums.HasTraining ? TrainingMemory.Measure(trace) : (null, null);
        return new ModelCost
        {
            Parameters = parameters.Value,
            Buffers = buffers.Value,
            Macs = sum.Macs.Value,
            Flops = sum.Flops.Value,
            ElementOps = sum.ElementOps.Value,
            AlphaFlops = sum.AlphaFlops,
            ActivationBytes = activations.Value,
            GradientBytes = gradients?.Value,
            OptimizerBytes = optimizers?.Value,
            MovedBytes = sum.MovedBytes.Value,
            Milliseconds = sum.Milliseconds,
            Millijoules = profile.Power is { } power ? sum.Milliseconds * power.Watts : null,
            Most = sums.HasChoices && trace.Unknowns.Count == 0 && trace.Failure is null ? MostOf(most, mostActivations, profile) : null,
            Layers = sums.Layers.ToList(trace.Registered),
            Memory = sums.Layers.Count == 0 ? [] : MemoryCurve.Of(live, sums.LayerOfCall()),
            Formulas = sums.HasChoices ? null : CostFormulas.Of(trace.Symbols, sum, activations),
            Unknowns =
            [
                .. trace.Failure is { } failure && !trace.Unknowns.Contains(failure) ? new[] { failure } : [],
                .. trace.Unknowns,
                .. Overflows([
                    ("parameters", parameters), ("buffer elements", buffers), ("MACs", most.Macs), ("FLOPs", most.Flops),
                    ("element operations", most.ElementOps), ("moved bytes", most.MovedBytes), ("activation bytes", mostActivations),
                    ("gradient bytes", gradients ?? new()), ("optimizer bytes", optimizers ?? new())]),
            ],
        };
    }

    // Of sizes that only values decide.
    private static ModelCost Range(Trace trace, Profile profile, bool training)
    {
        var least = Compute(new SizeEnds(isLeast: true).Of(trace), profile, training);
        var most = Compute(new SizeEnds(isLeast: false).Of(trace), profile, training);
        return least with { Most = most.IsComplete ? (most.Most ?? UpperCost.Of(most)).OrMore(least) : null, Unknowns = most.Unknowns };
    }

    private static UpperCost MostOf(CostSum sum, ExactSum activations, Profile profile) => new(
        sum.Macs.Value, sum.Flops.Value, sum.ElementOps.Value, sum.AlphaFlops, activations.Value, sum.MovedBytes.Value, sum.Milliseconds,
        profile.Power is { } power ? sum.Milliseconds * power.Watts : null);

    private static ExactSum Elements(IEnumerable<RegisteredTensor> tensors)
    {
        var sum = new ExactSum();
        foreach (var tensor in tensors) sum.Add(() => tensor.Type.Shape.Elements);
        return sum;
    }

    private static IEnumerable<UnknownCost> Overflows((string What, ExactSum Sum)[] sums) =>
        from sum in sums
        where sum.Sum.HasOverflow
        select new UnknownCost($"The {sum.What} are more than 2^63 - 1; the number leaves out what does not fit.", null);
}
