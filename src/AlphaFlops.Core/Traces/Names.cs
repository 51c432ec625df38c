namespace AlphaFlops.Traces;

/// <summary>Renamings inside of each other: the inner one first.</summary>
public sealed class Names(Renaming inner, Names? outer)
{
    /// <summary>Some module has another path.</summary>
    public bool HasOtherPaths { get; } = inner.HasOtherPaths || outer is { HasOtherPaths: true };

    public int Storage(int storage)
    {
        var renamed = inner.Storage(storage);
        return outer is null ? renamed : outer.Storage(renamed);
    }

    public string Path(string path)
    {
        if (!HasOtherPaths) return path;
        var renamed = inner.Path(path);
        return outer is null ? renamed : outer.Path(renamed);
    }

    public OperatorCall Of(OperatorCall call) => call with { ModulePath = Path(call.ModulePath), Inputs = Of(call.Inputs), Outputs = Of(call.Outputs) };

    private TensorUse[] Of(IReadOnlyList<TensorUse> uses)
    {
        var renamed = new TensorUse[uses.Count];
        for (var i = 0; i < renamed.Length; i++) renamed[i] = uses[i] with { Storage = Storage(uses[i].Storage) };
        return renamed;
    }
}
