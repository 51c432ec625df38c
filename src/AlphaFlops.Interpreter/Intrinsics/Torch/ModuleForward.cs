using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>Runs a module's forward.</summary>
public static class ModuleForward
{
    /// <summary>call or forward through a module of whatever kind.</summary>
    public static object? Run(ModuleValue module, object?[] arguments, Call call)
    {
        if (UserForward(module, arguments.Length, call) is { } forward)
            return call.Machine.Invoker.Invoke(forward, module, Filled(arguments, forward), call.Caller, null);
        call.Machine.Tracer.NameModel(module);
        if (module.Lost is not null) return module.Lost;
        if (module.Recorded is not null) return RecordedModules.Forward(module, arguments, call);
        using (call.Machine.Tracer.Enter(module))
        {
            if (module.BuiltIn is { } builtIn) return BuiltIn(module, builtIn, arguments, call);
            if (module.Container == ContainerKind.Sequential) return Sequential(module, arguments, call);
        }

        return call.Machine.Tracer.Note(call.Unknown($"the forward of '{module.Type.Name}' is not understood"));
    }

    /// <summary>The forward method that the user wrote, by overriding or overloading; null for a module of torch's own.</summary>
    public static IMethodSymbol? UserForward(ModuleValue module, int count, Call call)
    {
        if (call.Method is { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true }
            && call.Machine.Program.Implementation(module.Type, call.Method) is var chosen
            && chosen.Name == "forward" && call.Machine.Program.Body(chosen) is not null) return chosen;

        for (var type = module.Type; type is { DeclaringSyntaxReferences.Length: > 0 }; type = type.BaseType)
            foreach (var method in Overloads(type, call))
                if (method.Parameters.Length >= count && method.Parameters.Skip(count).All(p => p.IsOptional || p.IsParams)) return method;
        return null;
    }

    // `call` is declared by the same Module<T…, TResult> as the forward that it runs: the overload with its parameter types.
    private static IEnumerable<IMethodSymbol> Overloads(INamedTypeSymbol type, Call call)
    {
        var methods = type.GetMembers("forward").OfType<IMethodSymbol>()
            .Where(method => !method.IsStatic && call.Machine.Program.Body(method) is not null).ToArray();
        return methods.OrderByDescending(method => method.Parameters.Length == call.Method.Parameters.Length
            && method.Parameters.Zip(call.Method.Parameters, (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type)).All(same => same));
    }

    private static object?[] Filled(object?[] arguments, IMethodSymbol method)
    {
        if (arguments.Length == method.Parameters.Length) return arguments;
        var filled = ObjectFactory.DefaultArguments(method);
        Array.Copy(arguments, filled, Math.Min(arguments.Length, filled.Length));
        return filled;
    }

    private static object? Sequential(ModuleValue module, object?[] arguments, Call call)
    {
        var value = arguments.Length > 0 ? arguments[0] : null;
        foreach (var child in module.Elements) value = Run(child.Value, [value], call with { Receiver = child.Value, Arguments = [value] });
        return value;
    }

    private static object? BuiltIn(ModuleValue module, (ModuleDefinition Definition, Operator Operator) builtIn, object?[] inputs, Call call)
    {
        var tensors = new List<TensorValue>();
        var arguments = new Arguments();
        var parameters = ForwardParameters(module.Type, call.Method);
        for (var i = 0; i < inputs.Length; i++)
        {
            var parameter = i < parameters.Length ? parameters[i] : null;
            var value = CoreValues.Of(inputs[i], parameter?.Type, tensors);
            if (parameter is not null) arguments.Set(parameter.Name, value);
            if (i == 0) arguments.Set("input", value);
        }

        var inPlace = module.Hyperparameters.Bool("inplace") && inputs is [TensorValue first, ..] ? first : null;
        foreach (var setting in module.Hyperparameters.All)
            if (arguments.All.All(pair => pair.Key != setting.Key)) arguments.Set(setting.Key, setting.Value);
        foreach (var constant in builtIn.Definition.Constants) arguments.Set(constant.Key, constant.Value);
        foreach (var state in module.Parameters.Concat(module.Buffers))
        {
            tensors.Add(state.Value);
            arguments.Set(state.Key, state.Value.Type);
        }

        arguments.Set("training", module.IsTraining);
        return OperatorCalls.Apply(builtIn.Operator, arguments, tensors, inPlace, ReturnOf(module.Type, call.Method), module.Place ?? call.Place, call);
    }

    // The class's own forward names the parameters; `call` of Module<…> only numbers them.
    private static IParameterSymbol[] ForwardParameters(INamedTypeSymbol type, IMethodSymbol called) =>
        [.. (FindForward(type, called.Parameters.Length) ?? called).Parameters];

    private static IMethodSymbol ReturnOf(INamedTypeSymbol type, IMethodSymbol called) =>
        called.Name is "call" or "forward" ? called : FindForward(type, 1) ?? called;

    private static IMethodSymbol? FindForward(INamedTypeSymbol type, int count)
    {
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var member in current.GetMembers("forward"))
                if (member is IMethodSymbol method && method.Parameters.Length >= count) return method;
        return null;
    }
}
