using AlphaFlops.Operators;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A torch module: the user's class, a module of torch.nn, or a container. Holds what TorchSharp's Module holds: submodules, parameters
/// and buffers in order of registration, and the training flag.</summary>
public sealed class ModuleValue(INamedTypeSymbol type, SourcePlace? place) : ObjectValue(type), ISequence
{
    /// <summary>Where it was made.</summary>
    public SourcePlace? Place { get; } = place;

    public string Name { get; set; } = type.Name;

    public bool IsTraining { get; set; } = true;

    /// <summary>RegisterComponents has run: a second call does nothing.</summary>
    public bool AreComponentsRegistered { get; set; }

    /// <summary>For a module of torch.nn: what it is, and the operator that its forward runs.</summary>
    public (ModuleDefinition Definition, Operator Operator)? BuiltIn { get; set; }

    /// <summary>The factory's arguments by name.</summary>
    public Arguments Hyperparameters { get; } = new();

    /// <summary>The same as C# values, for properties such as in_features.</summary>
    public Dictionary<string, object?> Settings { get; } = [];

    public ContainerKind Container { get; set; }

    /// <summary>Why it is not known what this module holds or computes; null for one that is understood.</summary>
    public Unknown? Lost { get; set; }

    /// <summary>For a module of another project: the runs that its build recorded.</summary>
    public RecordedRuns? Recorded { get; init; }

    /// <summary>What a Sequential, ModuleList or ModuleDict holds. A list or dictionary registers its elements when it is registered itself; a
    /// Sequential always shows them as they are.</summary>
    public List<KeyValuePair<string, ModuleValue>> Elements { get; } = [];

    public Registry<ModuleValue> Modules { get; } = new();

    public Registry<TensorValue> Parameters { get; } = new();

    public Registry<TensorValue> Buffers { get; } = new();

    /// <summary>named_children.</summary>
    public IEnumerable<KeyValuePair<string, ModuleValue>> Children => Container == ContainerKind.Sequential ? Elements : Modules;

    /// <summary>The elements of a container (of a ModuleDict its pairs); any other module has none.</summary>
    IReadOnlyList<object?> ISequence.Items => Container == ContainerKind.Dictionary
        ? Elements.Select(pair => (object?)new TupleValue(pair.Key, pair.Value)).ToArray()
        : Elements.Select(pair => (object?)pair.Value).ToArray();

    /// <summary>This module and all below it, parents first, each with its path; a shared module stands once for each path.</summary>
    public IEnumerable<(string Path, ModuleValue Module)> Descendants()
    {
        var open = new HashSet<ModuleValue>();
        return Visit("", this);

        IEnumerable<(string, ModuleValue)> Visit(string path, ModuleValue module)
        {
            // A module that holds itself would have no end in torch either.
            if (!open.Add(module)) yield break;
            yield return (path, module);
            foreach (var child in module.Children)
                foreach (var descendant in Visit(path.Length == 0 ? child.Key : path + "." + child.Key, child.Value))
                    yield return descendant;
            open.Remove(module);
        }
    }

    /// <summary>It or something that it holds has parameters, registered or not.</summary>
    public bool HoldsParameters() => HoldsParameters([]);

    private bool HoldsParameters(HashSet<ModuleValue> seen) => seen.Add(this)
        && (Parameters.Count > 0
            || Elements.Any(element => element.Value.HoldsParameters(seen))
            || Slots.Any(slot => slot.Value is TensorValue { IsParameter: true } || slot.Value is ModuleValue child && child.HoldsParameters(seen)));
}
