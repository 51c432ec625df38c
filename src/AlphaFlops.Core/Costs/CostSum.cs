namespace AlphaFlops.Costs;

/// <summary>The metrics that add up over calls.</summary>
internal sealed class CostSum
{
    public ExactSum Macs { get; } = new();

    public ExactSum Flops { get; } = new();

    public ExactSum ElementOps { get; } = new();

    public ExactSum MovedBytes { get; } = new();

    public double AlphaFlops { get; set; }

    public double Milliseconds { get; set; }

    public void Add(CostSum other)
    {
        Macs.Add(other.Macs);
        Flops.Add(other.Flops);
        ElementOps.Add(other.ElementOps);
        MovedBytes.Add(other.MovedBytes);
        AlphaFlops += other.AlphaFlops;
        Milliseconds += other.Milliseconds;
    }
}
