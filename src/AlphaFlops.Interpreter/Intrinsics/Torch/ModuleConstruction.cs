using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>Makes the modules of torch.nn: by factory, by constructor, and as the base of a user's class.</summary>
public static class ModuleConstruction
{
    /// <summary>A constructor of TorchSharp.Modules.</summary>
    public static Intrinsic? Find(IMethodSymbol method, string type) => TorchTypes.IsModule(method.ContainingType)
        ? call => Create(call.Method.ContainingType, call)
        : type is "TorchSharp.Modules.Parameter" ? Parameter : null;

    /// <summary>A factory of torch.nn: a method whose result is a module class of its own name.</summary>
    public static Intrinsic? Factory(IMethodSymbol method)
    {
        if (method.Name == "Parameter") return Parameter;
        return TorchTypes.IsModule(method.ReturnType) ? call => Create((INamedTypeSymbol)call.Method.ReturnType, call) : null;
    }

    /// <summary>What a base constructor of TorchSharp does for a user's module.</summary>
    public static void InitializeBase(ModuleValue module, IMethodSymbol constructor, object?[] arguments, Machine machine)
    {
        foreach (var parameter in constructor.Parameters)
            if (parameter.Name == "name" && arguments[parameter.Ordinal] is string name) module.Name = name;
        if (constructor.ContainingType.ContainingNamespace.Name == "Modules")
            Initialize(module, constructor.ContainingType, constructor, arguments, machine);
    }

    private static object? Create(INamedTypeSymbol type, Call call)
    {
        call.Machine.Charge(Limits.ModuleSteps);
        var module = new ModuleValue(type, call.Place);
        return call.Machine.Tracer.Make(() => Initialize(module, type, call.Method, call.Arguments, call.Machine)
            ? (object)module
            : call.Unknown($"the module '{type.Name}' is not understood"));
    }

    private static bool Initialize(ModuleValue module, INamedTypeSymbol type, IMethodSymbol method, object?[] arguments, Machine machine)
    {
        switch (type.Name)
        {
            case "Sequential":
                return Fill(module, ContainerKind.Sequential, arguments, machine);
            case "ModuleList":
                return Fill(module, ContainerKind.List, arguments, machine);
            case "ModuleDict":
                return Fill(module, ContainerKind.Dictionary, arguments, machine);
            case "ParameterList":
                return Fill(module, ContainerKind.ParameterList, arguments, machine);
            case "ParameterDict":
                return Fill(module, ContainerKind.ParameterDictionary, arguments, machine);
        }

        if (OperatorTable.FindModule(type.Name) is not { } builtIn) return false;
        module.BuiltIn = builtIn;
        var parameters = method.Parameters;
        var hyperparameters = new Arguments(parameters.Length);
        var settings = new KeyValuePair<string, object?>[parameters.Length];
        for (var i = 0; i < settings.Length; i++)
        {
            settings[i] = new(parameters[i].Name, arguments[i]);
            hyperparameters.Set(parameters[i].Name, CoreValues.Of(arguments[i], parameters[i].Type, []));
        }

        module.Hyperparameters = hyperparameters;
        module.Settings = new ModuleSettings(settings);

        AddState(module, builtIn.Definition, method, machine);
        return true;
    }

    private static void AddState(ModuleValue module, ModuleDefinition definition, IMethodSymbol method, Machine machine)
    {
        try
        {
            foreach (var tensor in definition.Tensors(module.Hyperparameters))
            {
                // Linear(weight, bias) takes the parameters that it gets.
                var state = module.Settings.TryGet(tensor.Name, out var given) && given is TensorValue { IsParameter: true } own ? own : machine.Tracer.NewState(tensor.Type, !tensor.IsBuffer);
                (tensor.IsBuffer ? module.Buffers : module.Parameters).Set(tensor.Name, state);
            }
        }
        catch (UnknownArgumentException unknown)
        {
            module.Lost = machine.Tracer.Note(unknown.Unknown as Unknown ?? new Unknown($"{method.Name}: {unknown.Message}", module.Place));
        }
        catch (ShapeException shape)
        {
            throw new ThrownException(null, "System.Runtime.InteropServices.ExternalException", $"{method.Name}: {shape.Message}", module.Place) { IsShapeError = true };
        }
        catch (OverflowException)
        {
            module.Lost = machine.Tracer.Note(new Unknown($"{method.Name}: a size exceeds 2^63", module.Place));
        }
    }

    private static bool Fill(ModuleValue module, ContainerKind kind, object?[] arguments, Machine machine)
    {
        module.Container = kind;
        foreach (var argument in arguments)
        {
            if (kind is ContainerKind.ParameterList or ContainerKind.ParameterDictionary) ParameterContainers.Add(module, argument, machine);
            else Containers.Add(module, argument, machine);
        }

        return true;
    }

    /// <summary>nn.Parameter takes the tensor over, of the type that it is given. Its values are not known: they are trained.</summary>
    private static object? Parameter(Call call)
    {
        if (call.Arguments[0] is not TensorValue tensor) return call.Arguments[0] is Unknown unknown ? unknown : call.Unknown("the parameter's tensor is not known");
        return new TensorValue(tensor.Type, tensor.Memory)
        {
            IsParameter = true,
            IsModelState = true,
            RequiresGradient = call.Argument("requires_grad") is not false && tensor.Type.DType.IsDifferentiable(),
        };
    }
}
