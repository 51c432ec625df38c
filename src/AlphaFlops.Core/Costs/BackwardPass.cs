using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Costs;

/// <summary>Which gradients torch's autograd computes for each call of a forward pass. Parameters need one, and so does every tensor made from
/// what needs one; inputs of the model and buffers need none. The gradient of a product by one of its operands is a product of the same
/// size, so a layer with weights costs 2 × its forward pass, and 1 × where its input is the model's. All else costs its forward pass
/// once more. A convention where the shares are not known: an operator that multiplies several times, as a recurrent or an attention module,
/// feeds most of its products itself, so all of them count with both gradients.</summary>
internal sealed class BackwardPass(IReadOnlyList<RegisteredTensor> registered)
{
    // Tensors by the module that registers them, to tell parameters from buffers, which a call does not.
    private readonly ILookup<string, RegisteredTensor> _registered = registered.ToLookup(tensor => ModulePath.OfTensor(tensor.Path));
    private readonly HashSet<int> _needGradient = [];

    /// <summary>The gradients of a call; to be called for each in order, views included.</summary>
    public GradientCount Visit(OperatorCall call)
    {
        var state = call.Inputs.Where(use => use.IsModelState).ToArray();
        var trained = state.Where(use => IsTrained(call, use)).ToArray();
        var data = call.Inputs.Count(use => !use.IsModelState && _needGradient.Contains(use.Storage));
        if (trained.Length + data == 0) return GradientCount.None;

        foreach (var output in call.Outputs)
            if (IsDifferentiable(output.Type.DType)) _needGradient.Add(output.Storage);
        return new GradientCount(OfProducts(call, state.Length, trained, data), OfElements: 1);
    }

    private static int OfProducts(OperatorCall call, int state, TensorUse[] trained, int data)
    {
        // No weights: a product of two activations. More than two inputs need gradients where a bias or a mask is added.
        if (state == 0) return Math.Min(2, data);
        if (trained.Length > 0 && call.Result.Products.Count > 1) return 2;
        // Weights only, as in the product of two low-rank factors; a bias has one dimension.
        if (state == call.Inputs.Count) return Math.Min(2, trained.Count(use => use.Type.Rank > 1));
        return Math.Min(1, trained.Length) + Math.Min(1, data);
    }

    /// <summary>A parameter, unless the module registers a buffer of this type and no such parameter.</summary>
    private bool IsTrained(OperatorCall call, TensorUse use)
    {
        if (!IsDifferentiable(use.Type.DType)) return false;
        var same = _registered[call.ModulePath].Where(tensor => tensor.Type.Equals(use.Type)).ToArray();
        return same.Length == 0 || same.Any(tensor => !tensor.IsBuffer);
    }

    private static bool IsDifferentiable(DType dtype) => dtype.IsFloatingPoint() || dtype.IsComplex();
}
