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

    /// <summary>A Sequential, ModuleList or ModuleDict: its elements are its submodules.</summary>
    public ContainerKind Container { get; set; }

    public Registry<ModuleValue> Modules { get; } = new();

    public Registry<TensorValue> Parameters { get; } = new();

    public Registry<TensorValue> Buffers { get; } = new();

    /// <summary>The elements of a container (of a ModuleDict its pairs); any other module has none.</summary>
    IReadOnlyList<object?> ISequence.Items => Container switch
    {
        ContainerKind.Dictionary => Modules.Select(pair => (object?)new TupleValue(pair.Key, pair.Value)).ToArray(),
        _ => Modules.Select(pair => (object?)pair.Value).ToArray(),
    };

    /// <summary>This module and all below it, parents first, each with its path; a shared module stands under its first path.</summary>
    public IEnumerable<(string Path, ModuleValue Module)> Descendants()
    {
        var seen = new HashSet<ModuleValue>();
        var pending = new Stack<(string Path, ModuleValue Module)>();
        pending.Push(("", this));
        while (pending.Count > 0)
        {
            var (path, module) = pending.Pop();
            if (!seen.Add(module)) continue;
            yield return (path, module);
            foreach (var child in module.Modules.Reverse())
                pending.Push((path.Length == 0 ? child.Key : path + "." + child.Key, child.Value));
        }
    }
}
