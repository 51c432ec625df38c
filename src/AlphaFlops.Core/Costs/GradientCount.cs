using AlphaFlops.Operators;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>Which gradients torch's autograd computes for a call: those of its tensors that need one. The gradient of a product by one of its factors is
/// a product of the same size, so a layer with weights costs 2 × its forward pass, and 1 × where its input is the model's or its weights are
/// frozen. All else costs its forward pass once more.</summary>
/// <param name="Needed">The tensors that need a gradient, as <see cref="Product.Left"/> numbers them.</param>
/// <param name="OfElements">0 or 1: the gradient of the operations that are no products.</param>
internal readonly record struct GradientCount(uint Needed, int OfElements)
{
    public static GradientCount None => default;

    public static GradientCount Of(OperatorCall call)
    {
        if (!IsTracked(call)) return None;
        var needed = 0u;
        for (var i = 0; i < call.Inputs.Count; i++)
        {
            var use = call.Inputs[i];
            if (!use.NeedsGradient) continue;
            if (i < 31) needed |= 1u << i;
            // A bias has one dimension, and no product.
            if (use.IsModelState && use.Type.Rank > 1) needed |= Product.Weights;
        }

        return new GradientCount(needed, OfElements: 1);
    }

    /// <summary>The backward pass goes through the call.</summary>
    public static bool IsTracked(OperatorCall call)
    {
        foreach (var output in call.Outputs)
            if (output.NeedsGradient) return true;
        return false;
    }

    /// <summary>0, 1 or 2: one for each factor that needs one.</summary>
    public int OfProduct(Product product) => ((Needed & product.Left) != 0 ? 1 : 0) + ((Needed & product.Right) != 0 ? 1 : 0);
}
