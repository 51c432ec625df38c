namespace AlphaFlops.Costs;

/// <summary>How often the backward pass does again what a call did in the forward pass.</summary>
/// <param name="OfProducts">0, 1 or 2: the gradients of each product, one for each operand that needs one.</param>
/// <param name="OfElements">0 or 1: the gradient of the operations that are no products.</param>
internal readonly record struct GradientCount(int OfProducts, int OfElements)
{
    public static GradientCount None => default;
}
