using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>A struct is copied where C# copies it: into variables, arguments and results.</summary>
internal static class Structs
{
    public static object? Copied(object? value) =>
        value is ObjectValue { Type: { IsValueType: true, IsReadOnly: false } } instance and not ModuleValue ? instance.Copy() : value;
}
