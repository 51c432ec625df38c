using System.Runtime.CompilerServices;
using AlphaFlops.Alpha;
using AlphaFlops.Operators;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>What one call costs. Time = Σ α·MACs·κ + bytes·b + floor. A gradient is a product of the size of the one it belongs to, so it counts with
/// the same α, bytes and floor: our extension, the paper measures the forward pass only.</summary>
internal sealed class CallCosts(Profile profile)
{
    // Equal layers share their results.
    private readonly Dictionary<(OperatorResult, GradientCount), CostSum> _known = new(ByResult.Instance);

    /// <summary>To be read only.</summary>
    public CostSum Of(OperatorCall call, GradientCount gradients)
    {
        if (!_known.TryGetValue((call.Result, gradients), out var cost)) _known.Add((call.Result, gradients), cost = Compute(call, gradients));
        return cost;
    }

    private CostSum Compute(OperatorCall call, GradientCount gradients)
    {
        var sum = new CostSum();
        var times = 1 + gradients.OfProducts;
        Product? largest = null;
        foreach (var product in call.Result.Products)
        {
            if (largest is null || product.Macs > largest.Macs) largest = product;
            var alphaMacs = profile.Alpha(product) * product.Macs.Value * times;
            sum.Macs.Add(product.Macs, times);
            sum.Flops.Add(product.Macs, 2 * times);
            sum.AlphaFlops += 2 * alphaMacs;
            sum.Milliseconds += alphaMacs * profile.Constants(product.Family, product.KernelArea.Value).MsPerMac;
        }

        // Bytes and launch belong to the call as a whole: to the family of its largest product.
        var constants = largest is null
            ? profile.Constants(call.Operator.Family)
            : profile.Constants(largest.Family, largest.KernelArea.Value);
        var passes = largest is null ? 1 + gradients.OfElements : times;
        var bytes = call.Result.MovedBytes ?? 0;
        sum.ElementOps.Add(call.Result.ElementOps ?? 0, 1 + gradients.OfElements);
        sum.MovedBytes.Add(bytes, passes);
        sum.Milliseconds += passes * (bytes.Value * constants.MsPerByte + constants.FloorMs);
        return sum;
    }

    private sealed class ByResult : IEqualityComparer<(OperatorResult Result, GradientCount Gradients)>
    {
        public static ByResult Instance { get; } = new();

        public bool Equals((OperatorResult Result, GradientCount Gradients) x, (OperatorResult Result, GradientCount Gradients) y) =>
            ReferenceEquals(x.Result, y.Result) && x.Gradients == y.Gradients;

        public int GetHashCode((OperatorResult Result, GradientCount Gradients) key) =>
            unchecked(RuntimeHelpers.GetHashCode(key.Result) * 8 + key.Gradients.OfProducts * 2 + key.Gradients.OfElements);
    }
}
