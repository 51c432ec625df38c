using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Finds what a model holds in fields but never registers. What lies below an unregistered module is not named again.</summary>
internal sealed class UnregisteredSearch
{
    private readonly Machine _machine;

    private readonly HashSet<ModuleValue> _registered = new(ByReference.Instance);

    private readonly HashSet<int> _storages = [];

    private readonly List<UnregisteredState> _found = [];

    private UnregisteredSearch(IEnumerable<(string Path, ModuleValue Module)> descendants, Machine machine)
    {
        _machine = machine;
        foreach (var (_, module) in descendants)
        {
            _registered.Add(module);
            foreach (var parameter in module.Parameters) _storages.Add(parameter.Value.Storage);
            foreach (var buffer in module.Buffers) _storages.Add(buffer.Value.Storage);
        }
    }

    /// <param name="descendants">Of the model.</param>
    public static IReadOnlyList<UnregisteredState> In(IEnumerable<(string Path, ModuleValue Module)> descendants, Machine machine)
    {
        var search = new UnregisteredSearch(descendants, machine);
        foreach (var module in search._registered) search.Look(module);
        return [.. search._found.Distinct()];
    }

    private void Look(ModuleValue owner)
    {
        foreach (var slot in owner.Slots)
        {
            // A class may hold its own parent, or a part of it twice.
            if (slot.Key is not IFieldSymbol field) continue;
            if (slot.Value is ModuleValue or TensorValue ? IsLost(slot.Value) : slot.Value is ISequence sequence && Elements(sequence).Any(IsLost))
                _found.Add(new UnregisteredState(NameOf(field), field.ContainingType.Name, Cause(owner, slot.Value), PlaceOf(field)));
        }
    }

    private bool IsLost(object? value) => value switch
    {
        // A layer without weights need not be registered.
        ModuleValue module => !_registered.Contains(module) && module.HoldsParameters(),
        TensorValue { IsParameter: true } parameter => !_storages.Contains(parameter.Storage),
        _ => false,
    };

    private static IEnumerable<object?> Elements(ISequence sequence) =>
        sequence.Items.SelectMany(item => item is TupleValue tuple ? tuple.Items : [item]);

    private static UnregisteredCause Cause(ModuleValue owner, object? value) =>
        value is ISequence and not ModuleValue ? UnregisteredCause.InCollection
        : owner.AreComponentsRegistered ? UnregisteredCause.AssignedTooLate
        : UnregisteredCause.OwnerNeverRegisters;

    private static string NameOf(IFieldSymbol field) => field.AssociatedSymbol?.Name ?? field.Name;

    private SourcePlace? PlaceOf(IFieldSymbol field)
    {
        if (((ISymbol?)field.AssociatedSymbol ?? field).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax) return null;
        _machine.Reads(syntax.SyntaxTree);
        return _machine.Program.PlaceOf(syntax);
    }
}
