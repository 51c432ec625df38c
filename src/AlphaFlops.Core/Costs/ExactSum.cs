using AlphaFlops.Shapes;

namespace AlphaFlops.Costs;

/// <summary>A sum of counts that is exact or says that it is not: what does not fit into 2^63 − 1 is left out, so that the value stays a lower
/// bound.</summary>
internal sealed class ExactSum
{
    public long Value => Sum.Witness;

    /// <summary>The sum with its formula, where it has one.</summary>
    public Dim Sum { get; private set; }

    /// <summary>Something was left out.</summary>
    public bool HasOverflow { get; private set; }

    public static ExactSum Least(IEnumerable<ExactSum> sums) => sums.Aggregate((x, y) => y.Value < x.Value ? y : x);

    /// <summary>The largest; one that leaves something out counts as larger.</summary>
    public static ExactSum Most(IEnumerable<ExactSum> sums) => sums.Aggregate((x, y) => y.HasOverflow && !x.HasOverflow || y.HasOverflow == x.HasOverflow && y.Value > x.Value ? y : x);

    public void Add(Dim count, int times = 1)
    {
        try
        {
            Sum += times == 1 ? count : count * times;
        }
        catch (OverflowException)
        {
            LeaveOut();
        }
    }

    /// <summary>Adds a count whose computation may itself overflow.</summary>
    public void Add(Func<Dim> count)
    {
        try
        {
            Add(count());
        }
        catch (OverflowException)
        {
            LeaveOut();
        }
    }

    public void Add(ExactSum other)
    {
        Add(other.Sum);
        HasOverflow |= other.HasOverflow;
    }

    /// <summary>Says that something does not fit.</summary>
    public void LeaveOut() => HasOverflow = true;
}
