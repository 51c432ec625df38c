using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>A tensor that a module of torch.nn registers.</summary>
public sealed record ModuleTensor(string Name, TensorType Type, bool IsBuffer = false);

/// <summary>A module of torch.nn as data: the name of its factory and class, and the tensors that it registers, in TorchSharp's order, from its
/// hyperparameters. Its forward is the operator that lists it, called with the hyperparameters, the registered tensors and the inputs by name.</summary>
public sealed class ModuleDefinition(string name, Func<Arguments, IEnumerable<ModuleTensor>>? tensors = null)
{
    /// <summary><c>Conv2d</c>: the factory torch.nn.Conv2d and the class TorchSharp.Modules.Conv2d.</summary>
    public string Name { get; } = name;

    /// <summary>Hyperparameters that the factory does not take but the operator needs, as the dimensions of a pooling window.</summary>
    public IReadOnlyDictionary<string, object?> Constants { get; init; } = new Dictionary<string, object?>();

    /// <summary>What may go into the module, as <see cref="InputSpec"/> reads it, with names for what it leaves open, the most likely first; null for
    /// a module that takes anything.</summary>
    public Func<Arguments, IEnumerable<string>>? Inputs { get; init; }

    public IReadOnlyList<ModuleTensor> Tensors(Arguments hyperparameters) => tensors is null ? [] : [.. tensors(hyperparameters)];
}
