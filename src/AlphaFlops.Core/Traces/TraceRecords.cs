namespace AlphaFlops.Traces;

/// <summary>What the builds of referenced projects recorded.</summary>
public sealed class TraceRecords
{
    private readonly ILookup<string, TraceRecord> _byTarget;

    /// <param name="version">Differs wherever the records do.</param>
    public TraceRecords(IEnumerable<TraceRecord> records, string version)
    {
        _byTarget = records.ToLookup(record => record.Target, StringComparer.Ordinal);
        Version = version;
    }

    public static TraceRecords None { get; } = new([], "");

    public string Version { get; }

    /// <summary>The runs of a constructor or factory.</summary>
    public IEnumerable<TraceRecord> Of(string target) => _byTarget[target];
}
