using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>The backward pass as the program asks for it, and the gradients that it leaves.</summary>
internal static class Backward
{
    /// <summary>Tensor.backward.</summary>
    public static object? OfTensor(Call call) => Accumulate([call.Receiver], call);

    /// <summary>torch.autograd.backward, of one tensor or several.</summary>
    public static object? OfTensors(Call call) => Accumulate(Sequences.Of(call.Arguments[0]) ?? [call.Arguments[0]], call);

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

    /// <summary>torch.autograd.grad: gradients of certain tensors, which are returned and not kept.</summary>
    public static object? OfInputs(Call call)
    {
        var tracer = call.Machine.Tracer;
        if (!tracer.IsRecording) return call.Unknown("a gradient outside of the forward pass is not followed");
        if (!TryTensors("outputs", call, out var roots, out var unknown) || !TryTensors("inputs", call, out var inputs, out unknown)) return tracer.Note(unknown!);
        if (Run(roots, inputs, new Dictionary<int, int>(), call.Argument("retain_graph") is true, call) is not { } pass) return call.Unknown("there are no gradients");
        return new ListValue([.. inputs.Select(input => Returned(input, pass, call))]);
    }

    private static object? Returned(TensorValue input, BackwardPass pass, Call call)
    {
        if (pass.UnsureLeaves.Contains(input.Storage)) return call.Machine.Tracer.Note(call.Unknown("whether there is a gradient depends on conditions that are not known"));
        if (pass.Leaves.TryGetValue(input.Storage, out var storage))
            return new TensorValue(input.Type, new Memory(storage)) { IsModelState = input.IsModelState, RequiresGradient = call.Argument("create_graph") is true };
        return call.Argument("allow_unused") is true ? null : call.Machine.Tracer.Note(call.Unknown("'grad' is asked for a tensor that the outputs do not come from"));
    }

    private static object? Accumulate(IReadOnlyList<object?> roots, Call call)
    {
        var tracer = call.Machine.Tracer;
        if (!tracer.IsRecording) return null;
        if (Unknown.In([.. roots]) is { } unknown) return tracer.Note(unknown);
        IReadOnlyList<TensorValue>? inputs = null;
        if (call.Argument("inputs") is not null && !TryTensors("inputs", call, out inputs, out var open)) return tracer.Note(open!);
        var keepsGraph = (call.Argument("retain_graph") ?? call.Argument("create_graph")) is true;
        // An empty list stands for none.
        if (Run([.. roots.OfType<TensorValue>()], inputs is { Count: 0 } ? null : inputs, call.Machine.Gradients.All, keepsGraph, call) is { } pass) call.Machine.Gradients.Add(pass);
        return null;
    }

    private static BackwardPass? Run(
        IReadOnlyList<TensorValue> roots, IReadOnlyList<TensorValue>? inputs, IReadOnlyDictionary<int, int> gradients, bool keepsGraph, Call call)
    {
        if (call.Argument("create_graph") is true) Note("the cost of a backward pass through gradients (create_graph) is not counted", call);
        int[] needing = [.. roots.Where(root => root.RequiresGradient).Select(root => root.Storage)];
        if (needing.Length == 0)
        {
            Note($"'{call.Method.Name}' starts from nothing that requires a gradient: nothing is counted", call);
            return null;
        }

        var pass = call.Machine.Tracer.Backward(needing, gradients, keepsGraph, inputs?.Select(input => input.Storage).Distinct().ToArray());
        call.Machine.Charge(pass.Visited / 4);
        if (!pass.IsWhole) Note($"what '{call.Method.Name}' reaches depends on conditions that are not known", call);
        return pass;
    }

    private static bool TryTensors(string argument, Call call, out IReadOnlyList<TensorValue> tensors, out Unknown? unknown)
    {
        var items = Sequences.Of(call.Argument(argument))?.ToArray() ?? [call.Argument(argument)];
        tensors = [.. items.OfType<TensorValue>()];
        unknown = tensors.Count == items.Length ? null : Unknown.In(items) ?? call.Unknown($"the {argument} of '{call.Method.Name}' are not known");
        return unknown is null;
    }

    private static object? Note(string reason, Call call)
    {
        if (call.Machine.Tracer.IsRecording) call.Machine.Tracer.Note(call.Unknown(reason));
        return null;
    }
}
