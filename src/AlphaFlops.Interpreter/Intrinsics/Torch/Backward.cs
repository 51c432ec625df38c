using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>The backward pass as the program asks for it, and the gradients that it leaves.</summary>
internal static class Backward
{
    /// <summary>Tensor.backward.</summary>
    public static object? OfTensor(Call call) => Run([call.Receiver], call);

    /// <summary>torch.autograd.backward, of one tensor or several.</summary>
    public static object? OfTensors(Call call) => Run(Sequences.Of(call.Arguments[0]) ?? [call.Arguments[0]], call);

    /// <summary>Tensor.grad: null before there is one.</summary>
    public static object? Gradient(Call call) => Of((TensorValue)call.Receiver!, call);

    /// <summary>The gradient of a tensor: null before there is one, unknown where that is not sure.</summary>
    public static object? Of(TensorValue tensor, Call call) =>
        call.Machine.Gradients.IsSure(tensor) ? call.Machine.Gradients.Of(tensor) : call.Unknown("whether there is a gradient depends on conditions that are not known");

    /// <summary>grad = null; any other gradient that is set stands for the one that was there.</summary>
    public static object? SetGradient(Call call)
    {
        if (call.Arguments[0] is null) call.Machine.Gradients.Forget((TensorValue)call.Receiver!);
        else if (call.Machine.Gradients.Of((TensorValue)call.Receiver!) is null) Note("a gradient that the program sets itself is not followed", call);
        return null;
    }

    private static object? Run(IReadOnlyList<object?> roots, Call call)
    {
        var tracer = call.Machine.Tracer;
        if (!tracer.IsRecording) return null;
        if (Unknown.In([.. roots]) is { } unknown) return tracer.Note(unknown);
        if (call.Argument("create_graph") is true) Note("the cost of a backward pass through gradients (create_graph) is not counted", call);
        if (call.Argument("inputs") is not null) return Note("the cost of a backward pass to certain inputs alone is not counted", call);
        int[] needing = [.. roots.OfType<TensorValue>().Where(root => root.RequiresGradient).Select(root => root.Storage)];
        if (needing.Length == 0) return Note("'backward' starts from nothing that requires a gradient: nothing is counted", call);
        var pass = tracer.Backward(needing, call.Machine.Gradients.All, call.Argument("retain_graph") is true);
        call.Machine.Charge(pass.Visited / 4);
        if (!pass.IsWhole) Note("what 'backward' reaches depends on too many conditions that are not known", call);
        call.Machine.Gradients.Add(pass);
        return null;
    }

    private static object? Note(string reason, Call call)
    {
        if (call.Machine.Tracer.IsRecording) call.Machine.Tracer.Note(call.Unknown(reason));
        return null;
    }
}
