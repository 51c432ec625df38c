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

    /// <summary>The smallest of each metric.</summary>
    public static CostSum Least(IReadOnlyList<CostSum> sums) => Of(sums, ExactSum.Least, numbers => numbers.Min());

    /// <summary>The largest of each metric.</summary>
    public static CostSum Most(IReadOnlyList<CostSum> sums) => Of(sums, ExactSum.Most, numbers => numbers.Max());

    private static CostSum Of(IReadOnlyList<CostSum> sums, Func<IEnumerable<ExactSum>, ExactSum> count, Func<IEnumerable<double>, double> number)
    {
        var sum = new CostSum { AlphaFlops = number(sums.Select(s => s.AlphaFlops)), Milliseconds = number(sums.Select(s => s.Milliseconds)) };
        sum.Macs.Add(count(sums.Select(s => s.Macs)));
        sum.Flops.Add(count(sums.Select(s => s.Flops)));
        sum.ElementOps.Add(count(sums.Select(s => s.ElementOps)));
        sum.MovedBytes.Add(count(sums.Select(s => s.MovedBytes)));
        return sum;
    }

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
