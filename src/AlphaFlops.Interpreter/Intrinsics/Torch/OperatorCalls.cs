using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>Applies operators to tensors of the program and records them.</summary>
public static class OperatorCalls
{
    /// <summary>A functional call or tensor method: the receiver is the argument <c>input</c>.</summary>
    public static object? Apply(Operator op, Call call)
    {
        var tensors = new List<TensorValue>();
        var arguments = new Arguments();
        if (call.Receiver is TensorValue self) arguments.Set("input", CoreValues.Of(self, null, tensors));
        foreach (var parameter in call.Method.Parameters)
            arguments.Set(parameter.Name, CoreValues.Of(call.Arguments[parameter.Ordinal], parameter.Type, tensors));
        if (call.Argument("repeats") is TensorValue repeats && TensorData.Take(repeats, call.Machine) is { } counts)
            arguments.Set("repeats", counts.Select(count => (object?)(Dim)(long)count).ToArray());

        // add_ and the like change their first tensor and give it back, and so does relu(x, inplace: true).
        var isInPlace = call.Method.Name.EndsWith("_", StringComparison.Ordinal) || arguments.Find("inplace") is true;
        var target = isInPlace && tensors.Count > 0 ? tensors[0] : null;
        var result = Apply(op, arguments, tensors, target, call.Method, call.Place, call);
        if (target is null && result is TensorValue made)
            made.Data = TensorData.Of(op, arguments, call.Receiver is null ? call.Arguments : [call.Receiver, .. call.Arguments], made.Type);
        return result;
    }

    /// <summary>A copy in another dtype, or the tensor itself.</summary>
    public static object? Convert(TensorValue tensor, DType to, Call call)
    {
        if (tensor.Type.DType == to) return tensor;
        var arguments = new Arguments().Set("input", tensor.Type).Set("dtype", to);
        var result = Apply(OperatorTable.Find("to_type")!, arguments, [tensor], null, call.Method, call.Place, call);
        if (result is TensorValue made) made.Data = TensorData.Cast(tensor, to);
        return result;
    }

    public static object? Apply(
        Operator op, Arguments arguments, IReadOnlyList<TensorValue> tensors, TensorValue? inPlace, IMethodSymbol method, SourcePlace? place, Call call)
    {
        var tracer = call.Machine.Tracer;
        call.Machine.Charge(Limits.OperatorSteps);
        if (arguments.UnknownInput is { } input) return Unknowable(input.Cause, "'input' is not known");
        if (tracer.IsRecording) (arguments.Sizes, arguments.Source) = (call.Machine.Chosen, tensors);
        OperatorResult result;
        try
        {
            result = inPlace is null ? op.Apply(arguments) : op.ApplyInPlace(arguments);
        }
        catch (UnknownArgumentException unknown)
        {
            return Unknowable(unknown.Unknown, unknown.Message);
        }
        catch (UndecidedException dependent)
        {
            return tracer.Note(new Unknown($"{op.Name}: {dependent.Message}", place));
        }
        catch (ShapeException shape)
        {
            throw Thrown(shape, place, call.Machine);
        }
        catch (OverflowException)
        {
            return tracer.Note(new Unknown($"{op.Name}: a size exceeds 2^63", place));
        }

        if (result.Outputs.Count > 1) call.Machine.Charge(result.Outputs.Count * Limits.OutputSteps);
        if (call.Machine.Symbols is { HasHidden: true } && result.IsUnbounded)
            return tracer.Note(new Unknown($"{op.Name}: how large a size is that depends on the values of a tensor is not known", place));
        var needing = Needing(op, tensors, call.Machine);
        var uses = tracer.IsRecording ? Uses(tensors, needing) : [];
        var outputs = new TensorValue[result.Outputs.Count];
        for (var i = 0; i < outputs.Length; i++)
        {
            outputs[i] = i == 0 && inPlace is not null ? Changed(inPlace, result.Outputs[0], result.IsView)
                : result.IsView && tensors.Count > 0 ? new TensorValue(result.Outputs[i], tensors[0].Memory) { IsModelState = tensors[0].IsModelState }
                : tracer.NewTensor(result.Outputs[i]);
            if (needing && result.Outputs[i].DType.IsDifferentiable() || call.Argument("requires_grad") is true) outputs[i].RequiresGradient = true;
        }

        if (tracer.IsRecording) tracer.Add(op, uses, Uses(outputs, needing), result, place);
        return Returned(outputs, method.ReturnType);

        Unknown Unknowable(object? known, string message)
        {
            var cause = known as Unknown ?? new Unknown($"{op.Name}: {message}", place);
            return tracer.IsRecording || IsState(tensors) ? tracer.Note(cause) : cause;
        }
    }

    /// <summary>Records that a tensor is filled from nothing.</summary>
    /// <param name="op">What fills it.</param>
    public static void Write(Operator op, TensorValue tensor, Call call) => call.Machine.Tracer.Add(
        op, [], [Use(tensor)], new OperatorResult(tensor.Type) { ElementOps = tensor.Type.Shape.Elements, MovedBytes = tensor.Type.Bytes }, call.Place);

    /// <summary>What TorchSharp throws where torch refuses a shape.</summary>
    internal static ThrownException Thrown(ShapeException shape, SourcePlace? place, Machine machine) =>
        new(null, "System.Runtime.InteropServices.ExternalException", At(machine.Tracer.Path) + shape.Message, place) { IsShapeError = true, Mismatch = shape.Mismatch };

    // One line of source makes and runs many layers: which of them it is.
    private static string At(string path) => path.Length == 0 ? "" : $"'{path}': ";

    public static TensorUse Use(TensorValue tensor) => new(tensor.Storage, tensor.Type, tensor.IsModelState)
    {
        NeedsGradient = tensor.RequiresGradient,
        IsOptimizerState = tensor.IsOptimizerState,
    };

    /// <summary>torch keeps what the gradient of a result of these tensors takes.</summary>
    private static bool Needing(Operator op, IReadOnlyList<TensorValue> tensors, Machine machine) =>
        op.IsDifferentiable && tensors.Any(tensor => tensor.RequiresGradient) && machine.Statics.TracksGradients;

    // transpose_ changes the shape of the tensor itself; relu_ only its elements.
    private static TensorValue Changed(TensorValue tensor, TensorType type, bool isView)
    {
        if (isView) tensor.Type = type;
        tensor.Memory.IsWritten = true;
        return tensor;
    }

    private static object? Returned(TensorValue[] outputs, ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => new ArrayValue([.. outputs], array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => new TupleValue(Padded(outputs, tuple.TupleElements.Length)),
        INamedTypeSymbol { Name: "Tuple" } tuple => new TupleValue(Padded(outputs, tuple.TypeArguments.Length)),
        INamedTypeSymbol { IsGenericType: true } => new ListValue(outputs),
        _ => outputs.Length > 0 ? outputs[0] : null,
    };

    private static object?[] Padded(TensorValue[] outputs, int length)
    {
        var items = new object?[length];
        Array.Copy(outputs, items, Math.Min(length, outputs.Length));
        return items;
    }

    private static TensorUse[] Uses(IReadOnlyList<TensorValue> tensors, bool needing) =>
        [.. tensors.Select(tensor => Use(tensor) is var use && !needing ? use with { NeedsGradient = false } : use)];

    private static bool IsState(IReadOnlyList<TensorValue> tensors) => tensors.Any(tensor => tensor.IsModelState);
}
