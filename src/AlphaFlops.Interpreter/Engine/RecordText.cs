using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>The ToString that the compiler writes for a record: its public fields and properties, the base's first, computed ones too.</summary>
internal static class RecordText
{
    [ThreadStatic]
    private static int _depth;

    /// <summary>The text, or the unknown that stands in the way.</summary>
    /// <param name="instance">An instance of a record.</param>
    /// <param name="frame">Runs computed properties and the members' own ToString; null: stored members alone, as they are.</param>
    /// <param name="site">The operation that asks.</param>
    /// <exception cref="LimitException">The record holds itself, or the text is too long.</exception>
    public static object Of(ObjectValue instance, Frame? frame, IOperation? site)
    {
        Nesting.Check(_depth);
        _depth++;
        try
        {
            return Write(instance, frame, site);
        }
        finally
        {
            _depth--;
        }
    }

    private static object Write(ObjectValue instance, Frame? frame, IOperation? site)
    {
        var members = new List<string>();
        var length = 0;
        foreach (var member in Members(instance.Type))
        {
            if (!TryRead(instance, member, frame, out var value, out var type)) continue;
            var shown = frame is null ? Formatting.ToString(value, type, null) : Display.Of(value, type, null, frame, site);
            if (shown is Unknown) return shown;
            members.Add(member.Name + " = " + shown);
            length += members[members.Count - 1].Length;
            if (length > Limits.Text) throw new LimitException(FormattableString.Invariant($"the text of '{instance.Type.Name}' is longer than {Limits.Text:N0} characters"));
        }

        return members.Count == 0 ? instance.Type.Name + " { }" : instance.Type.Name + " { " + string.Join(", ", members) + " }";
    }

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol record)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var type = record; type is not null && type.IsRecord; type = type.BaseType) chain.Push(type);
        return chain.SelectMany(type => type.GetMembers())
            .Where(member => !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public && !member.IsOverride);
    }

    private static bool TryRead(ObjectValue instance, ISymbol member, Frame? frame, out object? value, out ITypeSymbol? type)
    {
        (value, type) = (null, null);
        switch (member)
        {
            case IFieldSymbol { AssociatedSymbol: null } field:
                type = field.Type;
                return instance.TryGet(field.OriginalDefinition, out value);
            case IPropertySymbol { IsIndexer: false, GetMethod: { } getter } property:
                type = property.Type;
                if (frame?.Machine.Program.Body(getter) is { } body)
                {
                    value = frame.Machine.Invoker.Run(getter, body, instance, [], frame, null);
                    return true;
                }

                return Program.BackingField(property) is { } slot && instance.TryGet(slot.OriginalDefinition, out value);
            default:
                return false;
        }
    }
}
