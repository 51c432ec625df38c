using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>The tensors of a call that autograd keeps for the backward pass. Parameters and buffers are left out: they are there anyway.</summary>
internal static class SavedTensors
{
    public static IEnumerable<TensorUse> Of(OperatorCall call)
    {
        if (call.Result.IsView || !GradientCount.IsTracked(call)) yield break;
        var saves = SavedForBackward.Of(call.Operator);
        if (IsMean(call)) saves = Saves.Nothing;
        // The largest of all, or of two, has no index.
        if (call.Operator.Name is "max" or "min" or "median" && call.Outputs.Count == 1) saves = Saves.Inputs | Saves.Output;
        // The derivative by the exponent alone takes the result.
        if (call.Operator.Name == "pow" && call.Inputs.Count == 1) saves = Saves.Input;
        for (var i = 0; i < call.Inputs.Count; i++)
        {
            var use = call.Inputs[i];
            if (use.IsModelState) continue;
            if (IsKept(call, saves, i, use)) yield return use;
        }

        for (var i = 0; i < call.Outputs.Count; i++)
        {
            var use = call.Outputs[i];
            if ((saves & Saves.Output) != 0 && i == 0 || (saves & Saves.Indices) != 0 && !use.Type.DType.IsDifferentiable()) yield return use;
        }

    }

    private static bool IsKept(OperatorCall call, Saves saves, int index, TensorUse use)
    {
        if ((saves & Saves.Input) != 0 && index == 0) return true;
        if ((saves & Saves.Indices) != 0 && !use.Type.DType.IsDifferentiable()) return true;
        if ((saves & Saves.Others) != 0 && index > 0) return true;
        return (saves & Saves.Factors) != 0 && IsFactorOfAnother(call, index);
    }

    /// <summary>The gradient of another factor is a product with this one.</summary>
    private static bool IsFactorOfAnother(OperatorCall call, int index)
    {
        var needed = GradientCount.Of(call).Needed;
        var bit = 1u << Math.Min(index, 30);
        if (call.Result.Products.Count == 0) return (needed & ~bit & ~Product.Weights) != 0;
        foreach (var product in call.Result.Products)
            if ((product.Left & bit) != 0 && (product.Right & needed) != 0 || (product.Right & bit) != 0 && (product.Left & needed) != 0) return true;
        return false;
    }

    /// <summary>A pool to one pixel is a mean.</summary>
    private static bool IsMean(OperatorCall call)
    {
        const string Pool = "adaptive_avg_pool";
        if (!call.Operator.Name.StartsWith(Pool, StringComparison.Ordinal)) return false;
        var shape = call.Outputs[0].Type.Shape;
        return shape.Slice(shape.Rank - (call.Operator.Name[Pool.Length] - '0'), shape.Rank).All(dim => dim is { Formula: null, Witness: 1 });
    }
}
