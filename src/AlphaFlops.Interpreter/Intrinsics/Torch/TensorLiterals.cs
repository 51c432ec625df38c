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

    /// <summary>The parameters that say the shape: tensor(values, rows, columns).</summary>
    private static readonly HashSet<string> Sizes = ["dimensions", "shape", "rows", "columns", "dim0", "dim1", "dim2", "dim3"];

    public static object? Make(Call call)
    {
        var source = call.Arguments[0];
        if (source is TensorValue tensor) return tensor;
        List<Dim> dims = [];
        DType? dtype = null;
        foreach (var parameter in call.Method.Parameters.Skip(1))
        {
            var value = call.Arguments[parameter.Ordinal];
            var isSize = Sizes.Contains(parameter.Name);
            if (value is Unknown open && (isSize || parameter.Name == "dtype")) return open;
            if (CoreValues.Of(value, parameter.Type, []) is DType given) dtype = given;
            if (isSize && value is not null) dims.AddRange((Sequences.Of(value) ?? [value]).Select(CoreValues.Size));
        }

        // Where the shape is said, the values need not be known.
        var elements = new List<object?>();
        var declared = ElementType(call.Method.Parameters[0].Type);
        var unknown = Sequences.UnknownIn(source);
        var shape = unknown is null ? Shape(source, elements, declared) : null;
        if (dims.Count == 0)
        {
            if (shape is null) return unknown ?? call.Unknown("the shape of the tensor's values is not known");
            dims = shape;
        }

        var type = new TensorType(dtype ?? TypeOf(elements.FirstOrDefault(), (source as ArrayValue)?.ElementType ?? declared), new Shape(dims));
        var result = call.Machine.Tracer.NewTensor(type);
        // A number that an operator takes as a tensor is none.
        if (call.Method.MethodKind != MethodKind.Conversion) OperatorCalls.Write(Literal, result, call);
        if (elements.Count is > 0 and <= TensorData.KeptElements && elements.All(IsNumber)) result.Data = TensorData.Given(elements.Select(Number).ToArray(), type.DType);
        return result;
    }

    /// <param name="declared">The type of the innermost elements where that is known: an element of it that is not known is a number all the same.</param>
    private static List<Dim>? Shape(object? value, List<object?> elements, ITypeSymbol? declared)
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

        var isFlat = Conversions.IsPrimitive((value is ArrayValue { ElementType: { } own } ? own : declared)?.SpecialType ?? SpecialType.None);
        List<Dim>? inner = null;
        foreach (var item in items)
        {
            if (item is Unknown && !isFlat) return null;
            var shape = Shape(item, elements, declared);
            if (shape is null || inner is not null && !inner.SequenceEqual(shape)) return null;
            inner = shape;
        }

        return [items.Count, .. inner ?? []];
    }

    private static bool IsNumber(object? value) => value is IConvertible and not string;

    private static double Number(object? value) => value is char c ? c : value is SymbolicNumber symbolic ? symbolic.Number is { IsHidden: false } known ? known.Witness : symbolic.Number.Value : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);

    private static DType TypeOf(object? element, ITypeSymbol? declared) => element switch
    {
        bool => DType.Bool,
        byte => DType.UInt8,
        sbyte => DType.Int8,
        short => DType.Int16,
        int or SymbolicNumber => DType.Int32,
        long or SymbolicNumber { IsLong: true } => DType.Int64,
        float => DType.Float32,
        double => DType.Float64,
        _ => declared?.SpecialType switch
        {
            SpecialType.System_Int64 => DType.Int64,
            SpecialType.System_Int32 => DType.Int32,
            SpecialType.System_Int16 => DType.Int16,
            SpecialType.System_SByte => DType.Int8,
            SpecialType.System_Byte => DType.UInt8,
            SpecialType.System_Boolean => DType.Bool,
            SpecialType.System_Double => DType.Float64,
            _ => DType.Float32,
        },
    };

    private static ITypeSymbol ElementType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => ElementType(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => ElementType(generic.TypeArguments[0]),
        _ => type,
    };
}
