namespace AlphaFlops.Interpreter.Values;

/// <summary>A collection or builder that the program changes in place.</summary>
public abstract class MutableValue
{
    /// <summary>Set when something unknown changed it (a RemoveAt with an unknown index, an AddRange of an unknown sequence): the contents no
    /// longer stand for the program's, and reading them gives this unknown.</summary>
    public Unknown? Lost { get; set; }
}
