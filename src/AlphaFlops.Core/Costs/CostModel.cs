using AlphaFlops.Alpha;
using AlphaFlops.Operators;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>Adds up a trace: counts that no profile changes, and α-FLOPs, time and energy, which are the profile's.</summary>
public static class CostModel
{
    /// <param name="training">Count the backward pass too: products twice more, or once where the input is the model's, all else once more.</param>
    public static ModelCost Compute(Trace trace, Profile profile, bool training)
    {
        var sum = new CostSum();
        var layers = new LayerTable();
        var backward = training ? new BackwardPass(trace.Registered) : null;
        // A view is no layer; it counts to the one before it.
        var layerOfCall = new int[trace.Calls.Count];
        var layer = 0;
        for (var i = 0; i < trace.Calls.Count; i++)
        {
            var call = trace.Calls[i];
            var gradients = backward?.Visit(call) ?? GradientCount.None;
            if (!call.Result.IsView)
            {
                var cost = CostOf(call, gradients, profile);
                sum.Add(cost);
                layer = layers.Add(call, cost);
            }

            layerOfCall[i] = layer;
        }

        var parameters = Elements(trace.Registered.Where(tensor => !tensor.IsBuffer));
        var buffers = Elements(trace.Registered.Where(tensor => tensor.IsBuffer));
        var (activations, live) = ActivationMemory.Measure(trace, training);
        return new ModelCost
        {
            Parameters = parameters.Value,
            Buffers = buffers.Value,
            Macs = sum.Macs.Value,
            Flops = sum.Flops.Value,
            ElementOps = sum.ElementOps.Value,
            AlphaFlops = sum.AlphaFlops,
            ActivationBytes = activations.Value,
            MovedBytes = sum.MovedBytes.Value,
            Milliseconds = sum.Milliseconds,
            Millijoules = profile.Power is { } power ? sum.Milliseconds * power.Watts : null,
            Layers = layers.ToList(trace.Registered),
            Memory = layers.Count == 0 ? [] : MemoryCurve.Of(live, layerOfCall),
            Formulas = CostFormulas.Of(trace.Symbols, sum, activations),
            Unknowns =
            [
                .. trace.Failure is { } failure && !trace.Unknowns.Contains(failure) ? new[] { failure } : [],
                .. trace.Unknowns,
                .. Overflows([
                    ("parameters", parameters), ("buffer elements", buffers), ("MACs", sum.Macs), ("FLOPs", sum.Flops),
                    ("element operations", sum.ElementOps), ("moved bytes", sum.MovedBytes), ("activation bytes", activations)]),
            ],
        };
    }

    /// <summary>Counts, and time by <see cref="TimeModel"/>. A gradient is a product of the size of the one it belongs to, so it counts with the same α,
    /// bytes and time: our extension, the paper measures the forward pass only.</summary>
    private static CostSum CostOf(OperatorCall call, GradientCount gradients, Profile profile)
    {
        var sum = new CostSum();
        var times = 1 + gradients.OfProducts;
        foreach (var product in call.Result.Products)
        {
            var alphaMacs = profile.Alpha(product) * product.Macs.Value * times;
            sum.Macs.Add(product.Macs, times);
            sum.Flops.Add(product.Macs, 2 * times);
            sum.AlphaFlops += 2 * alphaMacs;
        }

        // Bytes and time belong to the call as a whole.
        var passes = call.Result.Products.Count == 0 ? 1 + gradients.OfElements : times;
        sum.ElementOps.Add(call.Result.ElementOps ?? 0, 1 + gradients.OfElements);
        sum.MovedBytes.Add(call.Result.MovedBytes ?? 0, passes);
        sum.Milliseconds += passes * TimeModel.Milliseconds(call.Operator, call.Result, profile);
        return sum;
    }

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
