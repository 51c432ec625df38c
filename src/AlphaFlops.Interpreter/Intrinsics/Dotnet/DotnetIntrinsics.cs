using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>The meanings of .NET's own types: static members and constructors by type, instance members by type where it is a class of its own and
/// else by the class of the value, since static types are often interfaces.</summary>
public static class DotnetIntrinsics
{
    /// <summary>The meaning, or null when there is none. It depends on the method and on the class of the receiver only: a caller may keep it
    /// for both.</summary>
    public static Intrinsic? Find(IMethodSymbol method, object? receiver)
    {
        if (method.MethodKind == MethodKind.ReducedExtension) return FindReduced(method);
        var type = method.ContainingType;
        if (type is null) return null;
        if (type.IsRecord && method.IsImplicitlyDeclared && RecordIntrinsics.Members.TryGetValue(method.Name, out var written)) return written;
        if (method.IsStatic || method.MethodKind == MethodKind.Constructor)
        {
            if (DotnetTypes.Static.Find(type) is { } members && members.TryGetValue(method.Name, out var member)) return member;
            if (method.MethodKind == MethodKind.Constructor && ExceptionIntrinsics.IsException(type)) return ExceptionIntrinsics.Constructor;
            return RunTimeOnly.Find(method);
        }

        if (DotnetTypes.Instance.Find(type) is { } own && own.TryGetValue(method.Name, out var meaning)) return meaning;
        if (receiver is Unknown) return static call => call.Receiver;
        return DotnetTypes.OfValue(receiver) is { } set && set.TryGetValue(method.Name, out meaning) || ObjectIntrinsics.Instance.TryGetValue(method.Name, out meaning)
            ? meaning
            : RunTimeOnly.Find(method);
    }

    /// <summary>The value has a member of this name of its own, besides those of every object.</summary>
    public static bool IsMember(IMethodSymbol method, object? value) =>
        !method.IsStatic && (DotnetTypes.Instance.Find(method.ContainingType) ?? DotnetTypes.OfValue(value))?.ContainsKey(method.Name) == true;

    // An extension method called as an instance method, with the receiver still outside the arguments.
    private static Intrinsic? FindReduced(IMethodSymbol method)
    {
        var meaning = Find(method.ReducedFrom!, null);
        return meaning is null
            ? null
            : call => meaning(call with
            {
                Method = call.Method.GetConstructedReducedFrom() ?? call.Method.ReducedFrom ?? call.Method,
                Receiver = null,
                Arguments = [call.Receiver, .. call.Arguments],
            });
    }
}
