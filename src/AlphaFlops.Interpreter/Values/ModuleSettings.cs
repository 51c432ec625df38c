namespace AlphaFlops.Interpreter.Values;

/// <summary>The arguments that a module of torch.nn was made with, as C# values. Never changed in place.</summary>
/// <param name="values">By name; so few that a search finds one as soon as a table.</param>
public sealed class ModuleSettings(KeyValuePair<string, object?>[] values)
{
    private bool? _isPlain;

    public static ModuleSettings None { get; } = new([]);

    public IReadOnlyList<KeyValuePair<string, object?>> Values => values;

    /// <summary>None of them refers to something that can change.</summary>
    public bool IsPlain => _isPlain ??= values.All(pair => pair.Value is null || Reuse.Comparison.IsPlain(pair.Value));

    public bool TryGet(string name, out object? value)
    {
        foreach (var pair in values)
        {
            if (pair.Key != name) continue;
            value = pair.Value;
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>The same with another value for a name.</summary>
    public ModuleSettings With(string name, object? value) => new([.. values.Where(pair => pair.Key != name), new(name, value)]);
}
