using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Reuse;

/// <summary>Makes the values that a recorded evaluation made once more, between the values of now.</summary>
/// <param name="recording">What is repeated.</param>
/// <param name="now">The values of now in place of those that it saw.</param>
/// <param name="firstStorage">Where the storages that it made are numbered from.</param>
/// <param name="place">Where the module that it makes is made now; null for no module.</param>
internal sealed class Copies(Recording recording, IReadOnlyDictionary<Tracked, Tracked> now, int firstStorage, SourcePlace? place) : Mapping
{
    private readonly Dictionary<Tracked, Tracked> _copies = new(ByReference.Instance);

    public int Count => _copies.Count;

    /// <summary>A module of the recording as it is now; one that it made and kept to itself stays.</summary>
    public ModuleValue Of(ModuleValue module) =>
        now.TryGetValue(module, out var seen) || _copies.TryGetValue(module, out seen) ? (ModuleValue)seen : module;

    protected override Tracked Map(Tracked tracked)
    {
        if (now.TryGetValue(tracked, out var seen) || _copies.TryGetValue(tracked, out seen)) return seen;
        if (recording.Inside.PartsOf(tracked) is not { } parts)
        {
            HasFailed = true;
            return tracked;
        }

        var copy = New(tracked);
        _copies[tracked] = copy;
        foreach (var part in parts) copy.Restore(part.Key, Map(part.Value));
        return copy;
    }

    private Tracked New(Tracked tracked) => tracked switch
    {
        TensorValue tensor => tensor.NewIn((Memory)Map(tensor.Memory)),
        Memory memory => new Memory(memory.Number - recording.Stretch.FirstStorage + firstStorage),
        TensorElements elements => new TensorElements([.. elements.Operands.Select(operand => (TensorElements)Map(operand))], elements.Compute),
        ModuleValue module when ReferenceEquals(module, recording.Result) => new ModuleValue(module.Type, place) { Recorded = module.Recorded },
        _ => tracked.NewLike()!,
    };
}
