using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>The static members of System.Enum: the type comes as a type argument or as a typeof.</summary>
internal static class EnumIntrinsics
{
    public static IntrinsicSet Static { get; } = new()
    {
        { "GetValues", call => new ArrayValue([.. Enums.Members(Type(call)).Select(member => (object?)member.Value)], Type(call)) },
        { "GetNames", call => new ArrayValue([.. Enums.Members(Type(call)).Select(member => (object?)member.Name)], call.Machine.Compilation.GetSpecialType(SpecialType.System_String)) },
        { "GetName", call => Enums.NameOf(call.Arguments[call.Arguments.Length - 1]!, Type(call)) },
        { "IsDefined", call => call.Arguments[call.Arguments.Length - 1] is string name ? Enums.Members(Type(call)).Any(member => member.Name == name) : Enums.IsDefined(call.Object(call.Arguments.Length - 1), Type(call)) },
        { "Parse", Parse },
        { "TryParse", TryParse },
        { "ToObject", call => EnumValue.Boxed(Conversions.ConvertTo(call.Object(1), Type(call).EnumUnderlyingType!.SpecialType, isChecked: false), Type(call)) },
        { "GetUnderlyingType", call => new TypeValue(Type(call).EnumUnderlyingType!) },
        { "Format", call => Enums.ToString(call.Object(1), Type(call), call.Text(2)) },
    };

    private static INamedTypeSymbol Type(Call call) =>
        (INamedTypeSymbol)(call.Method.TypeArguments.Length > 0 ? call.Resolve(call.Method.TypeArguments[0]) : ((TypeValue)call.Object(0)).Type);

    // <T>(string), <T>(string, bool), (Type, string), (Type, string, bool).
    private static object Parse(Call call)
    {
        var first = call.Method.TypeArguments.Length > 0 ? 0 : 1;
        var text = call.Text(first);
        return Result(call, Enums.Parse(text, Type(call), call.Arguments.Length > first + 1 && call.Flag(first + 1)))
            ?? throw call.Throw("System.ArgumentException", $"Requested value '{text}' was not found.");
    }

    private static object TryParse(Call call)
    {
        var first = call.Method.TypeArguments.Length > 0 ? 0 : 1;
        var last = call.Arguments.Length - 1;
        var text = call.Arguments[first] is SpanValue span ? Texts.Of(span) : call.TextOrNull(first);
        var value = text is null ? null : Enums.Parse(text, Type(call), last > first + 1 && call.Flag(first + 1));
        call.Cell(last).Value = Result(call, value ?? (first == 0 ? Conversions.ConvertTo(0, Type(call).EnumUnderlyingType!.SpecialType, isChecked: false) : null));
        return value is not null;
    }

    // Without a type argument it is an object.
    private static object? Result(Call call, object? value) => call.Method.TypeArguments.Length > 0 ? value : EnumValue.Boxed(value, Type(call));
}
