using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>The Equals that classes of the program define. Values are compared in too many places to hand each of them a machine: the one that
/// evaluates on this thread is asked.</summary>
internal static class UserEquality
{
    [ThreadStatic]
    private static Machine? t_machine;

    public static void Use(Machine? machine) => t_machine = machine;

    /// <summary>What IEquatable&lt;T&gt;.Equals or the override of Equals says; null where the type has neither.</summary>
    /// <exception cref="UnknownMetException">Its answer is not known.</exception>
    public static bool? AreEqual(ObjectValue left, object? right)
    {
        if (t_machine is not { } machine || Find(left.Type, right) is not { } found) return null;
        if (right is null) return false;
        var method = machine.Program.Implementation(left.Type, found);
        return Reading.Bool(machine.Invoker.Invoke(method, left, [right], new Frame(machine, null, null), machine.Current));
    }

    /// <summary>Objects of the type have equal hash codes, so that Equals alone decides: what hash codes are is only known at run time.</summary>
    public static bool Hashes(ObjectValue value) =>
        t_machine is not null && value.Type.DeclaringSyntaxReferences.Length > 0 && UserMethods.Find(value.Type, "GetHashCode", 0) is not null;

    private static IMethodSymbol? Find(INamedTypeSymbol type, object? other)
    {
        if (type.DeclaringSyntaxReferences.Length == 0) return null;
        foreach (var contract in type.AllInterfaces)
            if (contract is { Name: "IEquatable", TypeArguments: [var argument], ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
                && TypeTests.Is(other, argument)
                && type.FindImplementationForInterfaceMember(contract.GetMembers("Equals")[0]) is IMethodSymbol { IsImplicitlyDeclared: false } method
                && method.DeclaringSyntaxReferences.Length > 0)
                return method;
        return UserMethods.Find(type, "Equals", 1) is { IsOverride: true } overriding ? overriding : null;
    }
}
