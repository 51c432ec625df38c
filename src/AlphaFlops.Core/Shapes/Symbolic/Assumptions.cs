namespace AlphaFlops.Shapes;

/// <summary>What an evaluation took for granted about its named dimensions, each fact once and in its simplest form. A fact that holds for all
/// dimensions, which are at least 1, is none.</summary>
internal sealed class Assumptions
{
    /// <summary>More than this nobody reads, and a loop over a dimension makes one a turn.</summary>
    private const int Most = 100;

    private const long Endless = 1L << 60;

    private readonly HashSet<Assumption> _known = [];
    private readonly List<Assumption> _others = [];

    /// <summary>What each named dimension is known to lie between.</summary>
    public Bounds Bounds { get; } = new();

    /// <summary>The facts that bounds of single dimensions do not say.</summary>
    public IReadOnlyList<Assumption> Others => _others;

    /// <summary>Why there are no formulas, or null.</summary>
    public string? Hidden { get; private set; }

    /// <summary>a = b, decided by the numbers.</summary>
    public static bool Equal(Dim a, Dim b)
    {
        if (a.IsHidden || b.IsHidden) return Ranges.AreEqual(a, b);
        var outcome = a.Witness == b.Witness;
        Record(a, b, difference => difference.IsConstant ? difference.Constant == 0 : null, outcome ? Relation.Zero : Relation.NotZero, 0);
        return outcome;
    }

    /// <summary>a &lt; b, decided by the numbers.</summary>
    public static bool Less(Dim a, Dim b)
    {
        if (a.IsHidden || b.IsHidden) return Ranges.IsLess(a, b);
        if (a.Witness < b.Witness) Record(b, a, _ => null, Relation.AtLeastZero, -1);
        else Record(a, b, _ => null, Relation.AtLeastZero, 0);
        return a.Witness < b.Witness;
    }

    public void Hide(string what) => Hidden ??= what;

    public void AddFixed(Dim count)
    {
        if (count.Formula!.IsLost) Hide("a size that cannot be written as a formula");
        else Add(new(Relation.Zero, count.Formula.Plus(-count.Witness)));
    }

    public void Add(Assumption assumption)
    {
        var (relation, p) = assumption;
        if (p.IsConstant || Hidden is not null) return;
        if (p.IsLost)
        {
            Hide("a size that cannot be written as a formula");
            return;
        }

        if (_known.Count >= Most)
        {
            Hide("more conditions than can be told");
            return;
        }

        if (!_known.Add(assumption)) return;
        switch (relation)
        {
            case Relation.AtLeastZero:
                AtLeastZero(p);
                break;
            case Relation.NotZero:
                NotZero(p);
                break;
            default:
                Zero(p);
                break;
        }
    }

    private static void Record(Dim a, Dim b, Func<Polynomial, bool?> decided, Relation relation, long plus)
    {
        var space = (a.Formula ?? b.Formula)!.Space;
        if (space.IsClosed) return;
        // A bound that stands for none, as the end of an open slice.
        if (a.Formula is null && Math.Abs(a.Witness >> 1) > Endless || b.Formula is null && Math.Abs(b.Witness >> 1) > Endless) return;
        var difference = Polynomial.Subtract(a, b);
        if (decided(difference) is null) space.Assumptions.Add(new(relation, difference.IsLost ? difference : difference.Plus(plus)));
    }

    private void AtLeastZero(Polynomial p)
    {
        p = Reduced(p);
        if (Bounds.Lower(p) >= 0) return;
        if (Single(p) is not { } single) _others.Add(new(Relation.AtLeastZero, p));
        else if (single.Atom.Name is { } name) Bounds.Narrow(name, single.Coefficient, p.Constant);
        else
        {
            // floor(q / n) ≥ k where q ≥ k·n; floor(q / n) ≤ k where q ≤ k·n + n − 1.
            var (q, n) = (single.Atom.Numerator!, single.Atom.Divisor!.Value);
            if (single.Coefficient > 0) Add(new(Relation.AtLeastZero, q.Plus(checked(p.Constant * n))));
            else Add(new(Relation.AtLeastZero, q.Times(-1).Plus(checked(p.Constant * n + n - 1))));
        }
    }

    private void NotZero(Polynomial p)
    {
        p = Signed(p);
        var negative = p.Times(-1);
        var (lower, upper) = (Bounds.Lower(p), -Bounds.Lower(negative));
        if (lower > 0 || upper < 0) return;
        if (lower == 0) Add(new(Relation.AtLeastZero, p.Plus(-1)));
        else if (upper == 0) Add(new(Relation.AtLeastZero, negative.Plus(-1)));
        else if (p.Constant % Content(p) == 0) _others.Add(new(Relation.NotZero, p));
    }

    private void Zero(Polynomial p)
    {
        p = Signed(p);
        var content = Content(p);
        if (p.Constant % content == 0) p = p.Map(term => new(term.Monomial, term.Coefficient / content));
        if (Single(p) is null)
        {
            _others.Add(new(Relation.Zero, p));
            return;
        }

        Add(new(Relation.AtLeastZero, p));
        Add(new(Relation.AtLeastZero, p.Times(-1)));
    }

    // g·q + c ≥ 0 where q + floor(c / g) ≥ 0.
    private static Polynomial Reduced(Polynomial p)
    {
        var content = Content(p);
        return content == 1 ? p : p.Map(term => new(term.Monomial, Quotients.FloorDivide(term.Coefficient, content)));
    }

    private static Polynomial Signed(Polynomial p) => p.Terms[0].Coefficient < 0 ? p.Times(-1) : p;

    private static long Content(Polynomial p) =>
        p.Terms.Where(term => term.Monomial.Degree > 0).Aggregate(0L, (sum, term) => Quotients.GreatestCommonDivisor(sum, term.Coefficient));

    /// <summary>±x + c with a named dimension or the floor of a quotient by a number for x.</summary>
    private static (Atom Atom, long Coefficient)? Single(Polynomial p)
    {
        var terms = p.Terms.Where(term => term.Monomial.Degree > 0).ToArray();
        return terms is [{ Monomial: { Degree: 1 } monomial, Coefficient: 1 or -1 }] && (monomial.Atoms[0].Name ?? (object?)monomial.Atoms[0].Divisor) is not null
            ? (monomial.Atoms[0], terms[0].Coefficient)
            : null;
    }
}
