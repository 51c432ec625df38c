namespace AlphaFlops.Choices;

/// <summary>Terms that depend on the same choices, and what they cost together for each of these. Values of an axis that make no difference to
/// them are one class; an axis with one class does not matter.</summary>
internal sealed class Factor
{
    private readonly int[][] _classes;
    private readonly int[] _counts;
    private readonly int _mostEntries;
    private readonly Dictionary<long, (int[] Values, double[] Sum)> _table = [];
    private readonly List<(int[] Values, double[] Sum)> _observed = [];

    /// <param name="classes">For each axis the class of each value, numbered from 0.</param>
    public Factor(IReadOnlyList<int> terms, int[][] classes, int mostEntries)
    {
        Terms = terms;
        _classes = classes;
        _counts = [.. classes.Select(axis => axis.Max() + 1)];
        _mostEntries = mostEntries;
        Measure();
    }

    public IReadOnlyList<int> Terms { get; }

    /// <summary>The axes that matter, in order.</summary>
    public int[] Scope { get; private set; } = [];

    public int Entries { get; private set; }

    /// <summary>The costs of the entries that are known.</summary>
    public IEnumerable<double[]> Sums => _table.Values.Select(entry => entry.Sum);

    public int Missing => Entries - _table.Count;

    /// <summary>What was observed; two observations that ought to be equal and are not come back as a conflict.</summary>
    public (int[] Known, int[] Other)? Observe(int[] values, double[] sum)
    {
        _observed.Add((values, sum));
        return Enter(values, sum);
    }

    /// <summary>From now on each value of the axis is a class of its own.</summary>
    public (int[] Known, int[] Other)? Split(int axis)
    {
        _classes[axis] = [.. Enumerable.Range(0, _classes[axis].Length)];
        _counts[axis] = _classes[axis].Length;
        Measure();
        _table.Clear();
        foreach (var (values, sum) in _observed)
            if (Enter(values, sum) is { } conflict) return conflict;
        return null;
    }

    /// <summary>The cost of a configuration; the table must hold it.</summary>
    public double[] At(int[] values) => _table[Code(values)].Sum;

    public bool Knows(int[] values) => _table.ContainsKey(Code(values));

    /// <summary>Chooses values for axes that are still free (-1), so that the configuration shows an entry that is missing, if any fits.</summary>
    public void Complete(int[] values, Random random)
    {
        for (long code = 0; code < Entries; code++)
        {
            if (_table.ContainsKey(code) || !Fits(code, values)) continue;
            foreach (var axis in Scope)
            {
                var wanted = (int)(code % _counts[axis]);
                code /= _counts[axis];
                if (values[axis] >= 0) continue;
                var members = Enumerable.Range(0, _classes[axis].Length).Where(value => _classes[axis][value] == wanted).ToArray();
                values[axis] = members[random.Next(members.Length)];
            }

            return;
        }
    }

    private (int[] Known, int[] Other)? Enter(int[] values, double[] sum)
    {
        var code = Code(values);
        if (!_table.TryGetValue(code, out var known)) _table.Add(code, (values, sum));
        else if (!known.Sum.SequenceEqual(sum)) return (known.Values, values);
        return null;
    }

    private bool Fits(long code, int[] values)
    {
        foreach (var axis in Scope)
        {
            if (values[axis] >= 0 && _classes[axis][values[axis]] != code % _counts[axis]) return false;
            code /= _counts[axis];
        }

        return true;
    }

    private long Code(int[] values)
    {
        long code = 0, unit = 1;
        foreach (var axis in Scope)
        {
            code += unit * _classes[axis][values[axis]];
            unit *= _counts[axis];
        }

        return code;
    }

    private void Measure()
    {
        Scope = [.. Enumerable.Range(0, _counts.Length).Where(axis => _counts[axis] > 1)];
        var entries = Scope.Aggregate(1.0, (product, axis) => product * _counts[axis]);
        if (entries > _mostEntries)
            throw new SearchEndedException($"{Scope.Length} of the choices act together on the same layers, in {entries:0.#e+0} ways");
        Entries = (int)entries;
    }
}
