using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Torch.Optimizers;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>Static members of torch, torch.nn and their helpers that are no operators.</summary>
public static class TorchStatics
{
    /// <summary>Any device: where a tensor lies does not change what is counted.</summary>
    public static InertValue Device { get; } = new("device");

    private static readonly IntrinsicSet Members = new()
    {
        ["tensor", "as_tensor", "from_array", "frombuffer", "ToTensor"] = TensorLiterals.Make,
        ["LongTensor", "IntTensor", "FloatTensor", "DoubleTensor", "BoolTensor", "ByteTensor", "ShortTensor"] = call => call.Arguments[0] is TensorValue tensor
            ? OperatorCalls.Convert(tensor, LegacyType(call.Method.Name), call)
            : call.Arguments[0] as Unknown ?? call.Unknown("the tensor is not known"),
        ["pack_padded_sequence", "pack_sequence"] = call => call.Arguments[0],
        ["pad_packed_sequence"] = Padded,
        ["NewDisposeScope", "WrappedTensorDisposeScope", "autocast"] = call => new InertValue(call.Method.Name),
        ["no_grad"] = call => TrackGradients(false, call),
        ["inference_mode"] = call => TrackGradients(call.Arguments is [false, ..], call),
        ["enable_grad", "set_grad_enabled"] = call => TrackGradients(call.Arguments is not [false, ..], call),
        ["is_grad_enabled"] = call => call.Machine.Statics.TracksGradients,
        ["device", "get_default_device", "get_CUDA", "get_MPS", "get_CPU"] = NamedDevice,
        ["manual_seed", "get_default_generator"] = _ => new InertValue("generator"),
        ["get_default_dtype"] = _ => (sbyte)DType.Float32,
        ["set_default_device"] = call => { NoteDevice(call); return null; },
        ["set_num_threads", "set_printoptions", "InitializeDeviceType", "TryInitializeDeviceType", "_assert"] = call => call.Method.ReturnsVoid ? null : true,
        ["is_available", "device_count", "is_cudnn_available"] = call => call.Unknown($"'{call.Method.ContainingType.Name}.{call.Method.Name}' is only known at run time"),
        ["set_default_dtype"] = call => call.Machine.Tracer.Note(call.Unknown("set_default_dtype is not followed")),
        ["promote_types"] = call => CoreValues.DTypeOf(call.Arguments[0]) is { } a && CoreValues.DTypeOf(call.Arguments[1]) is { } b
            ? (sbyte)DTypes.Promote(a, b)
            : Unknown.In(call.Arguments) ?? call.Unknown("the types are not known"),
        ["Slice"] = Slice,
        ["Single", "Tensor", "Bool"] = call => call.Arguments[0],
        ["ElementSize"] = call => CoreValues.DTypeOf(call.Arguments[0])?.Size(),
        ["TotalSize"] = call => Sequences.Of(call.Arguments[0]) is { } dims && Unknown.In([.. dims]) is null
            ? dims.Aggregate(1L, (product, dim) => checked(product * Convert.ToInt64(dim, System.Globalization.CultureInfo.InvariantCulture)))
            : call.Unknown("the size is not known"),
        ["MoveToOuterDisposeScope", "MoveToOuter", "Attach", "Detach"] = call => call.Arguments[0],
        ["backward"] = Backward.OfTensors,
        ["grad"] = Backward.OfInputs,
        ["clip_grad_norm_"] = GradientMembers.ClipNorm,
        ["clip_grad_value_"] = GradientMembers.ClipValue,
        ["numel", "is_floating_point", "is_complex", "is_tensor"] = OnTensor,
    };

    /// <summary>A static method of TorchSharp.</summary>
    public static Intrinsic? Find(IMethodSymbol method, string type)
    {
        switch (type)
        {
            case "TorchSharp.torch+nn":
                return ModuleConstruction.Factory(method);
            case "TorchSharp.torch+optim" or "TorchSharp.torch+optim+lr_scheduler":
                return Optimizers.Optimizers.Maker(method);
            case "TorchSharp.torch+nn+init":
                return Initialize;
            case "TorchSharp.Scalar" or "TorchSharp.ScalarExtensionMethods" or "TorchSharp.torch+TensorIndex" when method.MethodKind == MethodKind.Conversion || method.Name == "ToScalar":
                return call => call.Arguments[0];
            case "TorchSharp.torch+Tensor" when method.MethodKind == MethodKind.Conversion:
                return method.Name == "op_Implicit" ? TensorLiterals.Make : OnTensor;
            case "TorchSharp.torch+Device" when method.MethodKind == MethodKind.Conversion:
                return NamedDevice;
            case "TorchSharp.torch+Size" when method.MethodKind == MethodKind.Conversion:
                return Dimensions;
            case "TorchSharp.ModuleExtensionMethods":
                return ModuleMembers.Convert;
            case "TorchSharp.TensorExtensionMethods" or "TorchSharp.torch" when method.IsExtensionMethod && TensorMembers.Find(method.Name) is { } member:
                return call => call.Arguments[0] is TensorValue tensor ? member(call with { Receiver = tensor }) : call.Arguments[0];
        }

        if (Members.TryGetValue(method.Name, out var intrinsic)) return intrinsic;

        // torch.norm and torch.linalg.norm differ.
        var space = type switch
        {
            "TorchSharp.torch+linalg" => "linalg.",
            "TorchSharp.torch+fft" => "fft.",
            "TorchSharp.torch+special" => "special.",
            _ => "",
        };
        return OperatorTable.Find(space + method.Name) is { } op ? call => OperatorCalls.Apply(op, call) : null;
    }

    /// <summary>Notes that a call names a device other than the CPU, by its own name, a text or a DeviceType.</summary>
    internal static void NoteDevice(Call call)
    {
        var names = call.Method.Name switch
        {
            "get_CPU" or "cpu" or "get_default_device" => false,
            "get_CUDA" or "get_MPS" or "cuda" or "mps" => true,
            _ => call.Method.Parameters.Any(parameter => (parameter.Type.SpecialType == SpecialType.System_String || parameter.Type.Name == "DeviceType")
                && call.Arguments[parameter.Ordinal] is not (null or 0) and var value && (value is not string text || !text.StartsWith("cpu", StringComparison.OrdinalIgnoreCase))),
        };
        if (names) call.Machine.Devices.AreNamed = true;
    }

    private static object? NamedDevice(Call call)
    {
        NoteDevice(call);
        return Device;
    }

    /// <summary>A constructor of a TorchSharp type that is no module.</summary>
    public static Intrinsic? Constructor(string type) => type switch
    {
        "TorchSharp.torch+Device" => NamedDevice,
        "TorchSharp.torch+Size" => Dimensions,
        "TorchSharp.torch+Generator" => _ => new InertValue("generator"),
        "TorchSharp.Scalar" => call => call.Arguments[0],
        _ => null,
    };

    /// <summary>A torch.Size from one number, a tuple, or what already is a list of them.</summary>
    private static object? Dimensions(Call call) => call.Arguments[0] switch
    {
        TupleValue tuple => new ArrayValue([.. tuple.Items]),
        null or Unknown or ISequence => call.Arguments[0],
        var one => new ArrayValue([one]),
    };

    /// <summary>A static field of TorchSharp's own in a box, or null.</summary>
    public static Cell? Field(IFieldSymbol field)
    {
        if (!TorchTypes.IsTorchSharp(field.ContainingType)) return null;
        if (field.Type.Name == "TensorIndex")
            return field.Name switch
            {
                "Ellipsis" => new Cell(TensorIndexKind.Ellipsis),
                "Colon" => new Cell(TensorIndexKind.Colon),
                _ => new Cell(TensorIndexKind.None),
            };
        if (field.Type.Name == "Device") return new Cell(Device);
        return field.Type.Name == "ScalarType" && TypeNamed(field.Name) is { } dtype ? new Cell((sbyte)dtype) : null;
    }

    private static InertValue TrackGradients(bool on, Call call)
    {
        var before = call.Machine.Statics.TracksGradients;
        call.Machine.Statics.TracksGradients = on;
        return new InertValue(call.Method.Name) { TrackedGradients = before };
    }

    private static DType? TypeNamed(string name) => name switch
    {
        "byte" => DType.UInt8,
        "short" => DType.Int16,
        "int" => DType.Int32,
        "long" => DType.Int64,
        "half" => DType.Float16,
        "float" => DType.Float32,
        "double" => DType.Float64,
        "cfloat" => DType.Complex64,
        "cdouble" => DType.Complex128,
        _ => DTypes.TryParse(name, out var dtype) ? dtype : null,
    };

    private static DType LegacyType(string name) => name switch
    {
        "LongTensor" => DType.Int64,
        "IntTensor" => DType.Int32,
        "DoubleTensor" => DType.Float64,
        "BoolTensor" => DType.Bool,
        "ByteTensor" => DType.UInt8,
        "ShortTensor" => DType.Int16,
        _ => DType.Float32,
    };

    // A packed sequence is the padded tensor itself: the longest sequence fills it.
    private static object? Padded(Call call)
    {
        if (call.Arguments[0] is not TensorValue padded) return call.Arguments[0] as Unknown ?? call.Unknown("the packed sequence is not known");
        var batch = padded.Type.Shape[call.Argument("batch_first") is true ? 0 : 1];
        return new TupleValue(padded, call.Machine.Tracer.NewTensor(new TensorType(DType.Int64, new Shape(batch))));
    }

    private static object? Slice(Call call)
    {
        if (Unknown.In(call.Arguments) is { } unknown) return unknown;
        return call.Arguments switch
        {
            [RangeValue range] => range,
            [TupleValue { Items: [var start, var stop] }] => new SliceValue(start, stop, null),
            [var start, var stop, var step] => new SliceValue(start, stop, step),
            _ => call.Unknown("the slice is not understood"),
        };
    }

    private static object? Initialize(Call call)
    {
        if (call.Method.Name == "CalculateFanInAndFanOut") return Fans(call);
        if (call.Arguments.FirstOrDefault() is TensorValue tensor)
        {
            tensor.Memory.IsWritten = true;
            if (OperatorTable.Find(call.Method.Name) is { } op) OperatorCalls.Write(op, tensor, call);
        }

        return call.Method.ReturnsVoid || TorchTypes.IsTensor(call.Method.ReturnType)
            ? call.Arguments.FirstOrDefault()
            : call.Unknown($"'{call.Method.Name}' is not understood");
    }

    // The inputs and the outputs of each position, times the positions of the kernel.
    private static object? Fans(Call call)
    {
        if (call.Arguments[0] is not TensorValue tensor) return call.Arguments[0] as Unknown ?? call.Unknown("the tensor is not known");
        var shape = tensor.Type.Shape;
        if (shape.Rank < 2) throw call.Throw("System.ArgumentException", "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions");
        var positions = shape.Slice(2, shape.Rank).Aggregate((Dim)1, (product, dim) => product * dim);
        return new TupleValue(SymbolicNumber.Of(shape[1] * positions, isLong: true), SymbolicNumber.Of(shape[0] * positions, isLong: true));
    }

    // A static function or an explicit conversion of one tensor: the same as its method.
    private static object? OnTensor(Call call)
    {
        if (call.Arguments[0] is Unknown unknown) return unknown;
        if (call.Method.Name == "is_tensor") return call.Arguments[0] is TensorValue;
        if (call.Arguments[0] is not TensorValue tensor) return call.Unknown("the tensor is not known");
        var member = TensorMembers.Find(call.Method.MethodKind == MethodKind.Conversion ? "item" : call.Method.Name);
        return member!(call with { Receiver = tensor });
    }
}
