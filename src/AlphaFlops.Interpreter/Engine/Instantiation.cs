using AlphaFlops.Interpreter.Intrinsics.Torch;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Makes the module that an entry names: constructs a type, calls a factory, reads a property or field.</summary>
internal static class Instantiation
{
    public static object? Create(Entry entry, Machine machine, Frame frame) => entry.Target switch
    {
        INamedTypeSymbol type => Construct(type, entry, machine, frame),
        IMethodSymbol method => machine.Invoker.Invoke(method, null, Arguments(method, entry, machine, frame), frame, null),
        IPropertySymbol { GetMethod: { } getter } property => machine.Program.Body(getter) is not null
            ? machine.Invoker.Invoke(getter, null, [], frame, null)
            : Program.BackingField(property) is { } backing ? machine.Statics.Read(backing, frame) : Unreadable(property),
        IFieldSymbol field => machine.Statics.Read(field, frame),
        _ => Unreadable(entry.Target),
    };

    /// <summary>The method whose parameters the entry's arguments are for, or null: the first that fits them, the shortest first.</summary>
    public static IMethodSymbol? Constructor(INamedTypeSymbol type, IReadOnlyList<EntryArgument> arguments) => type.InstanceConstructors
        .Where(constructor => !(type.IsRecord && constructor.Parameters is [{ Type: var only }] && SymbolEqualityComparer.Default.Equals(only, type)))
        .OrderBy(constructor => constructor.Parameters.Length)
        .FirstOrDefault(constructor => EntryArguments.Fits(constructor, arguments));

    // The inputs of a method that is run are for the parameters that have no argument, in order.
    private static object?[] Arguments(IMethodSymbol method, Entry entry, Machine machine, Frame frame)
    {
        var values = EntryArguments.Bind(method, entry.Arguments, frame);
        if (!entry.IsRun || entry.Inputs is null) return values;
        var taken = new HashSet<int>(entry.Arguments.Select((_, i) => EntryArguments.Ordinal(method, entry.Arguments, i)));
        var free = method.Parameters.Where(parameter => !taken.Contains(parameter.Ordinal)).ToArray();
        var inputs = machine.Adopt(entry.Inputs);
        for (var i = 0; i < Math.Min(free.Length, inputs.Count); i++) values[free[i].Ordinal] = EntryArguments.Input(inputs[i], free[i], machine);
        return values;
    }

    private static object? Construct(INamedTypeSymbol type, Entry entry, Machine machine, Frame frame) =>
        Constructor(type, entry.Arguments) is { } constructor
            ? machine.Objects.Create(type, constructor, EntryArguments.Bind(constructor, entry.Arguments, frame), frame, null)
            : new Unknown($"no constructor of '{type.Name}' fits the given arguments", null);

    private static Unknown Unreadable(ISymbol symbol) => new($"'{symbol.Name}' cannot be evaluated", null);
}
