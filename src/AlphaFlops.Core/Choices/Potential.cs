namespace AlphaFlops.Choices;

/// <summary>Partial costs for every assignment of some axes, the best over an axis that is gone.</summary>
internal sealed class Potential
{
    private readonly Partial[][] _entries;
    private readonly int[] _units;

    private Potential(int[] scope, IReadOnlyList<int> sizes)
    {
        Scope = scope;
        _units = new int[scope.Length];
        var unit = 1;
        for (var i = 0; i < scope.Length; i++)
        {
            _units[i] = unit;
            unit *= sizes[scope[i]];
        }

        _entries = new Partial[unit][];
    }

    /// <summary>The axes that it depends on, in order.</summary>
    public int[] Scope { get; }

    /// <summary>The axis that is gone, or -1.</summary>
    public int Gone { get; private init; } = -1;

    /// <summary>What was added up before the axis went.</summary>
    public IReadOnlyList<Potential> Parts { get; private init; } = [];

    /// <summary>The most partial costs of any assignment.</summary>
    public int Width { get; private set; }

    public Partial[] At(int[] values)
    {
        var index = 0;
        for (var i = 0; i < Scope.Length; i++) index += _units[i] * values[Scope[i]];
        return _entries[index];
    }

    public static Potential Of(Factor factor, int limited, int wanted, IReadOnlyList<int> sizes, int[] values) =>
        new Potential([.. factor.Scope.Where(axis => values[axis] < 0)], sizes).Fill(values, sizes, all =>
        {
            var sum = factor.At(all);
            return [new Partial(sum[limited], sum[wanted])];
        });

    /// <summary>Adds potentials up and keeps of each assignment what the best values of an axis give.</summary>
    public static Potential Without(int axis, IReadOnlyList<Potential> parts, Keep keep, IReadOnlyList<int> sizes) =>
        new Potential(ScopeWithout(axis, parts), sizes) { Gone = axis, Parts = parts }.Fill([.. sizes.Select(_ => -1)], sizes, values =>
        {
            var all = new List<Partial>();
            for (values[axis] = 0; values[axis] < sizes[axis]; values[axis]++) all.AddRange(Sums(parts, values, keep).Last());
            values[axis] = -1;
            return keep.Reduce(all);
        });

    public static int[] ScopeWithout(int axis, IEnumerable<Potential> parts) =>
        [.. parts.SelectMany(part => part.Scope).Where(other => other != axis).Distinct().OrderBy(other => other)];

    /// <summary>The sums of the first part, of the first two, and so on; before them, nothing.</summary>
    public static List<Partial[]> Sums(IReadOnlyList<Potential> parts, int[] values, Keep keep)
    {
        var sums = new List<Partial[]> { new[] { default(Partial) } };
        foreach (var part in parts)
        {
            var all = new List<Partial>();
            foreach (var sum in sums[sums.Count - 1])
                foreach (var more in part.At(values)) all.Add(sum + more);
            sums.Add(keep.Reduce(all));
        }

        return sums;
    }

    // Every assignment of the scope, beside the values that are given.
    private Potential Fill(int[] given, IReadOnlyList<int> sizes, Func<int[], Partial[]> entry)
    {
        var values = (int[])given.Clone();
        for (var index = 0; index < _entries.Length; index++)
        {
            for (var i = 0; i < Scope.Length; i++) values[Scope[i]] = index / _units[i] % sizes[Scope[i]];
            _entries[index] = entry(values);
            Width = Math.Max(Width, _entries[index].Length);
        }

        return this;
    }
}
