namespace AlphaFlops.Choices;

/// <summary>Finds the configuration that costs least or most without trying all: choices that no layer brings together are settled one after the
/// other (variable elimination).</summary>
internal sealed class Elimination(IReadOnlyList<Factor> factors, IReadOnlyList<int> sizes, ChoiceLimits limits)
{
    /// <summary>The configuration with the smallest or largest sum of a basis metric.</summary>
    public int[] Extreme(int metric, bool isLargest)
    {
        var values = Free();
        var keep = isLargest ? Keep.Most : Keep.Least;
        var left = Reduce(Potentials(metric, metric, values), keep, double.PositiveInfinity);
        Recover(left, values, Potential.Sums(left, values, keep).Last()[0], keep);
        return Settled(values);
    }

    /// <summary>The configuration with the largest sum of a basis metric among those within a limit of another, or of the same; null where even
    /// the smallest is over it.</summary>
    /// <param name="isExact">No other is larger; false where there were too many sums to compare them all.</param>
    public int[]? Largest(int metric, int limited, double limit, out bool isExact)
    {
        var keep = Keep.Within(limit);
        var search = new BestPair(limit, limited == metric ? Ceiling(limited, limit) : double.PositiveInfinity, limits.Comparisons);
        int[]? best = null;
        var busiest = Busiest();
        for (var value = 0; value < sizes[busiest] && !search.IsOver; value++)
        {
            var given = Free();
            given[busiest] = value;
            var left = Reduce(Potentials(limited, metric, given), keep, limits.States);
            if (left.SelectMany(part => part.Scope).Distinct().Aggregate(1.0, (product, axis) => product * sizes[axis]) > limits.JoinedEntries) search.GiveUp();
            foreach (var values in Assignments(left, given))
            {
                if (search.IsOver) break;
                var parts = left.OrderBy(part => part.At(values).Length).ToArray();
                if (parts.Any(part => part.At(values).Length == 0)) continue;
                var pair = parts.Skip(Math.Max(0, parts.Length - 2)).ToArray();
                Potential[] rest = [.. parts.Take(parts.Length - pair.Length)];
                if (rest.Aggregate(1.0, (product, part) => product * part.At(values).Length) > limits.States)
                {
                    search.GiveUp();
                    break;
                }

                var sums = Potential.Sums(rest, values, keep).Last();
                if (!search.Improve(sums, pair.Length > 0 ? pair[0].At(values) : [default], pair.Length > 1 ? pair[1].At(values) : [default])) continue;
                best = (int[])values.Clone();
                Recover(rest, best, search.Rest, keep);
                for (var i = 0; i < pair.Length; i++) Recover(pair[i], best, i == 0 ? search.First : search.Second, keep);
            }
        }

        isExact = !search.IsExhausted;
        return best is null ? null : Settled(best);
    }

    // Settles the axis whose tables stay smallest, as long as these do not grow beyond what is allowed.
    private List<Potential> Reduce(List<Potential> potentials, Keep keep, double mostStates)
    {
        while (potentials.SelectMany(potential => potential.Scope).Distinct().ToArray() is { Length: > 0 } axes)
        {
            var (axis, states) = axes.OrderBy(axis => axis).Select(axis => (axis, States(axis, potentials))).Aggregate((a, b) => b.Item2 < a.Item2 ? b : a);
            if (states > mostStates) break;
            Potential[] parts = [.. potentials.Where(potential => potential.Scope.Contains(axis))];
            if (Potential.ScopeWithout(axis, parts).Aggregate(1.0, (product, other) => product * sizes[other]) > limits.JoinedEntries)
                throw new SearchEndedException("too many choices act together for their extremes to be found");
            potentials = [.. potentials.Except(parts), Potential.Without(axis, parts, keep, sizes)];
        }

        return potentials;
    }

    private double States(int axis, List<Potential> potentials)
    {
        var parts = potentials.Where(potential => potential.Scope.Contains(axis)).ToArray();
        var assignments = Potential.ScopeWithout(axis, parts).Aggregate((double)sizes[axis], (product, other) => product * sizes[other]);
        return parts.Aggregate(assignments, (product, part) => product * Math.Max(1, part.Width));
    }

    private IEnumerable<int[]> Assignments(List<Potential> potentials, int[] given)
    {
        var axes = potentials.SelectMany(potential => potential.Scope).Distinct().OrderBy(axis => axis).ToArray();
        var count = axes.Aggregate(1.0, (product, axis) => product * sizes[axis]);
        var values = (int[])given.Clone();
        for (var index = 0; index < count; index++)
        {
            var rest = index;
            foreach (var axis in axes)
            {
                values[axis] = rest % sizes[axis];
                rest /= sizes[axis];
            }

            yield return values;
        }
    }

    private List<Potential> Potentials(int limited, int wanted, int[] given) =>
        [.. factors.Select(factor => Potential.Of(factor, limited, wanted, sizes, given))];

    // Which partial costs a sum is made of, back to the values of the axes that are gone.
    private static void Recover(IReadOnlyList<Potential> parts, int[] values, Partial sum, Keep keep)
    {
        var sums = Potential.Sums(parts, values, keep);
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var (before, part) = sums[i].SelectMany(_ => parts[i].At(values), (before, part) => (before, part)).First(pair => pair.before + pair.part == sum);
            Recover(parts[i], values, part, keep);
            sum = before;
        }
    }

    private static void Recover(Potential potential, int[] values, Partial sum, Keep keep)
    {
        if (potential.Gone < 0) return;
        for (values[potential.Gone] = 0; !Potential.Sums(potential.Parts, values, keep).Last().Contains(sum);) values[potential.Gone]++;
        Recover(potential.Parts, values, sum, keep);
    }

    /// <summary>The largest number within the limit that a sum can be: counts are often multiples of a common number.</summary>
    private double Ceiling(int metric, double limit)
    {
        double offset = 0;
        long unit = 0;
        foreach (var factor in factors)
        {
            var costs = factor.Sums.Select(sum => sum[metric]).ToArray();
            if (costs.Any(cost => cost != Math.Floor(cost) || cost > 1L << 53)) return double.PositiveInfinity;
            offset += costs[0];
            foreach (var cost in costs) unit = GreatestCommonDivisor(unit, (long)Math.Abs(cost - costs[0]));
        }

        return unit == 0 ? offset : offset + Math.Floor((limit - offset) / unit) * unit;
    }

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }

    // The axis that most factors depend on: with its value given, the others fall apart soonest.
    private int Busiest() => Enumerable.Range(0, sizes.Count).OrderByDescending(axis => factors.Count(factor => factor.Scope.Contains(axis))).First();

    private int[] Free() => [.. sizes.Select(_ => -1)];

    // What no layer depends on may have any value.
    private static int[] Settled(int[] values) => [.. values.Select(value => Math.Max(0, value))];
}
