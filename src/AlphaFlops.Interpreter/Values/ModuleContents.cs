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
