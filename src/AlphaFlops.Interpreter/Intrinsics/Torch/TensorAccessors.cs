using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>tensor.data&lt;T&gt;() and what can be asked of it.</summary>
internal static class TensorAccessors
{
    private static readonly IntrinsicSet Members = new()
    {
        ["get_Count"] = call => (long)Self(call).Elements.Elements.Length,
        ["get_IsReadOnly"] = _ => false,
        ["ToArray"] = call => new ArrayValue([.. Self(call).Elements.Elements], Self(call).Elements.ElementType),
        ["ToNDArray"] = call => new ArrayValue([.. Self(call).Elements.Elements], Self(call).Elements.ElementType, Self(call).Elements.Lengths),
        ["get_Item"] = call => Offset(call) is { } offset ? Self(call).Elements.Elements[offset] : call.Unknown("the index is not known"),
        ["set_Item", "CopyFrom"] = call => { Self(call).Tensor.Memory.IsWritten = true; return null; },
        ["GetEnumerator"] = call => new ListValue(Self(call).Elements.Elements),
        ["Dispose"] = _ => null,
    };

    public static Intrinsic? Find(string name) => Members.TryGetValue(name, out var member) ? member : null;

    /// <summary>data&lt;T&gt;(). Of values that are not known it is as many unknown ones: code may ask for their number.</summary>
    public static object? Make(Call call, TensorValue tensor, Unknown notKnown)
    {
        var values = TensorData.Take(tensor, call.Machine);
        var shape = tensor.Type.Shape;
        if (values is null && (!shape.IsPlain || shape.Elements.Value > TensorData.KeptElements)) return notKnown;
        var type = call.Method.TypeArguments.Length > 0 ? call.Caller.Resolve(call.Method.TypeArguments[0]) : null;
        if (type is null || !Conversions.IsPrimitive(type.SpecialType)) return call.Unknown("the values of this type are not computed");
        var items = values?.Select(value => Element(value, type)).ToArray() ?? [.. Enumerable.Repeat(notKnown, (int)shape.Elements.Value)];
        var lengths = tensor.Type.Rank == 0 ? [1] : shape.Select(dim => (int)dim.Witness).ToArray();
        return new AccessorValue(tensor, new ArrayValue(items, type, lengths));
    }

    /// <summary>An element as a number or bool of C#.</summary>
    public static object? Element(double value, ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean ? value != 0 : Conversions.Convert(value, type, false, out _);

    private static AccessorValue Self(Call call) => (AccessorValue)call.Receiver!;

    private static int? Offset(Call call)
    {
        var indices = (Sequences.Of(call.Arguments[0]) ?? call.Arguments).Select(index => index is IConvertible ? (long?)Conversions.ToInt64(index) : null).ToArray();
        var lengths = Self(call).Elements.Lengths;
        if (indices.Any(index => index is null)) return null;
        var offset = 0L;
        for (var i = 0; i < indices.Length; i++) offset = offset * (indices.Length == lengths.Length ? lengths[i] : 1) + indices[i]!.Value;
        return offset >= 0 && offset < Self(call).Elements.Elements.Length ? (int)offset : null;
    }
}
