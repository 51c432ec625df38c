using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Sets by type, found through symbols without building a name for each call.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, List<Entry>> _entries = [];

    /// <param name="metadataName"><c>System.Collections.Generic.List`1</c>; a <c>+</c> before a nested type.</param>
    /// <param name="set">Guarded here.</param>
    public void Add(string metadataName, IntrinsicSet set)
    {
        var arity = 0;
        var name = metadataName;
        if (name.IndexOf('`') is >= 0 and var tick)
        {
            arity = int.Parse(name.Substring(tick + 1), System.Globalization.CultureInfo.InvariantCulture);
            name = name.Substring(0, tick);
        }

        var parts = name.Split('.', '+');
        var simple = parts[parts.Length - 1];
        if (!_entries.TryGetValue(simple, out var list)) _entries.Add(simple, list = []);
        list.Add(new Entry(arity, parts, set));
    }

    public IntrinsicSet? Find(INamedTypeSymbol? type)
    {
        if (type is null || !_entries.TryGetValue(type.Name, out var list)) return null;
        foreach (var entry in list)
            if (entry.Arity == type.Arity && IsIn(type, entry.Parts)) return entry.Set;
        return null;
    }

    private static bool IsIn(INamedTypeSymbol type, string[] parts)
    {
        INamespaceOrTypeSymbol? container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        for (var i = parts.Length - 2; i >= 0; i--)
        {
            if (container is null || container.Name != parts[i]) return false;
            container = (INamespaceOrTypeSymbol?)container.ContainingType ?? container.ContainingNamespace;
        }

        return container is INamespaceSymbol { IsGlobalNamespace: true };
    }

    private sealed record Entry(int Arity, string[] Parts, IntrinsicSet Set);
}
