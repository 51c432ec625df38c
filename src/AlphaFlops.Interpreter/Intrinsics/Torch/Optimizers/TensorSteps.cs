using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;

namespace AlphaFlops.Interpreter.Intrinsics.Torch.Optimizers;

/// <summary>Runs operators as torch's own code does. Where only one tensor is given, the other operand is a number.</summary>
internal static class TensorSteps
{
    public static TensorValue Run(string name, bool isInPlace, Call call, TensorValue x, params TensorValue[] others)
    {
        var arguments = new Arguments().Set("input", x.Type);
        if (others.Length == 2) arguments.Set("tensor1", others[0].Type).Set("tensor2", others[1].Type);
        else arguments.Set(name == "clamp" ? "min" : "other", others.Length == 1 ? others[0].Type : 1d);
        return Apply(name, arguments, [x, .. others], isInPlace ? x : null, call);
    }

    public static TensorValue Stack(IReadOnlyList<TensorValue> tensors, Call call) =>
        Apply("stack", new Arguments().Set("tensors", tensors.Select(tensor => (object?)tensor.Type).ToArray()), tensors, null, call);

    private static TensorValue Apply(string name, Arguments arguments, IReadOnlyList<TensorValue> tensors, TensorValue? inPlace, Call call) =>
        (TensorValue)OperatorCalls.Apply(OperatorTable.Find(name)!, arguments, tensors, inPlace, call.Method, call.Place, call)!;
}
