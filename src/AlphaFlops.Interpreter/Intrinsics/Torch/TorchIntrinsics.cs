using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>The meanings of TorchSharp's types. A member with a meaning of its own stands in one of the sets; any other is looked up as an
/// operator by its name.</summary>
public static class TorchIntrinsics
{
    public static Intrinsic? Find(IMethodSymbol method, object? receiver)
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

    // A scope hands on what it is given; anything else of it has no result that matters.
    private static object? Inert(Call call) => call.Method.ReturnType.IsTupleType ? new TupleValue([.. call.Arguments]) : call.Arguments.Length > 0 && call.Arguments[0] is TensorValue or TupleValue or ISequence
        ? call.Arguments[0]
        : call.Receiver;
}
