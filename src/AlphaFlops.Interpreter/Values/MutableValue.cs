using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A collection or builder that the program changes in place.</summary>
public abstract class MutableValue : Tracked
{
    private Unknown? _lost;

    /// <summary>Set when something unknown changed it (a RemoveAt with an unknown index, an AddRange of an unknown sequence): the contents no
    /// longer stand for the program's, and reading them gives this unknown.</summary>
    public Unknown? Lost
    {
        get
        {
            Touch();
            return _lost ?? Outdated;
        }
        set
        {
            Touch();
            _lost = value;
        }
    }

    /// <summary>Why what it was computed from is no longer what it was; null for what is no query.</summary>
    private protected virtual Unknown? Outdated => null;

    internal sealed override object? Save(object? part) => new Contents(_lost, SaveContents());

    internal sealed override void Restore(object? part, object? saved)
    {
        var contents = (Contents)saved!;
        _lost = contents.Lost;
        RestoreContents(contents.Items);
    }

    /// <summary>What it holds now, as a copy: for collections their elements in order.</summary>
    private protected abstract object?[] SaveContents();

    private protected abstract void RestoreContents(object?[] contents);

    /// <summary>Contents of a collection that no longer change.</summary>
    internal sealed record Contents(Unknown? Lost, object?[] Items);
}
