using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch.Optimizers;

/// <summary>Makes the optimizers of torch.optim and runs their members.</summary>
internal static class Optimizers
{
    private const string Base = "Optimizer";

    private static readonly IntrinsicSet Members = new()
    {
        ["step"] = Step,
        ["zero_grad"] = ZeroGradients,
        ["parameters"] = call => new ListValue(Self(call).Groups.SelectMany(group => group.Parameters)),
        ["add_param_group"] = call => { Add(Self(call), call.Arguments[0], call); return null; },
        ["Dispose", "to", "load_state_dict", "save_state_dict", "set_LearningRate"] = _ => null,
    };

    /// <summary>A factory of torch.optim, or a constructor of an optimizer or of a group of its parameters; null for anything else.</summary>
    public static Intrinsic? Maker(IMethodSymbol method)
    {
        var type = method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType as INamedTypeSymbol;
        if (method.MethodKind == MethodKind.Constructor && ParameterGroups.Is(type)) return ParameterGroups.Make;
        if (method.ContainingType.Name == "lr_scheduler") return _ => new InertValue("lr_scheduler");
        return IsOptimizer(type) ? call => Make(type!.Name, call) : null;
    }

    public static Intrinsic Find(string name) => Members.TryGetValue(name, out var member)
        ? member
        : call => call.Unknown($"'{call.Method.Name.Replace("get_", "")}' of an optimizer is only known at run time");

    private static bool IsOptimizer(INamedTypeSymbol? type)
    {
        for (var current = type?.BaseType; current is not null; current = current.BaseType)
            if (current.Name == Base) return true;
        return false;
    }

    private static OptimizerValue Self(Call call) => (OptimizerValue)call.Receiver!;

    private static object? Make(string name, Call call)
    {
        var optimizer = new OptimizerValue(name, call.Method.Parameters.Skip(1).ToDictionary(parameter => parameter.Name, parameter => call.Arguments[parameter.Ordinal], StringComparer.OrdinalIgnoreCase));
        if (Sequences.Of(call.Arguments[0]) is { Count: > 0 } items && items.All(item => item is ObjectValue))
            foreach (var group in items) Add(optimizer, group, call);
        else Add(optimizer, call.Arguments[0], call);
        return optimizer;
    }

    private static void Add(OptimizerValue optimizer, object? added, Call call)
    {
        if (ParameterGroups.Of(added, optimizer.Options) is not { } group)
        {
            call.Machine.Tracer.Note(added as Unknown ?? call.Unknown("the optimizer's parameters are not known"));
            return;
        }

        optimizer.Groups = [.. optimizer.Groups, group];
        if (OptimizerSteps.Find(optimizer.Name) is not { } step) return;
        var makes = step.Makes(group);
        foreach (var parameter in group.Parameters) optimizer.States = optimizer.States.SetItem(parameter.Storage, [.. makes.Select(op => States.Make(op, parameter, call))]);
    }

    private static object? Step(Call call)
    {
        var (statics, optimizer) = (call.Machine.Statics, Self(call));
        var tracked = statics.TracksGradients;
        try
        {
            statics.TracksGradients = true;
            var loss = call.Arguments is [{ } closure, ..] ? call.Invoke(closure) : null;
            statics.TracksGradients = false;
            Update(optimizer, call);
            return loss;
        }
        finally
        {
            statics.TracksGradients = tracked;
        }
    }

    private static void Update(OptimizerValue optimizer, Call call)
    {
        if (OptimizerSteps.Find(optimizer.Name) is not { } step)
        {
            call.Machine.Tracer.Note(call.Unknown($"what a step of {optimizer.Name} costs is only known at run time: its closure, which runs {Evaluations(optimizer)}, is counted once"));
            return;
        }

        optimizer.Steps++;
        foreach (var group in optimizer.Groups)
            foreach (var parameter in group.Parameters)
                if (GradientMembers.Of(parameter, call) is { } gradient) step.Update(new ParameterUpdate(call, optimizer, group, parameter, gradient));
    }

    // torch's LBFGS evaluates until it converges, or max_eval is reached; by default a quarter more than max_iter.
    private static string Evaluations(OptimizerValue optimizer)
    {
        optimizer.Options.TryGetValue("max_eval", out var most);
        if (most is null && optimizer.Options.TryGetValue("max_iter", out var turns) && turns is long number) most = number * 5 / 4;
        return most is long limit ? $"1 to {limit} times" : "once or more";
    }

    private static object? ZeroGradients(Call call)
    {
        foreach (var parameter in Self(call).Groups.SelectMany(group => group.Parameters)) GradientMembers.Zero(parameter, call);
        return null;
    }
}
