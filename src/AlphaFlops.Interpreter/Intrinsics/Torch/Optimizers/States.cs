using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;

namespace AlphaFlops.Interpreter.Intrinsics.Torch.Optimizers;

/// <summary>The tensors that optimizers keep.</summary>
internal static class States
{
    /// <summary>A tensor like a parameter.</summary>
    /// <param name="op">What writes it: zeros_like, full_like, clone.</param>
    public static TensorValue Make(string op, TensorValue parameter, Call call)
    {
        var kept = call.Machine.Tracer.NewOptimizerState(parameter.Type);
        OperatorCalls.Write(OperatorTable.Find(op)!, kept, call);
        return kept;
    }
}
