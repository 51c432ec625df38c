using System.Globalization;

namespace AlphaFlops.Shapes;

/// <summary>When the formulas of one evaluation hold, told as simply as may be: what must be a multiple of something becomes the unit of its name,
/// so that the floors of strides go; what has one value is put in.</summary>
public sealed class Conditions
{
    /// <summary>More than this is no formula for people.</summary>
    private const int MostTexts = 6;

    /// <summary>The largest period that is searched for multiples.</summary>
    private const long MostPeriod = 4096;

    private readonly SymbolSpace _origin;
    private readonly SymbolSpace _space;
    private readonly Dictionary<string, long> _units = new(StringComparer.Ordinal);

    /// <param name="space">Closed: the evaluation is over.</param>
    public Conditions(SymbolSpace space)
    {
        _origin = space;
        _space = new SymbolSpace(space.Values);
        var assumptions = space.Assumptions;
        foreach (var name in space.InOrder)
        {
            var unit = Unit(name, [.. assumptions.Others.Where(other => other.Relation == Relation.Zero && other.Polynomial.Names().SequenceEqual([name])).Select(other => other.Polynomial)]);
            // Something else may be zero at the value at hand as well.
            if (unit > 1 && space.Values.TryGet(name, out var value) && value % unit == 0) _units.Add(name, unit);
        }

        foreach (var name in space.InOrder)
        {
            _space.Symbol(name);
            var (least, most) = assumptions.Bounds.Of(name);
            var unit = UnitOf(name);
            _space.Assumptions.Bounds.Narrow(name, 1, -Math.Max(1, (least - 1) / unit + 1));
            if (most is { } top) _space.Assumptions.Bounds.Narrow(name, -1, top / unit);
        }

        foreach (var other in assumptions.Others) _space.Assumptions.Add(other with { Polynomial = InUnits(other.Polynomial) });
        if (assumptions.Hidden is { } hidden) _space.Hide(hidden);
        _space.Close();
        Texts = [.. BoundTexts(), .. OtherTexts()];
        Problem = _space.Assumptions.Hidden is { } cause ? $"the cost depends on {cause}"
            : Texts.Count > MostTexts ? $"formulas would hold only under {Texts.Count} conditions"
            : null;
    }

    /// <summary>What is assumed, one fact each: <c>T ≤ 1,024</c>, <c>H is a multiple of 32</c>.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Why there are no formulas; null where there are.</summary>
    public string? Problem { get; }

    /// <summary>The formula of a count of this evaluation; null where there is none.</summary>
    public Formula? FormulaOf(Dim count)
    {
        if (Problem is not null) return null;
        var formula = count.Formula is null ? Polynomial.Of(_space, count.Witness) : InUnits(count.Formula);
        return formula.IsLost ? null : new Formula(formula, _units);
    }

    /// <summary>Whether the formulas hold for these values.</summary>
    public bool Hold(Symbols values)
    {
        var assumptions = _origin.Assumptions;
        return _origin.InOrder.All(name => values.TryGet(name, out var value) && value % UnitOf(name) == 0 && value >= assumptions.Bounds.Of(name).Least && !(value > assumptions.Bounds.Of(name).Most))
            && assumptions.Others.All(other => Formula.Evaluate(other.Polynomial, values) is { } number && other.Relation switch
            {
                Relation.Zero => number == 0,
                Relation.NotZero => number != 0,
                _ => number >= 0,
            });
    }

    // Fixed dimensions are put in, others counted in their units.
    private Polynomial InUnits(Polynomial p) => p.Substitute(_space, name =>
    {
        var (least, most) = _origin.Assumptions.Bounds.Of(name);
        return least == most ? Polynomial.Of(_space, least) : Polynomial.Of(_space, _space.Symbol(name)).Times(UnitOf(name));
    });

    private long UnitOf(string name) => _units.TryGetValue(name, out var unit) ? unit : 1;

    /// <summary>The m for which all these are zero at exactly the multiples of m; 1 where there is none. Floors make a polynomial one of several by
    /// turns: on each turn it is zero everywhere if it is at more places than its degree.</summary>
    private static long Unit(string name, Polynomial[] zeros)
    {
        if (zeros.Length == 0) return 1;
        var period = 1L;
        foreach (var zero in zeros)
            if (!TryAddDivisors(zero, ref period)) return 1;
        var residues = Enumerable.Range(0, (int)period).Where(residue => zeros.All(zero => IsZeroOn(zero, name, residue, period))).ToArray();
        var unit = residues.Length > 0 && residues[0] == 0 ? period / residues.Length : 1;
        return residues.Length * unit == period && residues.All(residue => residue % unit == 0) ? unit : 1;
    }

    private static bool IsZeroOn(Polynomial p, string name, int residue, long period)
    {
        for (var turn = 1; turn <= Degree(p) + 1; turn++)
            if (Formula.Evaluate(p, Symbols.Empty.TryAdd(name, residue + turn * period, out var values, out _) ? values : Symbols.Empty) != 0) return false;
        return true;
    }

    private static bool TryAddDivisors(Polynomial p, ref long period)
    {
        foreach (var atom in p.Terms.SelectMany(term => term.Monomial.Atoms))
        {
            if (atom.Name is not null) continue;
            if (atom.Divisor is not { } divisor || !TryAddDivisors(atom.Numerator!, ref period)) return false;
            period = period / Quotients.GreatestCommonDivisor(period, divisor) * divisor;
            if (period > MostPeriod) return false;
        }

        return true;
    }

    private static int Degree(Polynomial p) =>
        p.Terms.Count == 0 ? 0 : p.Terms.Max(term => term.Monomial.Atoms.Sum(atom => atom.Name is null ? Degree(atom.Numerator!) : 1));

    private IEnumerable<string> BoundTexts()
    {
        foreach (var name in _origin.InOrder)
        {
            var (least, most) = _origin.Assumptions.Bounds.Of(name);
            if (least == most)
            {
                yield return $"{name} = {Number(least)}";
                continue;
            }

            if (UnitOf(name) > 1) yield return $"{name} is a multiple of {Number(UnitOf(name))}";
            if (least > UnitOf(name)) yield return $"{name} ≥ {Number(least)}";
            if (most is { } top) yield return $"{name} ≤ {Number(top)}";
        }
    }

    private IEnumerable<string> OtherTexts()
    {
        var bounds = _space.Assumptions.Bounds;
        foreach (var (relation, p) in _space.Assumptions.Others)
        {
            if (relation == Relation.AtLeastZero && bounds.Lower(p) >= 0 || relation == Relation.NotZero && bounds.Lower(p) > 0) continue;
            var sign = relation switch { Relation.Zero => "=", Relation.NotZero => "≠", _ => "≥" };
            var left = p.Map(term => term with { Coefficient = Math.Max(0, term.Coefficient) });
            var right = p.Map(term => term with { Coefficient = Math.Max(0, -term.Coefficient) });
            yield return $"{PolynomialText.Of(left, _units)} {sign} {PolynomialText.Of(right, _units)}";
        }
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
