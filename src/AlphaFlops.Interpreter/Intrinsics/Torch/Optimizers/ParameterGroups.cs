using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch.Optimizers;

/// <summary>ParamGroup and the Options of an optimizer, as objects of the program: constructor arguments, properties and fields are slots by
/// their symbols, and are found by name.</summary>
internal static class ParameterGroups
{
    public const string Group = "ParamGroup";

    private const string Options = "OptimizerOptions";

    public static bool Is(INamedTypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            if (current.Name is Group or Options) return true;
        return false;
    }

    public static object? Make(Call call)
    {
        var made = new ObjectValue(call.Method.ContainingType);
        foreach (var parameter in call.Method.Parameters) made.Set(parameter, call.Arguments[parameter.Ordinal]);
        return made;
    }

    /// <summary>A property of one.</summary>
    public static object? Member(Call call)
    {
        var self = (ObjectValue)call.Receiver!;
        if (call.Method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } set })
        {
            self.Set(set.OriginalDefinition, call.Arguments[0]);
            return null;
        }

        return call.Method.AssociatedSymbol is { } property && self.TryGet(property.OriginalDefinition, out var value)
            ? value
            : call.Unknown($"'{call.Method.Name.Replace("get_", "")}' of an optimizer's group is not followed");
    }

    /// <summary>The parameters and options of what is given to an optimizer: groups, or parameters each by itself or with its name.</summary>
    /// <param name="defaults">The optimizer's own options.</param>
    public static OptimizerGroup? Of(object? given, IReadOnlyDictionary<string, object?> defaults)
    {
        var slots = given is ObjectValue group ? Named(group) : [];
        if (slots.TryGetValue("options", out var options) && options is ObjectValue some)
            foreach (var option in Named(some)) slots[option.Key] = option.Value;
        if (Sequences.Of(given is ObjectValue ? slots.TryGetValue("parameters", out var own) ? own : null : given) is not { } items) return null;
        var parameters = new TensorValue[items.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            if ((items[i] is TupleValue { Items: [_, var named] } ? named : items[i]) is not TensorValue parameter) return null;
            parameters[i] = parameter;
        }

        return new OptimizerGroup(parameters, defaults.Keys.ToDictionary(name => name, name => slots.TryGetValue(name, out var set) && set is not null ? set : defaults[name], StringComparer.OrdinalIgnoreCase));
    }

    private static Dictionary<string, object?> Named(ObjectValue value)
    {
        var named = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var slot in value.Slots)
            if (slot.Value is not null || !named.ContainsKey(slot.Key.Name)) named[slot.Key.Name] = slot.Value;
        return named;
    }
}
