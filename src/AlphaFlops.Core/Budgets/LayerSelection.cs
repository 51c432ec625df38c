using AlphaFlops.Costs;

namespace AlphaFlops.Budgets;

/// <summary>Which parts of a model a limit is about: each layer, or each module whose path fits a pattern, with all that is in it. Of a pattern
/// <c>*</c> is any one name of a path and <c>**</c> any number of them: <c>layer4</c>, <c>layer4.*</c>, <c>**.attn</c>.</summary>
public sealed class LayerSelection : IEquatable<LayerSelection>
{
    private readonly PathPattern? _path;

    private LayerSelection(string? pattern)
    {
        Pattern = pattern;
        if (pattern is not null) _path = new PathPattern(pattern);
    }

    /// <summary>Each module that runs operators itself, and each operator that the model runs outside of its modules.</summary>
    public static LayerSelection Each { get; } = new(null);

    /// <summary>Null for each layer.</summary>
    public string? Pattern { get; }

    /// <summary>A pattern for module paths, or in half a sentence what is wrong with it.</summary>
    public static string? TryParse(string pattern, out LayerSelection selection)
    {
        selection = Each;
        if (pattern.Length == 0) return "a module path is missing in front of ':'";
        if (pattern.Any(char.IsWhiteSpace)) return $"'{pattern}' is no module path: it has a space in it";
        if (pattern.Split('.').Any(part => part.Length == 0)) return $"'{pattern}' is no module path: a name is missing at a '.'";
        selection = new LayerSelection(pattern);
        return null;
    }

    /// <summary>The selected parts, in the order of the forward pass. Of layers that are folded into one it is not known what each costs, so that
    /// none of them is among these.</summary>
    public IReadOnlyList<(string Path, IReadOnlyList<LayerCost> Layers)> Of(ModelCost cost)
    {
        var layers = cost.Layers.Where(layer => !layer.IsFolded);
        if (_path is null)
            return [.. layers.GroupBy(layer => layer.Name).Select(group => (group.Key, (IReadOnlyList<LayerCost>)[.. group]))];
        return [.. layers
            .SelectMany(layer => ModulePath.SelfAndParents(layer.Path), (layer, module) => (Layer: layer, Module: module))
            .Where(pair => pair.Module.Length > 0 && _path.Fits(pair.Module))
            .GroupBy(pair => pair.Module)
            .Select(group => (group.Key, (IReadOnlyList<LayerCost>)[.. group.Select(pair => pair.Layer)]))];
    }

    public bool Equals(LayerSelection? other) => other is not null && Pattern == other.Pattern;

    public override bool Equals(object? obj) => Equals(obj as LayerSelection);

    public override int GetHashCode() => Pattern is null ? 0 : StringComparer.Ordinal.GetHashCode(Pattern);

    /// <summary>The pattern, or <c>each layer</c>.</summary>
    public override string ToString() => Pattern ?? "each layer";
}
