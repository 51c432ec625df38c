using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>The meanings of TorchSharp's types. A member with a meaning of its own stands in one of the sets; any other is looked up as an
/// operator by its name.</summary>
public static class TorchIntrinsics
{
    public static Intrinsic? Find(IMethodSymbol method, object? receiver) => Meant(method, receiver) is { } meaning ? call => Guarded(meaning, call) : null;

    private static Intrinsic? Meant(IMethodSymbol method, object? receiver)
    {
        if (!TorchTypes.IsTorchSharp(method.ContainingType)) return null;
        if (receiver is ModuleValue) return ModuleMembers.Find(method);
        if (receiver is RegistryValue) return RegistryMembers.Find(method.Name);
        if (receiver is AccessorValue) return TensorAccessors.Find(method.Name);
        if (receiver is OptimizerValue) return Optimizers.Optimizers.Find(method.Name);
        if (receiver is ObjectValue instance && Optimizers.ParameterGroups.Is(instance.Type)) return Optimizers.ParameterGroups.Member;
        if (receiver is InertValue) return Inert;
        var type = IntrinsicTable.MetadataName(method.ContainingType);
        if (method.MethodKind == MethodKind.Constructor) return ModuleConstruction.Find(method, type) ?? TorchStatics.Constructor(type) ?? Optimizers.Optimizers.Maker(method);
        if (receiver is TensorValue) return TensorMembers.Find(method);
        return method.IsStatic ? TorchStatics.Find(method, type) : null;
    }

    // Values that a meaning does not expect make its result unknown. What code of the program meets on the way is that code's own.
    private static object? Guarded(Intrinsic meaning, Call call)
    {
        var depth = call.Machine.Invoker.Depth;
        try
        {
            return meaning(call);
        }
        catch (UnknownMetException met) when (call.Machine.Invoker.Depth == depth)
        {
            return Lose(call, met.Unknown);
        }
        catch (UnknownArgumentException met) when (call.Machine.Invoker.Depth == depth)
        {
            return Lose(call, met.Unknown as Unknown ?? call.Unknown($"{call.Method.Name}: {met.Message}"));
        }
        catch (Exception exception) when (IsOfValues(exception) && call.Machine.Invoker.Depth == depth)
        {
            return Lose(call, call.Unknown($"'{call.Method.ContainingType.Name}.{call.Method.AssociatedSymbol?.Name ?? call.Method.Name}' is not understood for these values"));
        }
    }

    private static bool IsOfValues(Exception exception) => exception is InvalidCastException or NullReferenceException or IndexOutOfRangeException
        or ArgumentException or FormatException or OverflowException or DivideByZeroException or InvalidOperationException;

    private static Unknown Lose(Call call, Unknown unknown)
    {
        call.Machine.Tracer.Note(unknown);
        foreach (var argument in call.Arguments)
            if (argument is Cell cell) cell.Value = unknown;
        if (call.Receiver is ModuleValue { Container: not ContainerKind.None } container) container.Lost ??= unknown;
        return unknown;
    }

    // A scope hands on what it is given; anything else of it has no result that matters.
    private static object? Inert(Call call) => call.Method.ReturnType.IsTupleType ? new TupleValue([.. call.Arguments]) : call.Arguments.Length > 0 && call.Arguments[0] is TensorValue or TupleValue or ISequence
        ? call.Arguments[0]
        : call.Receiver;
}
