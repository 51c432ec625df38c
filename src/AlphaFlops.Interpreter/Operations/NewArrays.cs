using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Arrays of given sizes, as new and stackalloc make them.</summary>
internal static class NewArrays
{
    /// <param name="fill">Writes the elements; null for defaults.</param>
    public static object? Make(object?[] sizes, ITypeSymbol element, Action<object?[]>? fill, IOperation operation, Frame frame)
    {
        if (Unknown.In(sizes) is { } unknown) return unknown;
        var lengths = new int[sizes.Length];
        long count = 1;
        for (var i = 0; i < sizes.Length; i++)
        {
            var length = Convert.ToInt64(sizes[i], System.Globalization.CultureInfo.InvariantCulture);
            if (length < 0) throw new ThrownException(null, "System.OverflowException", $"'{operation.Syntax}' has a negative length", frame.Machine.PlaceOf(operation));
            if (length > Limits.Length || (count *= length) > Limits.Length)
                return new Unknown($"an array of more than {Limits.Length} elements is not followed", frame.Machine.PlaceOf(operation));
            lengths[i] = (int)length;
        }

        var elements = new object?[count];
        if (fill is not null) fill(elements);
        else if (element is { IsValueType: true, SpecialType: SpecialType.None })
            for (var i = 0; i < elements.Length; i++) elements[i] = Defaults.Of(element);
        else Share(Defaults.Of(element), elements);
        frame.Machine.Charge(elements.Length / 2);
        return new ArrayValue(elements, element, lengths);
    }

    // Numbers never change: one box for all.
    private static void Share(object? value, object?[] elements)
    {
        for (var i = 0; i < elements.Length; i++) elements[i] = value;
    }
}
