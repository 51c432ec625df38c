using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>System.Convert: rounds to even and checks, where a cast truncates.</summary>
internal static class ConvertIntrinsics
{
    public static IntrinsicSet Static { get; } = new()
    {
        { "ToBoolean", call => call.Arguments[0] switch { null => false, bool b => b, string text => bool.TryParse(text, out var b) ? b : throw Bad(call, text), var number => Conversions.ToDouble(number) != 0 } },
        { "ToChar", call => call.Arguments[0] is string { Length: 1 } text ? text[0] : To(call, SpecialType.System_Char) },
        { "ToSByte", call => To(call, SpecialType.System_SByte) },
        { "ToByte", call => To(call, SpecialType.System_Byte) },
        { "ToInt16", call => To(call, SpecialType.System_Int16) },
        { "ToUInt16", call => To(call, SpecialType.System_UInt16) },
        { "ToInt32", call => To(call, SpecialType.System_Int32) },
        { "ToUInt32", call => To(call, SpecialType.System_UInt32) },
        { "ToInt64", call => To(call, SpecialType.System_Int64) },
        { "ToUInt64", call => To(call, SpecialType.System_UInt64) },
        { "ToSingle", call => To(call, SpecialType.System_Single) },
        { "ToDouble", call => To(call, SpecialType.System_Double) },
        { "ToDecimal", call => To(call, SpecialType.System_Decimal) },
        { "ToString", call => call.Arguments.Length == 2 && call.Arguments[1] is int radix ? Convert.ToString(call.Long(0), radix) : Texts.Show(call, call.Arguments[0], call.Method.Parameters[0].Type) },
    };

    private static object To(Call call, SpecialType type)
    {
        var value = call.Arguments[0];
        var isReal = type is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal;
        switch (value)
        {
            case null:
                return Conversions.ConvertTo(0, type, isChecked: false);
            case bool b:
                return Conversions.ConvertTo(b ? 1 : 0, type, isChecked: false);
            case string text:
                if (call.Arguments.Length == 2 && call.Arguments[1] is int radix && radix != 10) return Conversions.ConvertTo(Convert.ToInt64(text, radix), type, isChecked: false);
                return Numbers.Parse(text, type, null, out var isOverflow)
                    ?? throw (isOverflow ? call.Throw("System.OverflowException", "Value was either too large or too small.") : Bad(call, text));
            case float or double when !isReal:
                value = Math.Round(Conversions.ToDouble(value), MidpointRounding.ToEven);
                break;
            case decimal m when !isReal:
                value = decimal.Round(m, MidpointRounding.ToEven);
                break;
        }

        return Conversions.ConvertTo(value, type, isChecked: true);
    }

    private static ThrownException Bad(Call call, string text) =>
        call.Throw("System.FormatException", $"The input string '{text}' was not in a correct format.");
}
