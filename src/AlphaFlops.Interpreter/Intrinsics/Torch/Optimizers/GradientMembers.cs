using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Torch.Optimizers;

/// <summary>What is done to the gradients of many parameters at once.</summary>
internal static class GradientMembers
{
    /// <summary>Writes zeros into a gradient that is there.</summary>
    public static void Zero(TensorValue parameter, Call call)
    {
        if (Of(parameter, call) is { } gradient) TensorSteps.Run("zero", isInPlace: true, call, gradient);
    }

    /// <summary>The gradient of a parameter; where it is not sure that there is one, that is said, and there is none.</summary>
    public static TensorValue? Of(TensorValue parameter, Call call)
    {
        var gradient = Backward.Of(parameter, call);
        if (gradient is Unknown unknown) call.Machine.Tracer.Note(unknown);
        return gradient as TensorValue;
    }

    /// <summary>Module.zero_grad: it drops the gradients, or writes zeros.</summary>
    public static object? ZeroOfModule(Call call)
    {
        foreach (var (_, parameter) in ModuleMembers.State((ModuleValue)call.Receiver!, buffers: false))
        {
            if (call.Argument("set_to_none") is false) Zero(parameter, call);
            else call.Machine.Gradients.Forget(parameter);
        }

        return null;
    }

    /// <summary>nn.utils.clip_grad_norm_: the norm of each gradient, the norm of these, and each gradient scaled.</summary>
    public static object? ClipNorm(Call call)
    {
        var gradients = Gradients(call);
        if (gradients.Count == 0) return 0d;
        TensorValue[] norms = [.. gradients.Select(gradient => TensorSteps.Run("norm", isInPlace: false, call, gradient))];
        TensorSteps.Run("norm", isInPlace: false, call, TensorSteps.Stack(norms, call));
        foreach (var gradient in gradients) TensorSteps.Run("mul", isInPlace: true, call, gradient);
        return call.Unknown("the norm of gradients is only known at run time");
    }

    /// <summary>nn.utils.clip_grad_value_.</summary>
    public static object? ClipValue(Call call)
    {
        foreach (var gradient in Gradients(call)) TensorSteps.Run("clamp", isInPlace: true, call, gradient);
        return null;
    }

    private static IReadOnlyList<TensorValue> Gradients(Call call)
    {
        if (Sequences.Of(call.Arguments[0]) is { } parameters) return [.. parameters.OfType<TensorValue>().Select(parameter => Of(parameter, call)).OfType<TensorValue>()];
        call.Machine.Tracer.Note(call.Arguments[0] as Unknown ?? call.Unknown("the parameters whose gradients are clipped are not known"));
        return [];
    }
}
