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
        var tracer = call.Machine.Tracer;
        var kept = tracer.NewOptimizerState(parameter.Type);
        if (tracer.IsRecording) tracer.Add(OperatorTable.Find(op)!, [], [OperatorCalls.Use(kept)], new OperatorResult(parameter.Type) { ElementOps = parameter.Type.Shape.Elements, MovedBytes = parameter.Type.Bytes }, call.Place);
        return kept;
    }
}
