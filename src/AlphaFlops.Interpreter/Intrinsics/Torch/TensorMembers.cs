using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>The members of a tensor that are no operators; the rest is looked up in the operator table.</summary>
public static class TensorMembers
{
    private static readonly Operator Subscript = OperatorTable.Find("getitem")!;

    private static readonly IntrinsicSet Members = new()
    {
        ["get_shape", "size"] = Size,
        ["IntShape"] = call => new ArrayValue(Self(call).Type.Shape.Select(dim => (object?)SymbolicNumber.Of(dim, isLong: false)).ToArray()),
        ["get_ndim", "dim", "get_Dimensions"] = call => (long)Self(call).Type.Rank,
        ["numel", "get_NumberOfElements"] = call => SymbolicNumber.Of(Self(call).Type.Shape.Elements, isLong: true),
        ["element_size", "get_ElementSize"] = call => (long)Self(call).Type.DType.Size(),
        ["get_dtype"] = call => (sbyte)Self(call).Type.DType,
        ["is_floating_point"] = call => Self(call).Type.DType.IsFloatingPoint(),
        ["is_complex"] = call => Self(call).Type.DType.IsComplex(),
        ["is_integral"] = call => Self(call).Type.DType.IsIntegral(),
        ["get_IsInvalid"] = _ => false,
        ["get_device"] = _ => TorchStatics.Device,
        ["get_is_cuda", "get_is_meta"] = call => call.Machine.IsOnCpu ? false : RunTime(call),
        ["is_cpu"] = call => call.Machine.IsOnCpu ? true : RunTime(call),
        // DeviceType.CPU
        ["get_device_type"] = call => call.Machine.IsOnCpu ? 0 : RunTime(call),
        ["get_is_sparse", "is_contiguous"] = RunTime,
        ["get_device_index", "get_Handle", "get_is_leaf"] = RunTime,
        ["get_grad", "grad"] = Backward.Gradient,
        ["get_requires_grad"] = call => Self(call).RequiresGradient,
        ["set_requires_grad", "requires_grad_", "with_requires_grad"] = RequireGradient,
        ["Dispose", "retain_grad", "set_name"] = _ => null,
        ["set_grad"] = Backward.SetGradient,
        ["backward"] = Backward.OfTensor,
        ["MoveToOuterDisposeScope", "MoveToOtherDisposeScope", "DetachFromDisposeScope", "DetatchFromDisposeScope", "DecoupleFromNativeHandle"] = call => call.Receiver,
        ["cpu", "cuda", "mps"] = call => { TorchStatics.NoteDevice(call); return call.Receiver; },
        ["pin_memory", "print", "rename", "rename_", "refine_names"] = call => call.Receiver,
        ["alias", "contiguous", "to_dense"] = Alias,
        ["detach"] = call => Detached(new TensorValue(Self(call).Type, Self(call).Memory) { IsModelState = Self(call).IsModelState, Data = Self(call).Data }),
        ["detach_"] = call => Detached(Self(call)),
        ["AsParameter"] = call => new TensorValue(Self(call).Type, Self(call).Memory)
        {
            IsParameter = true,
            IsModelState = true,
            RequiresGradient = call.Argument("requires_grad") is not false && Self(call).Type.DType.IsDifferentiable(),
        },
        ["to", "to_type", "type", "type_as"] = Convert,
        ["get_TensorItems", "get_Item", "index"] = GetItem,
        ["set_TensorItems", "set_Item", "index_put_"] = IndexAssignment.Run,
        ["item", "ToSingle", "ToDouble", "ToInt32", "ToInt64", "ToInt16", "ToByte", "ToSByte", "ToBoolean", "ToScalar", "ToHalf"] = Item,
        ["data"] = call => TensorAccessors.Make(call, Self(call), RunTime(call)),
        ["get_bytes", "ReadCpuValue", "ToString", "str", "cstr", "npstr", "jlstr", "metastr"] = RunTime,
        ["get_T"] = call => Apply("t", call),
        ["get_H"] = call => Apply("t", call),
        ["get_mT"] = call => Apply("mT", call),
        ["get_mH"] = call => Apply("mT", call),
        ["get_real"] = call => Apply("real", call),
        ["get_imag"] = call => Apply("imag", call),
    };

    public static Intrinsic? Find(IMethodSymbol method)
    {
        if (Members.TryGetValue(method.Name, out var member)) return member;
        return OperatorTable.Find(method.Name) is { } op ? call => OperatorCalls.Apply(op, call) : null;
    }

    /// <summary>The member of this name for an extension method on tensors, or null.</summary>
    public static Intrinsic? Find(string name) => Members.TryGetValue(name, out var member) ? member : null;

    private static TensorValue Self(Call call) => (TensorValue)call.Receiver!;

    private static Unknown RunTime(Call call) => call.Unknown($"'{call.Method.Name.Replace("get_", "")}' of a tensor is only known at run time");

    private static object? Apply(string name, Call call) =>
        OperatorTable.Find(name) is { } op ? OperatorCalls.Apply(op, call) : call.Machine.Tracer.Note(call.Unknown($"'{name}' is not understood"));

    // What is not known is trained: a parameter that is made to be.
    private static object? RequireGradient(Call call)
    {
        Self(call).RequiresGradient = call.Arguments is not [false, ..] && Self(call).Type.DType.IsDifferentiable();
        return call.Receiver;
    }

    private static TensorValue Detached(TensorValue tensor)
    {
        tensor.RequiresGradient = false;
        return tensor;
    }

    private static object? Size(Call call)
    {
        var shape = Self(call).Type.Shape;
        if (call.Arguments.Length == 0) return new ArrayValue(shape.Select(dim => (object?)SymbolicNumber.Of(dim, isLong: true)).ToArray());
        if (call.Arguments[0] is Unknown unknown) return unknown;
        try
        {
            return SymbolicNumber.Of(shape[System.Convert.ToInt32(call.Arguments[0], System.Globalization.CultureInfo.InvariantCulture)], isLong: true);
        }
        catch (ShapeException error)
        {
            throw OperatorCalls.Thrown(error, call.Place, call.Machine);
        }
    }

    private static object? Alias(Call call)
    {
        var self = Self(call);
        return new TensorValue(self.Type, self.Memory) { IsModelState = self.IsModelState, RequiresGradient = self.RequiresGradient, Data = self.Data };
    }

    // to(device) costs nothing that is counted; to(dtype), type_as and to(other) copy where the type changes.
    private static object? Convert(Call call)
    {
        var self = Self(call);
        TorchStatics.NoteDevice(call);
        DType? target = null;
        foreach (var parameter in call.Method.Parameters)
        {
            var value = call.Arguments[parameter.Ordinal];
            if (value is Unknown unknown && parameter.Type.Name is "ScalarType" or "Nullable" or "Tensor") return unknown;
            if (value is TensorValue other) target = other.Type.DType;
            else if (CoreValues.Of(value, parameter.Type, []) is DType dtype) target = dtype;
        }

        return target is not { } to || to == self.Type.DType ? Alias(call) : OperatorCalls.Convert(self, to, call);
    }

    private static object? GetItem(Call call)
    {
        var tensors = new List<TensorValue>();
        var arguments = new Arguments().Set("input", CoreValues.Of(Self(call), null, tensors)).Set("indices", Subscripting.Indices(call.Arguments, tensors));
        var result = OperatorCalls.Apply(Subscript, arguments, tensors, null, call.Method, call.Place, call);
        if (result is TensorValue part) part.Data = TensorData.Part(Self(call), (object?[])arguments.Find("indices")!, part.Type, call.Machine);
        return result;
    }

    private static object? Item(Call call)
    {
        if (TensorData.Take(Self(call), call.Machine) is not { Count: 1 } data) return RunTime(call);
        var type = call.Method.ReturnType;
        return type.Name == "Scalar" ? data[0] : TensorAccessors.Element(data[0], call.Caller.Resolve(type));
    }
}
