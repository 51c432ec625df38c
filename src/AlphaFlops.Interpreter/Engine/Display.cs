using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>What a value's ToString() gives in the program: <see cref="Formatting"/>, and the user's own overrides.</summary>
public static class Display
{
    /// <summary>A string, or the unknown that stands in the way.</summary>
    /// <param name="value">Null gives an empty text.</param>
    /// <param name="staticType">Says which enum a number is.</param>
    /// <param name="format">A format of .NET, or null.</param>
    /// <param name="frame">The caller.</param>
    /// <param name="site">The operation that asks.</param>
    public static object Of(object? value, ITypeSymbol? staticType, string? format, Frame frame, IOperation? site)
    {
        if (Sequences.UnknownIn(value) is { } unknown) return unknown;
        if (value is ObjectValue instance && Overridden(instance.Type, frame.Machine) is { } method)
        {
            var text = frame.Machine.Invoker.Invoke(method, instance, [], frame, site);
            return text ?? "";
        }

        if (value is ObjectValue { Type.IsRecord: true } record) return RecordText.Of(record, frame, site);
        return Formatting.ToString(value, staticType is null ? null : frame.Resolve(staticType), format);
    }

    /// <summary>The operands of <c>+</c> on strings, each with its type before it became an object.</summary>
    public static object Concat(object? left, ITypeSymbol? leftType, object? right, ITypeSymbol? rightType, Frame frame, IOperation? site)
    {
        var first = Of(left, leftType, null, frame, site);
        var second = Of(right, rightType, null, frame, site);
        return Unknown.In(first, second) ?? Arithmetic.Binary(Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Add, first, second, isChecked: false, isLifted: false)!;
    }

    private static IMethodSymbol? Overridden(INamedTypeSymbol type, Machine machine)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
            foreach (var member in current.GetMembers("ToString"))
                if (member is IMethodSymbol { Parameters.Length: 0, IsImplicitlyDeclared: false } method) return machine.Program.Body(method) is null ? null : method;
        return null;
    }
}
