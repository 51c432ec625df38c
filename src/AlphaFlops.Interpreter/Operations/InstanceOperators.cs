using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>C# 14's operators that change their operand: <c>public void operator +=(int by)</c>.</summary>
internal static class InstanceOperators
{
    public static object? Apply(IMethodSymbol method, Place place, object?[] arguments, IOperation operation, Frame frame)
    {
        var operand = place.Read();
        if (operand is Unknown) return operand;
        if (operand is null) throw Places.NullReference(operation, frame);
        var changed = Structs.Copied(operand);
        frame.Machine.Invoker.Invoke(method, changed, arguments, frame, operation);
        if (!ReferenceEquals(changed, operand)) place.Write(changed);
        return changed;
    }
}
