using AlphaFlops.Operators;

namespace AlphaFlops.Interpreter.Values;

/// <summary>What a module is besides its fields, at one time.</summary>
internal sealed record ModuleContents(
    bool AreComponentsRegistered,
    (ModuleDefinition Definition, Operator Operator)? BuiltIn,
    Arguments Hyperparameters,
    ModuleSettings Settings,
    ContainerKind Container,
    Unknown? Lost,
    KeyValuePair<string, ModuleValue>[] Elements,
    KeyValuePair<string, ModuleValue>[] Modules,
    KeyValuePair<string, TensorValue>[] Parameters,
    KeyValuePair<string, TensorValue>[] Buffers);

/// <summary>The arguments that a module of torch.nn was made with, as C# values.</summary>
internal sealed class ModuleSettings(IReadOnlyDictionary<string, object?> values)
{
    private bool? _isPlain;

    public IReadOnlyDictionary<string, object?> Values { get; } = values;

    /// <summary>None of them refers to something that can change.</summary>
    public bool IsPlain => _isPlain ??= Values.Values.All(value => value is null || Reuse.Comparison.IsPlain(value));
}
