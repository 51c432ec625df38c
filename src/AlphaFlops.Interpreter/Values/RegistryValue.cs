namespace AlphaFlops.Interpreter.Values;

/// <summary>A module's own table of submodules, parameters or buffers, as derived classes see it: a change shows in the module.</summary>
/// <param name="read">Its pairs now.</param>
/// <param name="set">Adds or replaces.</param>
/// <param name="remove">Whether there was such a name.</param>
public sealed class RegistryValue(Func<IEnumerable<KeyValuePair<string, object?>>> read, Action<string, object?> set, Func<string, bool> remove) : ISequence
{
    /// <summary>Of modules or parameters.</summary>
    public static RegistryValue Of<T>(Func<Registry<T>> registry)
        where T : class => new(
            () => registry().Select(pair => new KeyValuePair<string, object?>(pair.Key, pair.Value)),
            (name, value) => { if (value is T item) registry().Set(name, item); },
            name => registry().Remove(name));

    /// <summary>Of buffers, each with whether it is saved: what is not is counted alike.</summary>
    public static RegistryValue OfBuffers(Func<Registry<TensorValue>> registry) => new(
        () => registry().Select(pair => new KeyValuePair<string, object?>(pair.Key, new TupleValue(pair.Value, true))),
        (name, value) => { if (value is TupleValue { Items: [TensorValue tensor, _] }) registry().Set(name, tensor); },
        name => registry().Remove(name));

    public IEnumerable<KeyValuePair<string, object?>> Pairs => read();

    public IReadOnlyList<object?> Items => [.. read().Select(pair => (object?)new TupleValue(pair.Key, pair.Value))];

    public bool TryGet(string name, out object? value)
    {
        foreach (var pair in read())
        {
            if (pair.Key != name) continue;
            value = pair.Value;
            return true;
        }

        value = null;
        return false;
    }

    public void Set(string name, object? value) => set(name, value);

    public bool Remove(string name) => remove(name);
}
