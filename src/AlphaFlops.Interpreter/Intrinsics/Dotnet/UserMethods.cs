using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Methods of the user's types that .NET would call: CompareTo, IComparer.Compare, IEqualityComparer.Equals.</summary>
internal static class UserMethods
{
    public static IMethodSymbol? Find(INamedTypeSymbol type, string name, int parameters)
    {
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var member in current.GetMembers(name))
                if (member is IMethodSymbol { IsStatic: false, IsImplicitlyDeclared: false } method && method.Parameters.Length == parameters && method.DeclaringSyntaxReferences.Length > 0)
                    return method;
        return null;
    }

    public static object? Run(Call call, IMethodSymbol method, ObjectValue receiver, params object?[] arguments) =>
        call.Machine.Invoker.Invoke(method, receiver, arguments, call.Caller, call.Site);
}
