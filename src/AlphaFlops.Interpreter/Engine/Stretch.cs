using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>A part of a trace while it is recorded: what is needed to say it again with other names.</summary>
internal sealed class Stretch(int firstStep, int depth, int firstStorage, int firstMade, Stretch? outer)
{
    private Dictionary<string, int>? _pathNumbers;

    public Stretch? Outer { get; } = outer;

    public int FirstStep { get; } = firstStep;

    public int FirstStorage { get; } = firstStorage;

    public int InnerStorages { get; set; }

    public int FirstMade { get; } = firstMade;

    public CallBlock Block { get; set; } = CallBlock.Empty;

    /// <summary>The unknowns that were met.</summary>
    public List<Unknown> Notes { get; } = [];

    /// <summary>The modules that were made and are not part of another.</summary>
    public IReadOnlyList<ModuleValue> Made { get; set; } = [];

    /// <summary>Module paths, numbered, each with the modules that ran inside of each other since the stretch began.</summary>
    public Dictionary<string, (int Number, ModuleValue[] Chain)> Paths { get; } = [];

    public IReadOnlyDictionary<string, int> PathNumbers => _pathNumbers ??= Paths.ToDictionary(pair => pair.Key, pair => pair.Value.Number);

    public void Use(string path, List<ModuleValue> running)
    {
        if (!Paths.ContainsKey(path)) Paths.Add(path, (Paths.Count, [.. running.Skip(depth)]));
    }

    /// <summary>Calls came in whose names are not known under which this could be repeated: of another project's model, whose parts are no modules
    /// here, or of a backward pass.</summary>
    public void UseOutside() => HasForeignParts = true;

    public bool HasForeignParts { get; private set; }

    /// <summary>What an inner stretch did, this one did too.</summary>
    public void Absorb(Stretch inner, List<ModuleValue> running)
    {
        HasForeignParts |= inner.HasForeignParts;
        Notes.AddRange(inner.Notes);
        foreach (var pair in inner.Paths)
            if (!Paths.ContainsKey(pair.Key)) Paths.Add(pair.Key, (Paths.Count, [.. running.Skip(depth), .. pair.Value.Chain]));
    }
}
