using AlphaFlops.Interpreter.Engine;

namespace AlphaFlops.Interpreter.Intrinsics;

/// <summary>The meanings of the members of one type by name: a method's name (all overloads), <c>get_X</c> and <c>set_X</c> for a property
/// (<c>get_Item</c> for an indexer), <c>.ctor</c> for constructors.</summary>
public sealed class IntrinsicSet : Dictionary<string, Intrinsic>
{
    /// <summary>Several names with one meaning, in an initialiser.</summary>
    public Intrinsic this[string first, string second, params string[] more]
    {
        set
        {
            this[first] = value;
            this[second] = value;
            foreach (var name in more) this[name] = value;
        }
    }

    /// <summary>Several names with one meaning.</summary>
    public void Add(string[] names, Intrinsic intrinsic)
    {
        foreach (var name in names) Add(name, intrinsic);
    }
}
