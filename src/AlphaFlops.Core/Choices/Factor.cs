namespace AlphaFlops.Choices;

/// <summary>Terms that depend on the same choices, and what they cost together for each of these. Values of an axis that make no difference to
/// them are one class; an axis with one class does not matter. A value that switches the terms off, as a small depth does to a late layer, does so
/// whatever the other choices are, until an observation tells otherwise.</summary>
internal sealed class Factor
{
    private readonly int[][] _classes;
    private readonly int[] _counts;
    private readonly int _mostEntries;
    private readonly Dictionary<long, (int[] Values, double[] Sum)> _table = [];
    private readonly List<(int[] Values, double[] Sum)> _observed = [];
    private readonly HashSet<(int Axis, int Class)> _off = [];
    private int _codes;

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

    /// <summary>Entries that no observation has shown yet.</summary>
    public int Missing { get; private set; }

    /// <summary>Grows when the table changes its shape.</summary>
    public int Version { get; private set; }

    /// <summary>The costs of the entries that are known.</summary>
    public IEnumerable<double[]> Sums => _table.Values.Select(entry => entry.Sum).Concat(_off.Count > 0 ? [new double[AdditiveMetrics.Count]] : []);

    /// <summary>What was observed; two observations that ought to be equal and are not come back as a conflict.</summary>
    public (int[] Known, int[] Other)? Observe(int[] values, double[] sum)
    {
        _observed.Add((values, sum));
        return Enter(values, sum);
    }

    /// <summary>The terms cost nothing with this value.</summary>
    public void SwitchOff(int axis, int value)
    {
        _off.Add((axis, _classes[axis][value]));
        Rebuild();
    }

    /// <summary>From now on each value of the axis is a class of its own.</summary>
    public (int[] Known, int[] Other)? Split(int axis)
    {
        var off = Enumerable.Range(0, _classes[axis].Length).Where(value => _off.Contains((axis, _classes[axis][value]))).ToArray();
        _off.RemoveWhere(rule => rule.Axis == axis);
        _off.UnionWith(off.Select(value => (axis, value)));
        _classes[axis] = [.. Enumerable.Range(0, _classes[axis].Length)];
        _counts[axis] = _classes[axis].Length;
        return Rebuild();
    }

    /// <summary>The cost of a configuration; the table must hold it.</summary>
    public double[] At(int[] values) => IsOff(values) ? new double[AdditiveMetrics.Count] : _table[Code(values)].Sum;

    /// <summary>Chooses values for axes that are still free (-1), so that the configuration shows an entry that is missing, if any fits.</summary>
    public void Complete(int[] values, Random random)
    {
        for (long code = 0; code < _codes; code++)
        {
            if (_table.ContainsKey(code) || IsOff(code) || !Fits(code, values)) continue;
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
        if (IsOff(values))
        {
            if (sum.All(cost => cost == 0)) return null;
            _off.RemoveWhere(rule => _classes[rule.Axis][values[rule.Axis]] == rule.Class);
            return Rebuild();
        }

        var code = Code(values);
        if (_table.TryGetValue(code, out var known)) return known.Sum.SequenceEqual(sum) ? null : (known.Values, values);
        _table.Add(code, (values, sum));
        Missing--;
        return null;
    }

    private (int[] Known, int[] Other)? Rebuild()
    {
        Measure();
        _table.Clear();
        Version++;
        foreach (var (values, sum) in _observed.ToArray())
            if (Enter(values, sum) is { } conflict) return conflict;
        return null;
    }

    private bool IsOff(int[] values) => _off.Any(rule => _classes[rule.Axis][values[rule.Axis]] == rule.Class);

    private bool IsOff(long code)
    {
        if (_off.Count == 0) return false;
        foreach (var axis in Scope)
        {
            if (_off.Contains((axis, (int)(code % _counts[axis])))) return true;
            code /= _counts[axis];
        }

        return false;
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
        _codes = (int)entries;
        Missing = Enumerable.Range(0, _codes).Count(code => !IsOff(code));
    }
}
