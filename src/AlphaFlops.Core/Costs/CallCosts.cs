using System.Runtime.CompilerServices;
using AlphaFlops.Alpha;
using AlphaFlops.Operators;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>What one call costs: counts, and time by <see cref="TimeModel"/>. A gradient is a product of the size of the one it belongs to, so it counts with
/// the same α, bytes and time: our extension, the paper measures the forward pass only.</summary>
internal sealed class CallCosts(Profile profile)
{
    // Equal layers share their results.
    private readonly Dictionary<(OperatorResult, GradientCount?), CostSum> _known = new(ByResult.Instance);

    /// <summary>To be read only.</summary>
    public CostSum Of(OperatorCall call)
    {
        var gradients = call.Gradients?.Count;
        if (!_known.TryGetValue((call.Result, gradients), out var cost)) _known.Add((call.Result, gradients), cost = Compute(call, gradients));
        return cost;
    }

    private CostSum Compute(OperatorCall call, GradientCount? gradients)
    {
        var sum = new CostSum();
        var (most, forward, all) = (0, 0d, 0d);
        foreach (var product in call.Result.Products)
        {
            var times = gradients?.OfProduct(product) ?? 1;
            most = Math.Max(most, times);
            forward += product.Macs.Witness;
            all += (double)product.Macs.Witness * times;
            var alphaMacs = profile.Alpha(product) * product.Macs.Value * times;
            sum.Macs.Add(product.Macs, times);
            sum.Flops.Add(product.Macs, 2 * times);
            sum.AlphaFlops += 2 * alphaMacs;
        }

        // Bytes and time belong to the call as a whole.
        var ofElements = gradients?.OfElements ?? 1;
        var passes = call.Result.Products.Count == 0 ? ofElements : most;
        sum.ElementOps.Add(call.Result.ElementOps ?? 0, ofElements);
        sum.MovedBytes.Add(call.Result.MovedBytes ?? 0, passes);
        sum.Milliseconds += (forward > 0 ? all / forward : passes) * TimeModel.Milliseconds(call.Operator, call.Result, profile);
        return sum;
    }

    private sealed class ByResult : IEqualityComparer<(OperatorResult Result, GradientCount? Gradients)>
    {
        public static ByResult Instance { get; } = new();

        public bool Equals((OperatorResult Result, GradientCount? Gradients) x, (OperatorResult Result, GradientCount? Gradients) y) =>
            ReferenceEquals(x.Result, y.Result) && x.Gradients == y.Gradients;

        public int GetHashCode((OperatorResult Result, GradientCount? Gradients) key) =>
            unchecked(RuntimeHelpers.GetHashCode(key.Result) * 8 + (key.Gradients is { } gradients ? (int)gradients.Needed * 2 + 1 : 0));
    }
}
