using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>The static members of int, long, double and the other numbers, and the instance members of any boxed number, bool, char or
/// enum.</summary>
internal static class NumberIntrinsics
{
    private const SpecialType Float = SpecialType.System_Single;

    /// <summary>What any number answers, an enum too.</summary>
    public static IntrinsicSet Instance { get; } = new()
    {
        { "ToString", call => Formatting.ToString(call.Receiver, call.StaticType(), call.FormatArgument()) },
        { "CompareTo", call => call.Arguments[0] is { } other ? Ordering.Compare(call, EnumValue.Plain(call.Receiver), EnumValue.Plain(other)) : 1 },
        { "Equals", call => ValueComparer.Instance.Equals(EnumValue.Boxed(call.Receiver, call.StaticType()), call.Arguments[0]) },
        { "GetHashCode", call => EnumValue.Plain(call.Receiver) is int or bool or char or long or byte or short ? call.Receiver!.GetHashCode() : call.Unknown("a hash code is only known at run time") },
        { "HasFlag", call => Enums.HasFlag(call.Receiver!, call.Object(0)) },
        { "GetTypeCode", call => (int)Convert.GetTypeCode(EnumValue.Plain(call.Receiver)) },
    };

    public static IntrinsicSet Of(SpecialType type)
    {
        var set = new IntrinsicSet
        {
            { ".ctor", _ => Conversions.ConvertTo(0, type, isChecked: false) },
            { "Parse", call => Parse(call, type) },
            { "TryParse", call => TryParse(call, type) },
            { "Abs", call => MathIntrinsics.Absolute(call.Arguments[0]!) },
            { "Sign", call => MathIntrinsics.Sign(call, call.Arguments[0]!) },
            { "Max", call => Numbers.Max(call.Arguments[0]!, call.Arguments[1]!) },
            { "Min", call => Numbers.Min(call.Arguments[0]!, call.Arguments[1]!) },
            { "Clamp", MathIntrinsics.Clamp },
            { "DivRem", MathIntrinsics.DivRem },
            { "IsNegative", call => Numbers.IsNegative(call.Arguments[0]!) },
            { "IsPositive", call => !Numbers.IsNegative(call.Arguments[0]!) },
            { "IsEvenInteger", call => call.Double(0) % 2 == 0 },
            { "IsOddInteger", call => Math.Abs(call.Double(0) % 2) == 1 },
            { "IsInteger", call => call.Double(0) % 1 == 0 },
            { "CreateChecked", call => Conversions.ConvertTo(call.Object(0), type, isChecked: true) },
            { "CreateTruncating", call => Conversions.ConvertTo(call.Object(0), type, isChecked: false) },
            { "CreateSaturating", call => Saturate(call.Object(0), type) },
            { "get_Zero", _ => Conversions.ConvertTo(0, type, isChecked: false) },
            { "get_One", _ => Conversions.ConvertTo(1, type, isChecked: false) },
        };
        if (type is SpecialType.System_Single or SpecialType.System_Double) AddFloating(set, type);
        else if (type == SpecialType.System_Decimal) AddDecimal(set);
        else AddIntegral(set, type);
        return set;
    }

    /// <summary>The format among ToString's arguments: the one string, whatever provider stands beside it.</summary>
    public static string? FormatArgument(this Call call) => call.Arguments.OfType<string>().FirstOrDefault();

    /// <summary>The receiver's static type: it says which enum a number is.</summary>
    public static ITypeSymbol? StaticType(this Call call)
    {
        var instance = (call.Site as Microsoft.CodeAnalysis.Operations.IInvocationOperation)?.Instance;

        // Enum.ToString is called on the boxed value.
        if (instance is Microsoft.CodeAnalysis.Operations.IConversionOperation { Operand.Type.TypeKind: TypeKind.Enum } conversion) instance = conversion.Operand;
        return instance?.Type is { } type ? call.Resolve(type) : null;
    }

    private static void AddFloating(IntrinsicSet set, SpecialType type)
    {
        foreach (var entry in type == Float ? MathIntrinsics.MathF : MathIntrinsics.Math)
            if (!set.ContainsKey(entry.Key)) set.Add(entry.Key, entry.Value);
        set.Add("IsNaN", call => Numbers.IsNaN(call.Arguments[0]));
        set.Add("IsInfinity", call => double.IsInfinity(call.Double(0)));
        set.Add("IsPositiveInfinity", call => double.IsPositiveInfinity(call.Double(0)));
        set.Add("IsNegativeInfinity", call => double.IsNegativeInfinity(call.Double(0)));
        set.Add("IsFinite", call => !double.IsInfinity(call.Double(0)) && !double.IsNaN(call.Double(0)));
        set.Add("IsRealNumber", call => !double.IsNaN(call.Double(0)));
    }

    private static void AddDecimal(IntrinsicSet set)
    {
        foreach (var name in new[] { "Floor", "Ceiling", "Truncate", "Round" }) set.Add(name, MathIntrinsics.Math[name]);
        set.Add("ToDouble", call => call.Double(0));
        set.Add("ToSingle", call => call.Single(0));
        set.Add("ToInt32", call => call.Int(0));
        set.Add("ToInt64", call => call.Long(0));
        foreach (var (name, kind) in new[]
        {
            ("Add", Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Add),
            ("Subtract", Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Subtract),
            ("Multiply", Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Multiply),
            ("Divide", Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Divide),
            ("Remainder", Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Remainder),
        })
            set.Add(name, call => Arithmetic.Binary(kind, call.Arguments[0], call.Arguments[1], isChecked: true, isLifted: false));
    }

    private static void AddIntegral(IntrinsicSet set, SpecialType type)
    {
        set.Add("IsPow2", call => call.Long(0) > 0 && (call.Long(0) & (call.Long(0) - 1)) == 0);
        foreach (var (name, run) in BitIntrinsics.Counts)
            set.Add(name, call => Conversions.ConvertTo(run(call.Arguments[0]!), type, isChecked: false));
    }

    private static object Parse(Call call, SpecialType type)
    {
        var text = TextOf(call) ?? throw call.Null(0);
        return Numbers.Parse(text, type, Style(call), out var isOverflow)
            ?? throw (isOverflow
                ? call.Throw("System.OverflowException", $"Value was either too large or too small for {Article(type)}.")
                : call.Throw("System.FormatException", $"The input string '{text}' was not in a correct format."));
    }

    private static object TryParse(Call call, SpecialType type)
    {
        var result = TextOf(call) is { } text ? Numbers.Parse(text, type, Style(call), out _) : null;
        call.Cell(call.Arguments.Length - 1).Value = result ?? Conversions.ConvertTo(0, type, isChecked: false);
        return result is not null;
    }

    private static string? TextOf(Call call) => call.Arguments[0] is SpanValue span ? Texts.Of(span) : call.TextOrNull(0);

    private static NumberStyles? Style(Call call)
    {
        for (var i = 1; i < call.Arguments.Length; i++)
            if (call.Method.Parameters[i].Type.Name == "NumberStyles") return (NumberStyles)call.Int(i);
        return null;
    }

    private static object Saturate(object value, SpecialType type)
    {
        try
        {
            return Conversions.ConvertTo(value, type, isChecked: value is not (float or double));
        }
        catch (ThrownException)
        {
            var (low, high) = Bounds(type);
            return Numbers.IsNegative(value) ? low : high;
        }
    }

    // Each pair is cast: a switch over pairs of numbers would convert them all to decimal.
    private static (object Low, object High) Bounds(SpecialType type) => type switch
    {
        SpecialType.System_SByte => ((object)sbyte.MinValue, (object)sbyte.MaxValue),
        SpecialType.System_Byte => ((object)byte.MinValue, (object)byte.MaxValue),
        SpecialType.System_Int16 => ((object)short.MinValue, (object)short.MaxValue),
        SpecialType.System_UInt16 => ((object)ushort.MinValue, (object)ushort.MaxValue),
        SpecialType.System_Int32 => ((object)int.MinValue, (object)int.MaxValue),
        SpecialType.System_UInt32 => ((object)uint.MinValue, (object)uint.MaxValue),
        SpecialType.System_Int64 => ((object)long.MinValue, (object)long.MaxValue),
        SpecialType.System_UInt64 => ((object)ulong.MinValue, (object)ulong.MaxValue),
        _ => ((object)decimal.MinValue, (object)decimal.MaxValue),
    };

    private static string Article(SpecialType type) => type switch
    {
        SpecialType.System_Byte => "an unsigned byte",
        SpecialType.System_SByte => "a signed byte",
        SpecialType.System_Decimal => "a Decimal",
        _ => "an " + type.ToString().Substring("System_".Length),
    };
}
