using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>Objects of .NET and values of the interpreter in one notation: numbers with their type, enums as their number, collections by their
/// elements.</summary>
internal static class Rendering
{
    public static string OfDotnet(object? value) => value switch
    {
        Enum e => Scalar(System.Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), CultureInfo.InvariantCulture)),
        null or string or bool or char or IConvertible => Scalar(value),
        ITuple tuple => "(" + string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => OfDotnet(tuple[i]))) + ")",
        StringBuilder text => Scalar(text.ToString()),
        _ when value.GetType().FullName is "System.Index" or "System.Range" => value.ToString()!,
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
            "(" + OfDotnet(type.GetProperty("Key")!.GetValue(value)) + ", " + OfDotnet(type.GetProperty("Value")!.GetValue(value)) + ")",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(OfDotnet)) + "]",
        Exception exception => exception.GetType().FullName + ": " + exception.Message,
        Type type => "type " + type.Name,
        _ => value.GetType().Name,
    };

    public static string OfValue(object? value) => value switch
    {
        Unknown unknown => "unknown: " + unknown.Reason,
        null or string or bool or char or IConvertible => Scalar(value),
        EnumValue boxed => Scalar(boxed.Number),
        TupleValue tuple => "(" + string.Join(", ", tuple.Items.Select(OfValue)) + ")",
        StringBuilderValue text => Scalar(text.ToString()),
        IndexValue index => (index.IsFromEnd ? "^" : "") + index.Value,
        RangeValue range => OfValue(range.Start) + ".." + OfValue(range.End),
        MutableValue { Lost: { } lost } => "lost: " + lost.Reason,
        ISequence items => "[" + string.Join(", ", items.Items.Select(OfValue)) + "]",
        ExceptionValue exception => exception.ToString(),
        ObjectValue instance => instance.Type.Name,
        TypeValue type => "type " + type.Type.MetadataName,
        _ => value.GetType().Name,
    };

    private static string Scalar(object? value) => value switch
    {
        null => "null",
        string text => '"' + text + '"',
        double d => $"Double {d.ToString("R", CultureInfo.InvariantCulture)}",
        float f => $"Single {f.ToString("R", CultureInfo.InvariantCulture)}",
        IFormattable number => value.GetType().Name + " " + number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.GetType().Name + " " + value,
    };
}
