using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Torch;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter;

/// <summary>Evaluates entries of one compilation. Thread-safe; deterministic; never throws but for cancellation.</summary>
public sealed class ModelEvaluator(Compilation compilation)
{
    private readonly Program _program = new(compilation);

    public Compilation Compilation => _program.Compilation;

    /// <summary>Evaluates also what would only repeat: slower, and the same but for <see cref="Trace.Steps"/>.</summary>
    public bool EvaluatesRepeats { get; init; }

    /// <summary>Makes the entry's module and runs its forward on the inputs, or runs its method.</summary>
    /// <param name="read">Gets the files whose code the answer depends on.</param>
    public Trace Evaluate(Entry entry, CancellationToken cancellation, ICollection<SyntaxTree>? read = null)
    {
        Journal.Reset();
        var machine = new Machine(_program, cancellation) { EvaluatesRepeats = EvaluatesRepeats, Records = entry.Records, IsClosed = entry is { IsRun: true, Inputs: null or { Count: 0 } } };
        ModuleValue? module = null;
        IReadOnlyList<UnregisteredState> unregistered = [];
        IReadOnlyList<RemadeModule> remade = [];
        TraceRecord? record = null;
        UnknownCost? failure = null;
        var isCertain = false;
        try
        {
            var frame = new Frame(machine, null, null);
            machine.Tracer.IsRecording = entry.IsRun;
            var made = Instantiation.Create(entry, machine, frame);
            if (entry.IsRun)
            {
                if (made is Unknown { IsOneOfSeveral: false } unknown && !IsPlain(entry.Target)) machine.Tracer.Note(unknown);
            }
            else
            {
                module = made as ModuleValue;

                // What an unknown assigned or registered is not certain.
                var descendants = module?.Descendants() ?? [];
                if (machine.Tracer is { Unknowns.Count: 0, HasForked: false }) unregistered = UnregisteredSearch.In(descendants, machine);
                if (module is not null) (remade, record) = Forward(entry, module, descendants, machine, frame);
                else machine.Tracer.Note(made as Unknown ?? new Unknown($"'{entry.Target.Name}' gives no module", null));
            }
        }
        catch (ThrownException thrown)
        {
            var place = thrown.Place ?? (machine.Current is { } current ? machine.PlaceOf(current) : null);
            failure = new UnknownCost(thrown.IsShapeError ? thrown.Message : $"{thrown.TypeName} is thrown: {thrown.Message}", place) { Mismatch = thrown.Mismatch };

            // What was skipped before might have kept the program from coming here.
            isCertain = machine.Tracer is { Unknowns.Count: 0, HasForked: false };
        }
        catch (LimitException limit)
        {
            failure = Failed(limit.Message, machine);
        }
        catch (InsufficientExecutionStackException)
        {
            failure = Failed("the code nests too deep to be followed: endless recursion?", machine);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            failure = Failed($"evaluation failed by a defect of AlphaFlops, please report it: {bug.GetType().Name}: {bug.Message.Replace("\r", "").Replace('\n', ' ')}", machine);
        }
        finally
        {
            UserEquality.Use(null);
        }

        if (read is not null)
            foreach (var tree in machine.Read) read.Add(tree);
        machine.Symbols?.Close();
        return new Trace
        {
            Symbols = machine.Symbols is { HasNames: true } ? machine.Symbols : null,
            HasHiddenSizes = machine.Symbols is { HasHidden: true },
            Inputs = entry.Inputs?.OfType<TensorType>().ToArray() ?? [],
            Block = machine.Tracer.Block,
            Registered = record?.Registered ?? Registered(module?.Descendants() ?? machine.Tracer.Parts),
            Record = failure is null ? record : null,
            Unknowns = failure is null ? machine.Tracer.Unknowns : [.. machine.Tracer.Unknowns, failure],
            Unregistered = unregistered,
            Remade = remade,
            InputCandidates = entry.Inputs is null && module is not null && failure is null ? InputInference.Candidates(module) : [],
            Steps = machine.Steps,
            Failure = failure,
            FailureIsCertain = failure is not null && isCertain,
        };
    }

    // Runs forward, and says what it made anew in each of two runs.
    private static (IReadOnlyList<RemadeModule>, TraceRecord?) Forward(
        Entry entry, ModuleValue module, IReadOnlyList<(string Path, ModuleValue Module)> descendants, Machine machine, Frame frame)
    {
        machine.Tracer.NameModules(descendants);
        foreach (var (_, part) in descendants) part.IsTraining = entry.IsTraining;
        if (entry.Inputs is null) return ([], null);
        var inputs = machine.Adopt(entry.Inputs).ToArray();
        if (FindForward(module.Type, inputs.Length) is not { } forward)
        {
            machine.Tracer.Note(new Unknown($"'{module.Type.Name}' has no forward with {inputs.Length} inputs", module.Place));
            return ([], null);
        }

        for (var i = 0; i < inputs.Length; i++) inputs[i] = EntryArguments.Input(inputs[i], forward.Parameters[i], machine);
        var call = new Call(machine, forward, module, inputs, frame, null);
        machine.Tracer.TakeMade();
        machine.Tracer.IsRecording = true;
        var result = ModuleForward.Run(module, inputs, call);
        if (result is Unknown { IsOneOfSeveral: false } unknown) machine.Tracer.Note(unknown);
        machine.Tracer.IsRecording = false;
        var record = Recording.Of(entry, inputs, result, Registered(module.Descendants()), machine);
        if (entry.IsTraining) AddBackward(result, machine);

        // A container of torch's own is only as new as its elements, and those are named.
        var first = machine.Tracer.TakeMade()
            .Where(made => made.HoldsParameters() && (made.Container == ContainerKind.None || made.Type.DeclaringSyntaxReferences.Length > 0))
            .Select(Remade).ToArray();
        return (first.Length == 0 || machine.Tracer is not { Unknowns.Count: 0, HasForked: false } ? [] : [.. first.Intersect(Again(module, inputs, call))], record);
    }

    // From all that it gives, as if the loss were a function of that. Where that is not known, from all that was tracked.
    private static void AddBackward(object? result, Machine machine)
    {
        var roots = ResultTensors.Of(result).Where(tensor => tensor.RequiresGradient).Select(tensor => tensor.Storage).ToArray();
        if (roots.Length == 0) roots = [.. BackwardPass.Tracked(machine.Tracer.Block)];
        machine.Tracer.Backward(roots, machine.Gradients.All, keepsGraph: false);
    }

    // A layer that is made once and kept is not made again. What this run does not know, the first one says for itself; what it changes is undone.
    private static IEnumerable<RemadeModule> Again(ModuleValue module, object?[] inputs, Call call)
    {
        var mark = call.Machine.Tracer.Mark();
        var scope = Journal.Begin(canUndo: true);
        try
        {
            ModuleForward.Run(module, inputs, call);
        }
        catch (Exception end) when (end is ThrownException or LimitException)
        {
            // The first run counts; a second one that fails says nothing.
        }
        finally
        {
            Journal.End(scope);
            foreach (var touch in scope.Touches.Reverse()) touch.Holder.Restore(touch.Part, touch.Before);
        }

        var made = call.Machine.Tracer.TakeMade().Select(Remade).ToArray();
        call.Machine.Tracer.Forget(mark with { Made = 0 });
        return made;
    }

    private static RemadeModule Remade(ModuleValue module) => new(module.Type.Name, module.Place);

    /// <summary>The forward of a module type that takes this many inputs, the most derived first; null when there is none.</summary>
    public static IMethodSymbol? FindForward(INamedTypeSymbol type, int count)
    {
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var member in current.GetMembers("forward"))
                if (member is IMethodSymbol { IsStatic: false } method && method.Parameters.Length >= count
                    && method.Parameters.Skip(count).All(parameter => parameter.IsOptional || parameter.IsParams)) return method;
        return null;
    }

    private static IReadOnlyList<RegisteredTensor> Registered(IReadOnlyList<(string Path, ModuleValue Module)> descendants) =>
        [.. Registered(descendants, buffers: false), .. Registered(descendants, buffers: true)];

    private static IEnumerable<RegisteredTensor> Registered(IReadOnlyList<(string Path, ModuleValue Module)> descendants, bool buffers) =>
        ModuleMembers.State(descendants, buffers).Select(pair => new RegisteredTensor(pair.Path, pair.Tensor.Type, buffers) { IsTrained = !buffers && pair.Tensor.RequiresGradient });

    // A number or a text that a method gives is none of its cost: what computed it was run or named.
    private static bool IsPlain(ISymbol target) => target is IMethodSymbol { ReturnType: var type }
        && (type is INamedTypeSymbol { TypeArguments: [var inner], Name: "Nullable" or "Task" or "ValueTask" } ? inner : type)
            is { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String } or { TypeKind: TypeKind.Enum };

    private static UnknownCost Failed(string reason, Machine machine) =>
        new(reason, machine.Current is { } current ? machine.PlaceOf(current) : null);
}
