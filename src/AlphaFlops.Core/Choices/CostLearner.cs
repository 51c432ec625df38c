namespace AlphaFlops.Choices;

/// <summary>Learns from evaluated configurations which choices each layer's cost depends on, so that the cost of any configuration is a sum of
/// known numbers. A layer whose cost differs where it should not has a dependency that was not seen before; it is found by changing one
/// choice after the other.</summary>
internal sealed class CostLearner(IReadOnlyList<int> sizes, Func<int[], ConfigurationCost> evaluate, ChoiceLimits limits)
{
    private readonly CostTerms _terms = new();
    private readonly List<Factor> _factors = [];
    private readonly Dictionary<int, Factor> _factorOf = [];
    private readonly List<int[]> _observed = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    // Any seed will do; the same one gives the same answer on every run.
    private readonly Random _random = new(1);

    public IReadOnlyList<Factor> Factors => _factors;

    /// <summary>Grows when a table changes its shape: what was computed from the tables is out of date.</summary>
    public int Version => _factors.Count + _factors.Sum(factor => factor.Version);

    /// <summary>Starts from one configuration and changes one choice at a time.</summary>
    public void Start()
    {
        int[] start = [.. sizes.Select(size => size - 1)];
        var center = _terms.Of(evaluate(start));
        var around = sizes.Select((size, axis) => Enumerable.Range(0, size - 1)
            .Select(value => With(start, axis, value))
            .Select(values => (Values: values, Terms: _terms.Of(evaluate(values)))).ToArray()).ToArray();

        var groups = new Dictionary<string, (int[][] Classes, List<int> Terms)>(StringComparer.Ordinal);
        foreach (var term in around.SelectMany(axis => axis.SelectMany(one => one.Terms.Keys)).Concat(center.Keys).Distinct().OrderBy(id => id))
        {
            int[][] classes = [.. around.Select(axis => Classes([.. axis.Select(one => one.Terms), center], term))];
            var signature = string.Join("|", classes.Select(axis => string.Join(",", axis)));
            if (!groups.TryGetValue(signature, out var group)) groups.Add(signature, group = (classes, []));
            group.Terms.Add(term);
        }

        foreach (var (classes, terms) in groups.Values) Add(new Factor(terms, classes, limits.TableEntries));
        SwitchOff(center, [.. around.Select(axis => axis.Select(one => one.Terms).ToArray())]);
        Observe(start, center);
        foreach (var (values, terms) in around.SelectMany(axis => axis)) Observe(values, terms);
    }

    /// <summary>Evaluates configurations until no table lacks an entry.</summary>
    public void Fill()
    {
        while (_factors.Any(factor => factor.Missing > 0))
        {
            int[] values = [.. sizes.Select(_ => -1)];
            foreach (var factor in _factors.OrderByDescending(factor => factor.Missing)) if (factor.Missing > 0) factor.Complete(values, _random);
            for (var axis = 0; axis < values.Length; axis++) if (values[axis] < 0) values[axis] = _random.Next(sizes[axis]);
            Observe(values);
        }
    }

    /// <summary>Evaluates a configuration, if that was not done before, and compares it with the tables.</summary>
    public void Observe(int[] values)
    {
        if (!_known.Contains(Name(values))) Observe(values, _terms.Of(evaluate(values)));
    }

    /// <summary>What the tables say, for each basis metric.</summary>
    public double[] Predict(int[] values)
    {
        var sum = new double[AdditiveMetrics.Count];
        foreach (var factor in _factors)
        {
            var part = factor.At(values);
            for (var i = 0; i < sum.Length; i++) sum[i] += part[i];
        }

        return sum;
    }

    private void SwitchOff(Dictionary<int, double[]> center, Dictionary<int, double[]>[][] around)
    {
        foreach (var factor in _factors.Where(factor => factor.Terms.Any(center.ContainsKey)))
            foreach (var axis in factor.Scope)
                for (var value = 0; value < around[axis].Length; value++)
                    if (!factor.Terms.Any(around[axis][value].ContainsKey)) factor.SwitchOff(axis, value);
    }

    private void Observe(int[] values, Dictionary<int, double[]> terms)
    {
        if (!_known.Add(Name(values))) return;
        var unseen = terms.Keys.Where(term => !_factorOf.ContainsKey(term)).OrderBy(term => term).ToArray();
        if (unseen.Length > 0)
        {
            var added = new Factor(unseen, [.. sizes.Select(size => new int[size])], limits.TableEntries);
            Add(added);
            foreach (var earlier in _observed) added.Observe(earlier, new double[AdditiveMetrics.Count]);
        }

        _observed.Add(values);
        foreach (var factor in _factors)
            if (factor.Observe(values, CostTerms.Sum(terms, factor.Terms)) is { } conflict) Resolve(factor, conflict);
    }

    // Two configurations that the factor holds for equal differ in it: walking from one to the other, some single choice makes the difference.
    private void Resolve(Factor factor, (int[] Known, int[] Other) conflict)
    {
        for (var next = ((int[] Known, int[] Other)?)conflict; next is { } pair;)
        {
            var axes = Enumerable.Range(0, sizes.Count).Where(axis => pair.Known[axis] != pair.Other[axis]).ToArray();
            int[] Step(int count)
            {
                var values = (int[])pair.Known.Clone();
                foreach (var axis in axes.Take(count)) values[axis] = pair.Other[axis];
                return values;
            }

            var (low, high) = (0, axes.Length);
            var first = CostTerms.Sum(_terms.Of(evaluate(pair.Known)), factor.Terms);
            while (high - low > 1)
            {
                var middle = (low + high) / 2;
                if (CostTerms.Sum(_terms.Of(evaluate(Step(middle))), factor.Terms).SequenceEqual(first)) low = middle;
                else high = middle;
            }

            next = factor.Split(axes[low]);
        }
    }

    private void Add(Factor factor)
    {
        _factors.Add(factor);
        foreach (var term in factor.Terms) _factorOf.Add(term, factor);
    }

    // Values for which the term is the same, to the last bit, are one class.
    private static int[] Classes(IReadOnlyList<Dictionary<int, double[]>> byValue, int term)
    {
        var different = new List<double[]?>();
        return [.. byValue.Select(terms =>
        {
            terms.TryGetValue(term, out var cost);
            var index = different.FindIndex(other => other is null ? cost is null : cost is not null && other.SequenceEqual(cost));
            if (index >= 0) return index;
            different.Add(cost);
            return different.Count - 1;
        })];
    }

    private static int[] With(int[] values, int axis, int value)
    {
        var copy = (int[])values.Clone();
        copy[axis] = value;
        return copy;
    }

    private static string Name(int[] values) => string.Join(",", values);
}
