using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>torch.tensor, from_array and the conversions from numbers and arrays: the shape follows from the value.</summary>
public static class TensorLiterals
{
    private static readonly Operator Literal = OperatorTable.Find("tensor")!;

    public static object? Make(Call call)
    {
        var source = call.Arguments[0];
        if (source is Unknown unknown) return unknown;
        if (source is TensorValue tensor) return tensor;
        List<Dim> dims = [];
        DType? dtype = null;
        foreach (var parameter in call.Method.Parameters)
        {
            var value = call.Arguments[parameter.Ordinal];
            if (parameter.Ordinal > 0 && value is Unknown open && parameter.Name is "dtype" or "dimensions" or "shape") return open;
            if (CoreValues.Of(value, parameter.Type, []) is DType given) dtype = given;
            if (parameter.Ordinal > 0 && parameter.Name is "dimensions" or "shape" && Sequences.Of(value) is { } given2)
                dims.AddRange(given2.Select(dim => CoreValues.Size(dim)));
        }

        var elements = new List<object?>();
        var shape = Shape(source, elements);
        if (shape is null) return call.Unknown("the shape of the tensor's values is not known");
        if (dims.Count == 0) dims = shape;
        var type = new TensorType(dtype ?? TypeOf(elements.FirstOrDefault(), call.Method.Parameters[0].Type), new Shape(dims));
        var result = call.Machine.Tracer.NewTensor(type);
        // A number that an operator takes as a tensor is none.
        if (call.Method.MethodKind != MethodKind.Conversion) OperatorCalls.Write(Literal, result, call);
        if (elements.Count <= TensorData.KeptElements && elements.All(IsNumber)) result.Data = TensorData.Given(elements.Select(Number).ToArray(), type.DType);
        return result;
    }

    private static List<Dim>? Shape(object? value, List<object?> elements)
    {
        if (value is ArrayValue { Lengths.Length: > 1 } array)
        {
            elements.AddRange(array.Elements);
            return array.Lengths.Select(length => (Dim)length).ToList();
        }

        if (value is string || Sequences.Of(value) is not { } items)
        {
            elements.Add(value);
            return [];
        }

        List<Dim>? inner = null;
        foreach (var item in items)
        {
            if (item is Unknown) return null;
            var shape = Shape(item, elements);
            if (shape is null || inner is not null && !inner.SequenceEqual(shape)) return null;
            inner = shape;
        }

        return [items.Count, .. inner ?? []];
    }

    private static bool IsNumber(object? value) => value is IConvertible and not string;

    private static double Number(object? value) => value is char c ? c : value is SymbolicNumber symbolic ? symbolic.Number.Witness : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);

    private static DType TypeOf(object? element, ITypeSymbol declared) => element switch
    {
        bool => DType.Bool,
        byte => DType.UInt8,
        sbyte => DType.Int8,
        short => DType.Int16,
        int or SymbolicNumber => DType.Int32,
        long or SymbolicNumber { IsLong: true } => DType.Int64,
        float => DType.Float32,
        double => DType.Float64,
        _ => Declared(declared),
    };

    private static DType Declared(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Declared(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => Declared(generic.TypeArguments[0]),
        _ => type.SpecialType switch
        {
            SpecialType.System_Int64 => DType.Int64,
            SpecialType.System_Int32 => DType.Int32,
            SpecialType.System_Boolean => DType.Bool,
            SpecialType.System_Double => DType.Float64,
            _ => DType.Float32,
        },
    };
}
