using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>What TorchSharp's RegisterComponents, register_module, register_parameter and register_buffer do: fields are walked once, from the
/// object's own class to its bases, with the values that they have then.</summary>
public static class Registration
{
    /// <summary>RegisterComponents as the object runs it: the user's override, the container's, or Module's.</summary>
    public static void Run(ModuleValue module, Call call)
    {
        foreach (var method in call.Machine.Program.Components(module.Type).Overrides)
        {
            if (call.Machine.Program.Body(method) is not { } body || SymbolEqualityComparer.Default.Equals(call.Caller.Member, method)) continue;
            call.Machine.Invoker.Run(method, body, module, [], call.Caller, null);
            return;
        }

        RunBase(module, call);
    }

    public static void RunBase(ModuleValue module, Call call)
    {
        if (module.AreComponentsRegistered) return;
        if (module.Container is ContainerKind.List or ContainerKind.Dictionary)
            foreach (var element in module.Elements) Module(module, element.Key, element.Value, call);
        else
            WalkFields(module, call);
        module.AreComponentsRegistered = true;
    }

    public static void Module(ModuleValue parent, string name, object? child, Call call)
    {
        switch (child)
        {
            case Unknown unknown:
                call.Machine.Tracer.Note(unknown);
                break;
            case null:
                parent.Modules.Remove(name);
                break;
            case ModuleValue module:
                if (name.Contains('.')) throw call.Throw("System.ArgumentException", $"module name can't contain \".\", got: {name}");
                if (name.Length == 0) throw call.Throw("System.ArgumentException", "module name can't be empty string \"\"");
                if (parent.Modules.Find(name) is not null) throw call.Throw("System.InvalidOperationException", $"sub-module {name} is already registered");
                if (module.Container != ContainerKind.Sequential) Run(module, call);
                parent.Modules.Set(name, module);
                break;
        }
    }

    public static void Parameter(ModuleValue module, string name, object? value, Call call)
    {
        if (value is Unknown unknown) call.Machine.Tracer.Note(unknown);
        if (value is null) throw call.Throw("System.ArgumentNullException", "a null tensor cannot be registered as a parameter");
        if (value is not TensorValue tensor) return;
        if (module.Parameters.Find(name) is not null) throw call.Throw("System.InvalidOperationException", $"parameter {name} is already registered");
        tensor.IsModelState = true;
        module.Parameters.Set(name, tensor);
    }

    public static void Buffer(ModuleValue module, string name, object? value, Call call)
    {
        if (value is Unknown unknown) call.Machine.Tracer.Note(unknown);
        if (value is null) throw call.Throw("System.ArgumentNullException", "a null tensor cannot be registered as a buffer");
        if (value is not TensorValue tensor) return;
        if (module.Buffers.Find(name) is not null) throw call.Throw("System.InvalidOperationException", $"tensor {name} is already registered");
        tensor.IsModelState = true;
        module.Buffers.Set(name, tensor);
    }

    private static void WalkFields(ModuleValue module, Call call)
    {
        foreach (var (field, name) in call.Machine.Program.Components(module.Type).Fields)
        {
            if (module.Modules.Find(name) is not null || module.Parameters.Find(name) is not null || module.Buffers.Find(name) is not null) continue;
            module.TryGet(field.OriginalDefinition, out var value);
            switch (value)
            {
                case ModuleValue child:
                    Module(module, name, child, call);
                    break;
                case TensorValue { IsParameter: true }:
                    Parameter(module, name, value, call);
                    break;
                case TensorValue:
                    Buffer(module, name, value, call);
                    break;
                case Unknown unknown when TorchTypes.IsModule(field.Type) || TorchTypes.IsTensor(field.Type):
                    call.Machine.Tracer.Note(unknown);
                    break;
            }
        }
    }
}
