using Kind = Microsoft.CodeAnalysis.Operations.BinaryOperatorKind;

namespace AlphaFlops.Interpreter.Engine;

// One method a type, so that each operator is the very C# operator on that type. Arms of a switch whose types differ (int and bool) have no common
// type: each is boxed as what it is.
public static partial class Arithmetic
{
    private static object? Booleans(Kind kind, bool a, bool b) => kind switch
    {
        Kind.And or Kind.ConditionalAnd => a & b,
        Kind.Or or Kind.ConditionalOr => a | b,
        Kind.ExclusiveOr or Kind.NotEquals => a ^ b,
        Kind.Equals => a == b,
        _ => (object)Unsupported(kind.ToString()),
    };

    private static object? Integers(Kind kind, int a, int b, bool isChecked) => kind switch
    {
        Kind.Add => isChecked ? checked(a + b) : unchecked(a + b),
        Kind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
        Kind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),

        // The smallest number by -1 overflows in every context; said here, since processors disagree on the remainder.
        Kind.Divide => a == int.MinValue && b == -1 ? throw new OverflowException() : a / b,
        Kind.Remainder => a == int.MinValue && b == -1 ? throw new OverflowException() : a % b,
        Kind.LeftShift => a << b,
        Kind.RightShift => a >> b,
        Kind.UnsignedRightShift => a >>> b,
        Kind.And => a & b,
        Kind.Or => a | b,
        Kind.ExclusiveOr => a ^ b,
        Kind.Equals => a == b,
        Kind.NotEquals => a != b,
        Kind.LessThan => a < b,
        Kind.LessThanOrEqual => a <= b,
        Kind.GreaterThan => a > b,
        Kind.GreaterThanOrEqual => a >= b,
        _ => (object)Unsupported(kind.ToString()),
    };

    private static object? Integers(Kind kind, uint a, uint b, bool isChecked) => kind switch
    {
        Kind.Add => isChecked ? checked(a + b) : unchecked(a + b),
        Kind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
        Kind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
        Kind.Divide => a / b,
        Kind.Remainder => a % b,
        Kind.And => a & b,
        Kind.Or => a | b,
        Kind.ExclusiveOr => a ^ b,
        Kind.Equals => a == b,
        Kind.NotEquals => a != b,
        Kind.LessThan => a < b,
        Kind.LessThanOrEqual => a <= b,
        Kind.GreaterThan => a > b,
        Kind.GreaterThanOrEqual => a >= b,
        _ => (object)Unsupported(kind.ToString()),
    };

    private static object? Integers(Kind kind, long a, long b, bool isChecked) => kind switch
    {
        Kind.Add => isChecked ? checked(a + b) : unchecked(a + b),
        Kind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
        Kind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
        Kind.Divide => a == long.MinValue && b == -1 ? throw new OverflowException() : a / b,
        Kind.Remainder => a == long.MinValue && b == -1 ? throw new OverflowException() : a % b,
        Kind.And => a & b,
        Kind.Or => a | b,
        Kind.ExclusiveOr => a ^ b,
        Kind.Equals => a == b,
        Kind.NotEquals => a != b,
        Kind.LessThan => a < b,
        Kind.LessThanOrEqual => a <= b,
        Kind.GreaterThan => a > b,
        Kind.GreaterThanOrEqual => a >= b,
        _ => (object)Unsupported(kind.ToString()),
    };

    private static object? Integers(Kind kind, ulong a, ulong b, bool isChecked) => kind switch
    {
        Kind.Add => isChecked ? checked(a + b) : unchecked(a + b),
        Kind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
        Kind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
        Kind.Divide => a / b,
        Kind.Remainder => a % b,
        Kind.And => a & b,
        Kind.Or => a | b,
        Kind.ExclusiveOr => a ^ b,
        Kind.Equals => a == b,
        Kind.NotEquals => a != b,
        Kind.LessThan => a < b,
        Kind.LessThanOrEqual => a <= b,
        Kind.GreaterThan => a > b,
        Kind.GreaterThanOrEqual => a >= b,
        _ => (object)Unsupported(kind.ToString()),
    };

    private static object? Integers(Kind shift, uint a, int count) => shift switch
    {
        Kind.LeftShift => a << count,
        _ => a >> count,
    };

    private static object? Integers(Kind shift, long a, int count) => shift switch
    {
        Kind.LeftShift => a << count,
        Kind.RightShift => a >> count,
        _ => a >>> count,
    };

    private static object? Integers(Kind shift, ulong a, int count) => shift switch
    {
        Kind.LeftShift => a << count,
        _ => a >> count,
    };

    // The casts round to float at each step, also on a runtime that computes wider.
    private static object? Floats(Kind kind, float a, float b) => kind switch
    {
        Kind.Add => (float)(a + b),
        Kind.Subtract => (float)(a - b),
        Kind.Multiply => (float)(a * b),
        Kind.Divide => (float)(a / b),
        Kind.Remainder => (float)(a % b),
        Kind.Equals => a == b,
        Kind.NotEquals => a != b,
        Kind.LessThan => a < b,
        Kind.LessThanOrEqual => a <= b,
        Kind.GreaterThan => a > b,
        Kind.GreaterThanOrEqual => a >= b,
        _ => (object)Unsupported(kind.ToString()),
    };

    private static object? Floats(Kind kind, double a, double b) => kind switch
    {
        Kind.Add => a + b,
        Kind.Subtract => a - b,
        Kind.Multiply => a * b,
        Kind.Divide => a / b,
        Kind.Remainder => a % b,
        Kind.Equals => a == b,
        Kind.NotEquals => a != b,
        Kind.LessThan => a < b,
        Kind.LessThanOrEqual => a <= b,
        Kind.GreaterThan => a > b,
        Kind.GreaterThanOrEqual => a >= b,
        _ => (object)Unsupported(kind.ToString()),
    };

    private static object? Decimals(Kind kind, decimal a, decimal b) => kind switch
    {
        Kind.Add => a + b,
        Kind.Subtract => a - b,
        Kind.Multiply => a * b,
        Kind.Divide => a / b,
        Kind.Remainder => a % b,
        Kind.Equals => a == b,
        Kind.NotEquals => a != b,
        Kind.LessThan => a < b,
        Kind.LessThanOrEqual => a <= b,
        Kind.GreaterThan => a > b,
        Kind.GreaterThanOrEqual => a >= b,
        _ => (object)Unsupported(kind.ToString()),
    };

    // Only enums reach an operator below int (C# promotes numbers); their result has the enum's size.
    private static object? Small(Kind kind, object left, object right, bool isChecked)
    {
        var type = left.GetType();
        if (left is char || right is char || !Conversions.IsNumber(right)) type = typeof(int);
        var result = Integers(kind, Conversions.ToInt32(left), Conversions.ToInt32(right), isChecked);
        return result is int number && type == right.GetType() ? Conversions.Narrow(number, type, isChecked) : result;
    }
}
