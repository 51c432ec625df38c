namespace AlphaFlops.Choices;

/// <summary>Looks for the largest sum within a limit, one addend from each of three lists that grow in both numbers: two pointers on two of them,
/// the third tried through.</summary>
/// <param name="ceiling">No sum can be larger: with one that reaches it, the search is over.</param>
internal sealed class BestPair(double limit, double ceiling, long comparisons)
{
    private long _left = comparisons;
    private double _best = double.NegativeInfinity;

    public Partial Rest { get; private set; }

    public Partial First { get; private set; }

    public Partial Second { get; private set; }

    /// <summary>There was no time to compare all.</summary>
    public bool IsExhausted { get; private set; }

    public bool IsOver => IsExhausted || _best >= ceiling;

    /// <summary>There are more sums than can be compared.</summary>
    public void GiveUp() => IsExhausted = true;

    /// <summary>Whether a better sum was found.</summary>
    public bool Improve(Partial[] rest, Partial[] first, Partial[] second)
    {
        var found = false;
        foreach (var fixedPart in rest)
        {
            if (IsOver) break;
            var j = second.Length - 1;
            foreach (var one in first)
            {
                var sum = fixedPart + one;
                while (j >= 0 && (sum + second[j]).Limited > limit) j--;
                if (j < 0) break;
                if ((sum + second[j]).Wanted <= _best) continue;
                (_best, Rest, First, Second) = ((sum + second[j]).Wanted, fixedPart, one, second[j]);
                found = true;
                if (_best >= ceiling) return true;
            }

            _left -= first.Length + second.Length;
            IsExhausted = _left < 0;
        }

        return found;
    }
}
