using AlphaFlops.Interpreter.Intrinsics.Torch;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Turns a run into a record for projects that refer to this one.</summary>
internal static class Recording
{
    /// <summary>Null where a record would not be exact: something is unknown, or the arguments, inputs or results are more than numbers and tensors.</summary>
    public static TraceRecord? Of(Entry entry, object?[] inputs, object? result, IReadOnlyList<RegisteredTensor> registered, Machine machine)
    {
        if (machine.Symbols is { HasHidden: true } || machine.Tracer is not { Unknowns.Count: 0, HasForked: false, HasGoneBack: false } || Made(entry) is not { } method) return null;
        var outputs = result switch
        {
            TensorValue tensor => [tensor],
            TupleValue tuple when tuple.Items.All(item => item is TensorValue) => [.. tuple.Items.Cast<TensorValue>()],
            _ => Array.Empty<TensorValue>(),
        };
        if (outputs.Length == 0 || inputs.Any(input => input is not TensorValue)) return null;
        var arguments = ArgumentText.Of(EntryArguments.Bind(method, entry.Arguments, new Frame(machine, null, null)));
        return arguments is null ? null : new TraceRecord
        {
            Target = RecordedModules.Target(method),
            Arguments = arguments,
            IsTraining = entry.IsTraining,
            Inputs = [.. inputs.Cast<TensorValue>().Select(OperatorCalls.Use)],
            Outputs = [.. outputs.Select(OperatorCalls.Use)],
            IsTuple = result is TupleValue,
            Registered = registered,
            Calls = new Trace { Block = machine.Tracer.Block }.Calls,
        };
    }

    private static IMethodSymbol? Made(Entry entry) => entry.Target switch
    {
        INamedTypeSymbol type => Instantiation.Constructor(type, entry.Arguments),
        IMethodSymbol method => method,
        _ => null,
    };
}
