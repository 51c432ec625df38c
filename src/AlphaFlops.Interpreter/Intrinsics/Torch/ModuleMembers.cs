using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Torch.Optimizers;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>The members that every torch module has, and the properties of torch.nn's own.</summary>
public static class ModuleMembers
{
    private static readonly IntrinsicSet Members = new()
    {
        ["forward", "call"] = call => ModuleForward.Run(Self(call), call.Arguments, call),
        ["RegisterComponents"] = Registers((module, call) => { if (IsBaseCall(call)) Registration.RunBase(module, call); else Registration.Run(module, call); }),
        ["register_module"] = Registers((module, call) => Registration.Module(module, Name(call), call.Arguments[1], call)),
        ["add_module"] = Registers((module, call) => Registration.Module(module, Name(call), call.Arguments[1], call)),
        ["register_parameter"] = Registers((module, call) => Registration.Parameter(module, Name(call), call.Arguments[1], call)),
        ["register_buffer"] = Registers((module, call) => Registration.Buffer(module, Name(call), call.Arguments[1], call)),
        ["ConditionallyRegisterParameter"] = Registers((module, call) => Conditionally(module.Parameters, call)),
        ["ConditionallyRegisterBuffer"] = Registers((module, call) => Conditionally(module.Buffers, call)),
        ["modules"] = call => new ListValue(Below(call).Select(pair => (object?)pair.Module)),
        ["named_modules"] = call => new ListValue(Below(call).Select(pair => (object?)new TupleValue(pair.Path, pair.Module))),
        ["children"] = call => new ListValue(Self(call).Children.Select(pair => (object?)pair.Value)),
        ["named_children"] = call => new ListValue(Self(call).Children.Select(pair => (object?)new TupleValue(pair.Key, pair.Value))),
        ["parameters"] = call => new ListValue(State(call, buffers: false).Select(pair => (object?)pair.Tensor)),
        ["named_parameters"] = call => new ListValue(State(call, buffers: false).Select(pair => (object?)new TupleValue(pair.Path, pair.Tensor))),
        ["buffers"] = call => new ListValue(State(call, buffers: true).Select(pair => (object?)pair.Tensor)),
        ["named_buffers"] = call => new ListValue(State(call, buffers: true).Select(pair => (object?)new TupleValue(pair.Path, pair.Tensor))),
        ["get_parameter"] = call => State(call, buffers: false).FirstOrDefault(pair => pair.Path == Name(call)).Tensor,
        ["get_buffer"] = call => State(call, buffers: true).FirstOrDefault(pair => pair.Path == Name(call)).Tensor,
        ["has_parameter"] = call => State(call, buffers: false).Any(pair => pair.Path == Name(call)),
        ["has_buffer"] = call => State(call, buffers: true).Any(pair => pair.Path == Name(call)),
        ["state_dict"] = StateDictionary,
        ["train"] = call => SetTraining(call, call.Arguments is not [false]),
        ["eval"] = call => SetTraining(call, false),
        ["get_training"] = call => Self(call).IsTraining,
        ["GetName"] = call => Self(call).Name,
        ["apply"] = Apply,
        ["ClearModules"] = call => { Self(call).Modules.Clear(); return null; },
        ["zero_grad"] = GradientMembers.ZeroOfModule,
        ["Dispose", "save"] = call => call.Method.ReturnsVoid ? null : call.Receiver,
        ["load", "load_py", "load_state_dict"] = call => call.Receiver,
        ["cpu", "cuda", "_to"] = call => { TorchStatics.NoteDevice(call); return call.Receiver; },
        ["to"] = Convert,
    };

    public static Intrinsic Find(IMethodSymbol method)
    {
        // A container has members of its own, and a module of torch.nn its hyperparameters and weights as properties.
        var container = Containers.Find(method.Name);
        var parameters = ParameterContainers.Find(method.Name);
        Members.TryGetValue(method.Name, out var member);
        return call =>
        {
            var own = Self(call).Container switch
            {
                ContainerKind.None => null,
                ContainerKind.ParameterList or ContainerKind.ParameterDictionary => parameters,
                _ => container,
            };
            if (own is not null) return own(call);
            if (member is not null) return member(call);
            return method.AssociatedSymbol is IPropertySymbol property ? Property(property, call) : call.Unknown($"'{method.ContainingType.Name}.{method.Name}' is not understood");
        };
    }

    /// <summary>A field of TorchSharp's own classes as a value in a box, or null when it has no meaning here.</summary>
    public static Cell? Field(ObjectValue instance, IFieldSymbol field) => instance is ModuleValue module && TorchTypes.IsTorchSharp(field.ContainingType)
        ? field.Name switch
        {
            "name" => new Cell(module.Name),
            "_internal_submodules" => new Cell(RegistryValue.Of(() => module.Modules)),
            "_internal_params" => new Cell(RegistryValue.Of(() => module.Parameters)),
            "_internal_buffers" => new Cell(RegistryValue.OfBuffers(() => module.Buffers)),
            _ => null,
        }
        : null;

    /// <summary>All parameters or buffers below a module by path; one that is shared stands once, under its first path.</summary>
    public static IEnumerable<(string Path, TensorValue Tensor)> State(ModuleValue root, bool buffers) => State(root.Descendants(), buffers);

    /// <summary>The same, of all modules below one.</summary>
    public static IEnumerable<(string Path, TensorValue Tensor)> State(IReadOnlyList<(string Path, ModuleValue Module)> descendants, bool buffers)
    {
        var seen = new HashSet<int>();
        foreach (var (path, module) in descendants)
            foreach (var pair in buffers ? module.Buffers : module.Parameters)
                if (seen.Add(pair.Value.Storage)) yield return (path.Length == 0 ? pair.Key : path + "." + pair.Key, pair.Value);
    }

    private static object? StateDictionary(Call call)
    {
        var state = new DictionaryValue();
        var descendants = Self(call).Descendants();
        foreach (var (path, tensor) in State(descendants, buffers: false).Concat(State(descendants, buffers: true))) state.Set(path, tensor);
        // What modules share stands under the path of each, the first paths before the others.
        foreach (var part in descendants)
            foreach (var (path, tensor) in State([part], buffers: false).Concat(State([part], buffers: true))) state.Set(path, tensor);
        return state;
    }

    private static ModuleValue Self(Call call) => (ModuleValue)call.Receiver!;

    private static string Name(Call call) => call.Arguments[0] as string ?? "";

    private static Intrinsic Registers(Action<ModuleValue, Call> action) => call =>
    {
        if (call.Arguments.Length > 0 && call.Arguments[0] is Unknown unknown) return call.Machine.Tracer.Note(unknown);
        action(Self(call), call);
        return null;
    };

    // base.RegisterComponents() from an override.
    private static bool IsBaseCall(Call call) =>
        call.Caller.Member is IMethodSymbol { Name: "RegisterComponents", IsOverride: true } && ReferenceEquals(call.Caller.This, call.Receiver);

    private static void Conditionally(Registry<TensorValue> registry, Call call)
    {
        if (call.Arguments[1] is not TensorValue tensor) registry.Remove(Name(call));
        else
        {
            tensor.IsModelState = true;
            registry.Set(Name(call), tensor);
        }
    }

    private static IEnumerable<(string Path, ModuleValue Module)> Below(Call call) => Self(call).Descendants().Skip(1);

    private static IEnumerable<(string Path, TensorValue Tensor)> State(Call call, bool buffers) =>
        call.Argument("recurse") is false ? State(Self(call), buffers).Where(pair => !pair.Path.Contains('.')) : State(Self(call), buffers);

    private static object? SetTraining(Call call, bool on)
    {
        foreach (var (_, module) in Self(call).Descendants()) module.IsTraining = on;
        return null;
    }

    private static object? Apply(Call call)
    {
        foreach (var (_, module) in Self(call).Descendants().Reverse().ToArray()) call.Invoke(call.Arguments[0], module);
        return call.Receiver;
    }

    /// <summary>to(dtype): floating point state changes its type; a device changes nothing that costs.</summary>
    internal static object? Convert(Call call)
    {
        var module = call.Receiver as ModuleValue ?? call.Arguments[0] as ModuleValue;
        TorchStatics.NoteDevice(call);
        if (module is null) return call.Arguments.Length > 0 ? call.Arguments[0] : null;
        foreach (var parameter in call.Method.Parameters)
        {
            if (parameter.Type.Name != "ScalarType" || CoreValues.DTypeOf(call.Arguments[parameter.Ordinal]) is not { } dtype) continue;
            foreach (var buffers in new[] { false, true })
                foreach (var (_, tensor) in State(module, buffers))
                    if (tensor.Type.DType.IsFloatingPoint()) tensor.Type = tensor.Type.With(dtype);
        }

        return module;
    }

    private static object? Property(IPropertySymbol property, Call call)
    {
        var module = Self(call);
        if (call.Method.MethodKind == MethodKind.PropertySet) return SetProperty(property.Name, module, call);
        return module.Parameters.Find(property.Name) ?? module.Buffers.Find(property.Name)
            ?? (module.Settings.TryGet(property.Name, out var setting) && !IsFlagForTensor(property, setting) ? Setting(property, setting, call)
            : TorchTypes.IsTensor(property.Type) ? null
            : call.Unknown($"'{module.Type.Name}.{property.Name}' is not understood"));
    }

    // Factories take one size for all dimensions, or a tuple; kernel_size, stride, padding and dilation are arrays all the same.
    private static object? Setting(IPropertySymbol property, object? setting, Call call)
    {
        if (property.Type is not IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Int64 } array || setting is ArrayValue) return setting;
        var type = Self(call).Type.Name;
        return setting switch
        {
            TupleValue tuple => new ArrayValue([.. tuple.Items], array.ElementType),
            int or long when type[type.Length - 1] == 'd' && type[type.Length - 2] is >= '1' and <= '3' and var digit =>
                new ArrayValue([.. Enumerable.Repeat<object?>(setting is int size ? size : (long)setting, digit - '0')], array.ElementType),
            _ => call.Unknown($"'{type}.{property.Name}' is not understood"),
        };
    }

    // Conv2d's `bias: false` is a setting; its property bias is then no tensor.
    private static bool IsFlagForTensor(IPropertySymbol property, object? setting) => TorchTypes.IsTensor(property.Type) && setting is bool;

    private static object? SetProperty(string name, ModuleValue module, Call call)
    {
        var value = call.Arguments[call.Arguments.Length - 1];
        switch (value)
        {
            case TensorValue tensor:
                tensor.IsModelState = true;
                if (module.Buffers.Find(name) is not null) module.Buffers.Set(name, tensor);
                else module.Parameters.Set(name, tensor);
                break;
            case Unknown unknown:
                call.Machine.Tracer.Note(unknown);
                break;
            case null:
                module.Parameters.Remove(name);
                break;
            default:
                module.Settings = module.Settings.With(name, value);
                module.Hyperparameters = module.Hyperparameters.Copy().Set(name, CoreValues.Of(value, call.Method.Parameters.Last().Type, []));
                break;
        }

        return null;
    }
}
