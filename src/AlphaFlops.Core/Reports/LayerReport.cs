namespace AlphaFlops.Reports;

/// <summary>One layer of a model: the calls of one operator at one module path and one line, added up.</summary>
public sealed record LayerReport
{
    public required string Path { get; init; }

    public required string Op { get; init; }

    public IReadOnlyList<string> Inputs { get; init; } = [];

    public string Output { get; init; } = "";

    public int Calls { get; init; }

    public long Parameters { get; init; }

    public long Macs { get; init; }

    public long ElementOps { get; init; }

    public long MovedBytes { get; init; }

    /// <summary>α of the layer: its α-FLOPs over its FLOPs; 1 where it has no FLOPs.</summary>
    public double Alpha { get; init; }

    public double AlphaFlops { get; init; }

    public double? Milliseconds { get; init; }

    public string? File { get; init; }

    public int Line { get; init; }
}
