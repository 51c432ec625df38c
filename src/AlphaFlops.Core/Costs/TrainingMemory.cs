using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>What training keeps beside activations: gradients of what is trained, and the state of optimizers.</summary>
internal static class TrainingMemory
{
    /// <summary>In bytes; null where nothing trains.</summary>
    public static (ExactSum? Gradients, ExactSum? Optimizers) Measure(Trace trace)
    {
        var (gradients, optimizers) = (new ExactSum(), new ExactSum());
        var (hasGradients, hasOptimizers) = (false, false);
        var seen = new HashSet<int>();
        trace.Block.Visit(null, (call, names) =>
        {
            foreach (var use in call.Outputs)
            {
                if (!use.IsOptimizerState && !(call.IsBackward && use.IsModelState)) continue;
                if (!seen.Add(names is null ? use.Storage : names.Storage(use.Storage))) continue;
                hasGradients |= !use.IsOptimizerState;
                hasOptimizers |= use.IsOptimizerState;
                (use.IsOptimizerState ? optimizers : gradients).Add(() => use.Type.Bytes);
            }
        }, choice => choice.Branches);
        return (hasGradients ? gradients : null, hasOptimizers ? optimizers : null);
    }
}
