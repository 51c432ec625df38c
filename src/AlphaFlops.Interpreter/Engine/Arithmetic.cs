using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis.Operations;
using Kind = Microsoft.CodeAnalysis.Operations.BinaryOperatorKind;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>C#'s built-in operators on values, by the boxed types of the operands. An unknown operand gives that unknown; what .NET throws is a
/// <see cref="ThrownException"/> without a place.</summary>
public static partial class Arithmetic
{
    /// <param name="isLifted">The operands are nullable: null propagates, and a comparison with null is false.</param>
    public static object? Binary(Kind kind, object? left, object? right, bool isChecked, bool isLifted)
    {
        if (Unknown.In(left, right) is { } unknown) return unknown;
        if (left is SymbolicNumber || right is SymbolicNumber) return SymbolicArithmetic.Binary(kind, left, right, isChecked, isLifted);
        if (isLifted && (left is null || right is null)) return LiftedNull(kind, left, right);
        if (left is string || right is string) return Texts(kind, left, right);
        if (left is null || right is null) return Objects(kind, left, right);

        // Shifts alone have operands of two types: the count is an int. Anything else that differs was not converted by the compiler (a native
        // integer, a constant) and is promoted as C# promotes.
        var isShift = kind is Kind.LeftShift or Kind.RightShift or Kind.UnsignedRightShift;
        if (isShift) right = Conversions.ToInt32(right);
        else if (left.GetType() != right.GetType() && Conversions.IsNumber(left) && Conversions.IsNumber(right)) (left, right) = Promote(left, right);
        try
        {
            return left switch
            {
                bool a when right is bool b => Booleans(kind, a, b),
                int a when right is int b => Integers(kind, a, b, isChecked),
                uint a when isShift => Integers(kind, a, (int)right),
                uint a when right is uint b => Integers(kind, a, b, isChecked),
                long a when isShift => Integers(kind, a, (int)right),
                long a when right is long b => Integers(kind, a, b, isChecked),
                ulong a when isShift => Integers(kind, a, (int)right),
                ulong a when right is ulong b => Integers(kind, a, b, isChecked),
                float a when right is float b => Floats(kind, a, b),
                double a when right is double b => Floats(kind, a, b),
                decimal a when right is decimal b => Decimals(kind, a, b),
                byte or sbyte or short or ushort or char => Small(kind, left, right, isChecked),
                _ => Objects(kind, left, right),
            };
        }
        catch (OverflowException)
        {
            throw Overflow();
        }
        catch (DivideByZeroException)
        {
            throw new ThrownException(null, "System.DivideByZeroException", "Attempted to divide by zero.", null);
        }
    }

    public static object? Unary(UnaryOperatorKind kind, object? operand, bool isChecked)
    {
        if (operand is Unknown or null) return operand;
        if (operand is SymbolicNumber symbolic && kind != UnaryOperatorKind.Hat) return SymbolicArithmetic.Unary(kind, symbolic, isChecked);
        if (kind == UnaryOperatorKind.Hat) return new IndexValue(Conversions.ToInt32(operand), IsFromEnd: true);

        // Enums below int have the operators of int and keep their size; numbers below int were promoted by the compiler.
        if (operand is byte or sbyte or short or ushort && kind == UnaryOperatorKind.BitwiseNegation)
            return Conversions.Narrow(~Conversions.ToInt32(operand), operand.GetType(), isChecked: false);
        if (operand is byte or sbyte or short or ushort or char) operand = Conversions.ToInt32(operand);
        try
        {
            return kind switch
            {
                UnaryOperatorKind.Plus => operand,
                UnaryOperatorKind.Not => operand is bool b ? !b : Unsupported(kind.ToString()),
                UnaryOperatorKind.True => operand,
                UnaryOperatorKind.False => operand is bool b ? !b : Unsupported(kind.ToString()),
                UnaryOperatorKind.BitwiseNegation => operand switch
                {
                    int a => ~a,
                    uint a => ~a,
                    long a => ~a,
                    ulong a => ~a,
                    bool a => (object)!a,
                    _ => Unsupported(kind.ToString()),
                },
                UnaryOperatorKind.Minus => operand switch
                {
                    int a => isChecked ? checked(-a) : unchecked(-a),
                    uint a => -(long)a,
                    long a => isChecked ? checked(-a) : unchecked(-a),
                    float a => -a,
                    double a => -a,
                    decimal a => (object)-a,
                    _ => Unsupported(kind.ToString()),
                },
                _ => Unsupported(kind.ToString()),
            };
        }
        catch (OverflowException)
        {
            throw Overflow();
        }
    }

    /// <summary><c>++</c> and <c>--</c>: the result has the operand's own type, also where that is smaller than int.</summary>
    public static object? Increment(object? value, int delta, bool isChecked)
    {
        if (value is Unknown or null) return value;
        if (value is SymbolicNumber symbolic) return SymbolicArithmetic.Increment(symbolic, delta, isChecked);
        try
        {
            return value switch
            {
                int a => isChecked ? checked(a + delta) : unchecked(a + delta),
                long a => isChecked ? checked(a + delta) : unchecked(a + delta),
                uint a => isChecked ? checked((uint)(a + delta)) : unchecked((uint)(a + delta)),
                ulong a => delta < 0
                    ? isChecked ? checked(a - (ulong)-(long)delta) : unchecked(a - (ulong)-(long)delta)
                    : isChecked ? checked(a + (ulong)delta) : unchecked(a + (ulong)delta),
                float a => (float)(a + delta),
                double a => a + delta,
                decimal a => a + delta,
                byte or sbyte or short or ushort or char => Conversions.Narrow(Conversions.ToInt32(value) + delta, value.GetType(), isChecked),
                _ => Unsupported("increment"),
            };
        }
        catch (OverflowException)
        {
            throw Overflow();
        }
    }

    /// <summary><c>==</c> where no operator method of the user's is named: numbers and strings by value, objects by identity, records by
    /// members.</summary>
    public static bool AreEqual(object? left, object? right)
    {
        if (left is null || right is null) return left is null && right is null;
        if (left is SymbolicNumber || right is SymbolicNumber)
            return SymbolicArithmetic.Binary(Kind.Equals, left, right, false, false) is var equal && equal is Unknown undecided
                ? throw new Operators.UndecidedException(undecided.Reason)
                : equal is true;
        if (left.GetType() != right.GetType() && Conversions.IsNumber(left) && Conversions.IsNumber(right)) (left, right) = Promote(left, right);

        // Equals holds for two NaN; == does not.
        return left switch
        {
            double a => right is double b && a == b,
            float a => right is float b && a == b,
            _ => ValueComparer.Instance.Equals(left, right),
        };
    }

    private static object? LiftedNull(Kind kind, object? left, object? right) => kind switch
    {
        Kind.Equals => left is null && right is null,
        Kind.NotEquals => left is not null || right is not null,
        Kind.LessThan or Kind.LessThanOrEqual or Kind.GreaterThan or Kind.GreaterThanOrEqual => false,

        // bool? has three values: false & null is false, true | null is true.
        Kind.And => left is false || right is false ? false : null,
        Kind.Or => left is true || right is true ? true : null,
        _ => null,
    };

    private static object? Texts(Kind kind, object? left, object? right)
    {
        if (kind is not (Kind.Add or Kind.Concatenate)) return Objects(kind, left, right);
        var first = Formatting.ToString(left, null, null);
        var second = Formatting.ToString(right, null, null);
        return first.Length + (long)second.Length > Limits.Text
            ? new Unknown($"the text would be longer than {Limits.Text} characters", null)
            : first + second;
    }

    private static object? Objects(Kind kind, object? left, object? right) => kind switch
    {
        Kind.Equals or Kind.ObjectValueEquals => AreEqual(left, right),
        Kind.NotEquals or Kind.ObjectValueNotEquals => !AreEqual(left, right),
        _ => Unsupported(kind.ToString()),
    };

    /// <summary>C#'s binary numeric promotion.</summary>
    private static (object Left, object Right) Promote(object left, object right)
    {
        var target = Rank(left) > Rank(right) ? Rank(left) : Rank(right);

        // uint with a negative-able smaller type goes to long.
        if (target == 1 && (left is sbyte or short or int || right is sbyte or short or int)) target = 2;
        return (Raise(left, target), Raise(right, target));
    }

    private static int Rank(object value) => value switch
    {
        decimal => 6,
        double => 5,
        float => 4,
        ulong => 3,
        long => 2,
        uint => 1,
        _ => 0,
    };

    private static object Raise(object value, int rank) => rank switch
    {
        6 => Conversions.ToDecimal(value),
        5 => Conversions.ToDouble(value),
        4 => (object)Conversions.ToSingle(value),
        3 => Conversions.ToUInt64(value),
        2 => Conversions.ToInt64(value),
        1 => Conversions.ToUInt32(value),
        _ => Conversions.ToInt32(value),
    };

    private static Unknown Unsupported(string what) => new($"the operator '{what}' has no meaning for these values", null);

    private static ThrownException Overflow() =>
        new(null, "System.OverflowException", "Arithmetic operation resulted in an overflow.", null);
}
