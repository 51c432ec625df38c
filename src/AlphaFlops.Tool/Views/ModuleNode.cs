using AlphaFlops.Reports;

namespace AlphaFlops.Tool.Views;

/// <summary>A module of a model: the layers that it runs itself, and the modules in it.</summary>
internal sealed class ModuleNode(string name, string path)
{
    private readonly List<ModuleNode> modules = [];
    private readonly List<LayerReport> layers = [];

    public string Name => name;

    /// <summary>Empty for the model itself.</summary>
    public string Path => path;

    public IReadOnlyList<ModuleNode> Modules => modules;

    public IReadOnlyList<LayerReport> Layers => layers;

    public static ModuleNode Of(ModelReport model)
    {
        ModuleNode root = new(model.Name, "");
        foreach (var layer in model.Layers)
            (layer.Path.Length == 0 ? root : layer.Path.Split('.').Aggregate(root, (module, part) => module.Child(part))).layers.Add(layer);
        return root;
    }

    public double Sum(LayerMetric metric) => layers.Sum(metric.Of) + modules.Sum(module => module.Sum(metric));

    public ModuleNode? Find(string wanted) => Closest(wanted) is var found && found.Path == wanted ? found : null;

    /// <summary>The module that the longest part of a path leads to.</summary>
    public ModuleNode Closest(string wanted) =>
        modules.FirstOrDefault(module => wanted == module.Path || wanted.StartsWith(module.Path + ".", StringComparison.Ordinal))?.Closest(wanted) ?? this;

    private ModuleNode Child(string part)
    {
        var child = modules.FirstOrDefault(module => module.Name == part);
        if (child is null) modules.Add(child = new ModuleNode(part, path.Length == 0 ? part : path + "." + part));
        return child;
    }
}
