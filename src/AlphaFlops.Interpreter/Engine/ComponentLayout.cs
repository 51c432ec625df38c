using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>What TorchSharp finds of a user's module class by reflection.</summary>
/// <param name="Fields">The fields that RegisterComponents walks, from the object's own class to its bases, with the names that they are registered by.</param>
/// <param name="Overrides">Overrides of RegisterComponents, the most derived first.</param>
internal sealed record ComponentLayout(IReadOnlyList<(IFieldSymbol Field, string Name)> Fields, IReadOnlyList<IMethodSymbol> Overrides)
{
    public static ComponentLayout Of(INamedTypeSymbol module)
    {
        var fields = new List<(IFieldSymbol, string)>();
        var overrides = new List<IMethodSymbol>();
        var seen = new HashSet<string>();
        for (var type = module; type is { DeclaringSyntaxReferences.Length: > 0 }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false, IsConst: false } field && seen.Add(field.Name)) fields.Add((field, NameOf(field)));
                if (member is IMethodSymbol { Name: "RegisterComponents", IsOverride: true, Parameters.Length: 0 } method) overrides.Add(method);
            }
        }

        return new ComponentLayout(fields, overrides);
    }

    // [ComponentName(Name = "…")] on a field renames it.
    private static string NameOf(IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
            if (attribute.AttributeClass?.Name == "ComponentNameAttribute")
                foreach (var argument in attribute.NamedArguments)
                    if (argument is { Key: "Name", Value.Value: string name }) return name;
        return field.Name;
    }
}
