using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ArrayCreationEvaluator : Evaluator<IArrayCreationOperation>
{
    protected override object? Evaluate(IArrayCreationOperation operation, Frame frame)
    {
        var element = frame.Resolve(((IArrayTypeSymbol)operation.Type!).ElementType);
        var sizes = operation.DimensionSizes.Select(frame.Evaluate).ToArray();
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
        if (operation.Initializer is not null) Fill(operation.Initializer, elements, 0, frame);
        else if (element is { IsValueType: true, SpecialType: Microsoft.CodeAnalysis.SpecialType.None })
            for (var i = 0; i < elements.Length; i++) elements[i] = Defaults.Of(element);
        else Share(Defaults.Of(element), elements);
        return frame.Machine.Charged(new ArrayValue(elements, element, lengths));
    }

    // Numbers never change: one box for all.
    private static void Share(object? value, object?[] elements)
    {
        for (var i = 0; i < elements.Length; i++) elements[i] = value;
    }

    private static int Fill(IArrayInitializerOperation initializer, object?[] elements, int next, Frame frame)
    {
        foreach (var value in initializer.ElementValues)
        {
            if (value is IArrayInitializerOperation nested) next = Fill(nested, elements, next, frame);
            else elements[next++] = Structs.Copied(frame.Evaluate(value));
        }

        return next;
    }
}
