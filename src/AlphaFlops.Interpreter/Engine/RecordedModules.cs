using AlphaFlops.Interpreter.Intrinsics.Torch;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Modules of other projects, whose source is not here: what their build recorded is repeated.</summary>
internal static class RecordedModules
{
    /// <summary>A module for a constructor or factory of another project, or an unknown that says what to annotate there; null for any other method.</summary>
    public static object? Make(IMethodSymbol method, object?[] arguments, Machine machine, IOperation? site)
    {
        var type = method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.IsStatic ? method.ReturnType as INamedTypeSymbol : null;
        if (type is null || !TorchTypes.IsModule(type) || TorchTypes.IsTorchSharp(method.ContainingType) || machine.Program.IsHere(method)) return null;
        var place = site is null ? null : machine.PlaceOf(site);
        var values = ArgumentText.Of(arguments.Select(SymbolicNumber.Plain));
        var recorded = machine.Records.Of(Target(method)).ToArray();
        var fitting = recorded.Where(record => record.Arguments == values).ToArray();
        if (fitting.Length == 0) return machine.Tracer.Note(new Unknown(Missing(method, recorded, values), place));

        var module = new ModuleValue(type, place) { Recorded = new(Name(method), method.ContainingAssembly.Name, fitting) };
        foreach (var tensor in fitting[0].Registered)
        {
            var state = machine.Tracer.NewState(tensor.Type, !tensor.IsBuffer);
            state.RequiresGradient = tensor.IsTrained;
            (tensor.IsBuffer ? module.Buffers : module.Parameters).Set(tensor.Path, state);
        }

        return machine.Tracer.Make(() => module);
    }

    /// <summary>Repeats the recorded forward pass on these inputs.</summary>
    public static object? Forward(ModuleValue module, object?[] arguments, Call call)
    {
        var inputs = arguments.OfType<TensorValue>().ToArray();
        var record = inputs.Length != arguments.Length ? null : module.Recorded!.Runs.FirstOrDefault(candidate =>
            candidate.IsTraining == module.IsTraining && candidate.Inputs.Count == inputs.Length && candidate.Inputs.Zip(inputs, (a, b) => a.Type.Equals(b.Type)).All(same => same));
        if (record is null)
        {
            var given = string.Join(", ", arguments.Select(argument => argument is TensorValue tensor ? $"\"{tensor.Type}\"" : "…"));
            var (name, assembly, runs) = module.Recorded!;
            return call.Machine.Tracer.Note(call.Unknown(
                $"'{name}' of '{assembly}' is recorded there for {string.Join(" and ", runs.Select(Text).Distinct())} only; "
                + $"annotate it there with these inputs too: [ModelCost({given}{(module.IsTraining ? ", Mode = \"train\"" : "")})]"));
        }

        var tracer = call.Machine.Tracer;
        var tracks = call.Machine.Statics.TracksGradients;
        var memory = new Dictionary<int, TensorValue>();
        for (var i = 0; i < inputs.Length; i++) memory[record.Inputs[i].Storage] = inputs[i];
        using (tracer.Enter(module))
            foreach (var step in record.Calls)
            {
                // An input that requires a gradient here need not have when this was recorded.
                var used = Mapped(step.Inputs);
                if (step.Operator.IsDifferentiable && used.Any(use => use.NeedsGradient))
                    foreach (var use in step.Outputs)
                        if (use.Type.DType.IsDifferentiable()) Memory(use).RequiresGradient = true;
                tracer.Repeat(step, used, Mapped(step.Outputs));
            }

        var outputs = record.Outputs.Select(Tensor).ToArray();
        return record.IsTuple ? new TupleValue([.. outputs]) : outputs[0];

        TensorUse[] Mapped(IReadOnlyList<TensorUse> uses) =>
            [.. uses.Select(use => use with { Storage = Memory(use).Storage, NeedsGradient = tracks && (use.IsModelState ? use.NeedsGradient : Memory(use).RequiresGradient) })];

        TensorValue Tensor(TensorUse use) => new(use.Type, Memory(use).Memory) { RequiresGradient = Memory(use).RequiresGradient };

        TensorValue Memory(TensorUse use)
        {
            if (!memory.TryGetValue(use.Storage, out var tensor)) memory.Add(use.Storage, tensor = tracer.NewTensor(use.Type));
            return tensor;
        }
    }

    /// <summary>The name of a constructor or factory in every project.</summary>
    public static string Target(IMethodSymbol method) => DocumentationCommentId.CreateDeclarationId(method.OriginalDefinition) ?? "";

    private static string Text(TraceRecord record) => record.InputText + (record.IsTraining ? " in training" : "");

    private static string Name(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.ContainingType.Name + "." + method.Name;

    private static string Missing(IMethodSymbol method, TraceRecord[] recorded, string? values)
    {
        var name = Name(method);
        var assembly = method.ContainingAssembly.Name;
        return values is null ? $"'{name}' of '{assembly}' gets an object, and only numbers, texts and lists of these can be compared with what its build recorded; annotate a factory there that makes it"
            : recorded.Length == 0 ? $"'{name}' of '{assembly}' has no source here, and no build recorded its cost; if it is a project of yours, use AlphaFlops there and annotate it: [ModelCost(\"1x3x224x224\")]"
            : $"'{name}' of '{assembly}' is recorded there for the arguments {string.Join(" and ", recorded.Select(record => record.Arguments).Distinct())} only, not for {values}; annotate it there with these Arguments too";
    }
}
