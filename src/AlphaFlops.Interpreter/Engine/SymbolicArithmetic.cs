using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Kind = Microsoft.CodeAnalysis.Operations.BinaryOperatorKind;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>C#'s operators on integers that follow from named dimensions. What has no formula (bits, floating point, a number that leaves its type) is
/// computed on the plain numbers. That sizes never leave their type, whatever the named dimensions are, is not recorded.</summary>
internal static class SymbolicArithmetic
{
    public static object? Binary(Kind kind, object? left, object? right, bool isChecked, bool isLifted)
    {
        if (SymbolicNumber.Integer(left) is { } a && SymbolicNumber.Integer(right) is { } b)
        {
            var isShift = kind is Kind.LeftShift or Kind.RightShift;
            var isLong = IsLong(left) || IsLong(right) && !isShift;
            try
            {
                if (Compare(kind, a, b) is { } outcome) return outcome;
                if (Compute(kind, a, b, isLong) is { } result && (isLong || result.Witness is >= int.MinValue and <= int.MaxValue))
                    return SymbolicNumber.Of(result, isLong);
            }
            catch (OverflowException)
            {
                // Wraps, or throws in the program: the plain operator knows which.
            }
            catch (UndecidedException undecided)
            {
                return new Unknown(undecided.Message, null);
            }
        }

        return Arithmetic.Binary(kind, SymbolicNumber.Plain(left), SymbolicNumber.Plain(right), isChecked, isLifted);
    }

    public static object? Unary(UnaryOperatorKind kind, SymbolicNumber operand, bool isChecked) => kind switch
    {
        UnaryOperatorKind.Plus => operand,
        UnaryOperatorKind.Minus when operand.Number.Witness > int.MinValue => SymbolicNumber.Of(-operand.Number, operand.IsLong),
        _ => Arithmetic.Unary(kind, SymbolicNumber.Plain(operand), isChecked),
    };

    public static object? Increment(SymbolicNumber value, int delta, bool isChecked) =>
        Math.Abs(value.Number.Witness) < int.MaxValue ? SymbolicNumber.Of(value.Number + delta, value.IsLong) : Arithmetic.Increment(SymbolicNumber.Plain(value), delta, isChecked);

    /// <summary>A cast or implicit conversion to a primitive type: between int and long the formula stays.</summary>
    public static object? Convert(SymbolicNumber value, ITypeSymbol target, bool isChecked, out bool handled)
    {
        handled = true;
        switch (target.SpecialType)
        {
            case SpecialType.System_Int64 or SpecialType.System_IntPtr:
                return SymbolicNumber.Of(value.Number, isLong: true);
            case SpecialType.System_Int32 when value.Number.Witness is >= int.MinValue and <= int.MaxValue:
                return SymbolicNumber.Of(value.Number, isLong: false);
            case SpecialType.System_Object or SpecialType.System_ValueType:
                return value;
            default:
                return Conversions.Convert(SymbolicNumber.Plain(value), target, isChecked, out handled);
        }
    }

    /// <summary>Arguments as a method without a body here takes them: TorchSharp's on tensors and System.Index know formulas, and what is generic only hands values
    /// on; any other number is plain.</summary>
    public static object?[] Arguments(IMethodSymbol method, object? receiver, object?[] arguments)
    {
        var type = method.ContainingType;
        if (receiver is not ModuleValue && Intrinsics.Torch.TorchTypes.IsTorchSharp(type) || type is { Name: "Index", ContainingNamespace.Name: "System" }) return arguments;
        object?[]? plain = null;
        for (var i = 0; i < arguments.Length && i < method.Parameters.Length; i++)
        {
            if (arguments[i] is not SymbolicNumber number || method.OriginalDefinition.Parameters[i].Type is ITypeParameterSymbol) continue;
            plain ??= (object?[])arguments.Clone();
            plain[i] = SymbolicNumber.Plain(number);
        }

        return plain ?? arguments;
    }

    /// <summary>Math.Max and Math.Min of integers, or null for any other call.</summary>
    public static object? Extreme(IMethodSymbol method, object?[] arguments)
    {
        if (method is not { Name: "Max" or "Min", IsStatic: true, ContainingType: { Name: "Math", ContainingNamespace.Name: "System" } }) return null;
        if (arguments is not [var left, var right] || left is not SymbolicNumber && right is not SymbolicNumber) return null;
        return SymbolicNumber.Integer(left) is { } a && SymbolicNumber.Integer(right) is { } b
            ? SymbolicNumber.Of(method.Name == "Max" ? Dim.Max(a, b) : Dim.Min(a, b), IsLong(left) || IsLong(right))
            : null;
    }

    private static bool IsLong(object? value) => value is long or SymbolicNumber { IsLong: true };

    private static object? Compare(Kind kind, Dim a, Dim b) => kind switch
    {
        Kind.Equals or Kind.ObjectValueEquals => a == b,
        Kind.NotEquals or Kind.ObjectValueNotEquals => a != b,
        Kind.LessThan => a < b,
        Kind.LessThanOrEqual => a <= b,
        Kind.GreaterThan => a > b,
        Kind.GreaterThanOrEqual => a >= b,
        _ => null,
    };

    private static Dim? Compute(Kind kind, Dim a, Dim b, bool isLong) => kind switch
    {
        Kind.Add => a + b,
        Kind.Subtract => a - b,
        Kind.Multiply => a * b,

        // C# rounds towards zero, which is down for what is not negative.
        Kind.Divide when b.Witness > 0 && a.Witness >= 0 && b > 0 && a >= 0 => a.FloorDivide(b),
        Kind.Remainder when b.Witness > 0 && a.Witness >= 0 && b > 0 && a >= 0 => a - a.FloorDivide(b) * b,
        Kind.LeftShift when b.Formula is null && b.Witness >= 0 && b.Witness < (isLong ? 63 : 31) => a * (1L << (int)b.Witness),
        Kind.RightShift when b.Formula is null && b.Witness >= 0 && b.Witness < (isLong ? 63 : 31) => a.FloorDivide(1L << (int)b.Witness),
        _ => null,
    };
}
