namespace AlphaFlops.Interpreter.Values;

/// <summary>What kind of container a module is.</summary>
public enum ContainerKind
{
    None,
    Sequential,
    List,
    Dictionary,
    ParameterList,
    ParameterDictionary,
}
