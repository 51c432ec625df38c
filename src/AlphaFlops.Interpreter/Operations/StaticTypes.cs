using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>The type that a value had before it was boxed: it says which enum a number is of.</summary>
internal static class StaticTypes
{
    public static ITypeSymbol? Of(IOperation expression, Frame frame)
    {
        while (expression is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion) expression = conversion.Operand;
        return expression.Type is null ? null : frame.Resolve(expression.Type);
    }
}
