using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Reads what a foreach or a spread runs over.</summary>
internal static class Enumeration
{
    /// <summary>The elements, or null when they are not known: then <paramref name="cause"/> says why.</summary>
    public static IReadOnlyList<object?>? Of(object? collection, Frame frame, IOperation site, out Unknown? cause)
    {
        cause = Sequences.UnknownIn(collection);
        if (cause is not null) return null;
        var items = Read(collection, frame, site);
        if (items is null) cause = new Unknown($"what '{site.Syntax}' holds is not known", frame.Machine.PlaceOf(site));
        return items;
    }

    private static IReadOnlyList<object?>? Read(object? collection, Frame frame, IOperation site)
    {
        if (collection is null)
            throw new ThrownException(null, "System.NullReferenceException", "null is enumerated", frame.Machine.PlaceOf(site));
        if (collection is ModuleValue { Container: ContainerKind.None } or not ISequence and ObjectValue)
            return collection is ObjectValue instance ? OfUserType(instance, frame, site) : null;
        return Sequences.Of(collection);
    }

    private static IReadOnlyList<object?>? OfUserType(ObjectValue instance, Frame frame, IOperation site)
    {
        for (var type = instance.Type; type is not null; type = type.BaseType)
        {
            var method = type.GetMembers("GetEnumerator").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == 0);
            if (method is null || frame.Machine.Program.Body(method) is null) continue;
            return Sequences.Of(frame.Machine.Invoker.Invoke(method, instance, [], frame, site));
        }

        return Sequences.Of(instance);
    }
}
