namespace AlphaFlops.Shapes;

/// <summary>A polynomial of named dimensions and of floors of quotients of such, with integer coefficients. Equal ones have equal terms, so that what
/// cancels is gone. One that grows beyond all reading is lost: it has no terms, and nothing made of it has.</summary>
public sealed class Polynomial : IEquatable<Polynomial>
{
    private const int MostTerms = 256;

    private const int MostDegree = 12;

    private readonly Term[] _terms;

    private Polynomial(SymbolSpace space, Term[] terms, bool isLost)
    {
        Space = space;
        _terms = terms;
        IsLost = isLost;
    }

    internal readonly record struct Term(Monomial Monomial, long Coefficient);

    internal SymbolSpace Space { get; }

    /// <summary>The values of its named dimensions at hand.</summary>
    public Symbols Values => Space.Values;

    /// <summary>Largest monomial first.</summary>
    internal IReadOnlyList<Term> Terms => _terms;

    /// <summary>It depends on named dimensions in a way that is not kept.</summary>
    public bool IsLost { get; }

    /// <summary>A size that only values decide is in it, or may be.</summary>
    internal bool IsHidden => Space.HasHidden && (IsLost || _terms.Any(term => term.Monomial.Atoms.Any(atom => atom.IsHidden)));

    internal bool IsConstant => !IsLost && (_terms.Length == 0 || _terms.Length == 1 && _terms[0].Monomial.Degree == 0);

    /// <summary>The term without named dimensions.</summary>
    internal long Constant => _terms.Length > 0 && _terms[_terms.Length - 1] is { Monomial.Degree: 0 } last ? last.Coefficient : 0;

    internal static Polynomial Of(SymbolSpace space, long constant) =>
        new(space, constant == 0 ? [] : [new(Monomial.One, constant)], false);

    internal static Polynomial Of(SymbolSpace space, Atom atom) => new(space, [new(Monomial.Of(atom), 1)], false);

    internal static Polynomial Lost(SymbolSpace space) => new(space, [], true);

    internal static Polynomial Add(Dim a, Dim b) => Pair(a, b) is var (x, y) ? x.Plus(y, 1) : throw new InvalidOperationException();

    internal static Polynomial Subtract(Dim a, Dim b) => Pair(a, b) is var (x, y) ? x.Plus(y, -1) : throw new InvalidOperationException();

    internal static Polynomial Multiply(Dim a, Dim b) => Pair(a, b) is var (x, y) ? x.Times(y) : throw new InvalidOperationException();

    internal static Polynomial FloorDivide(Dim a, Dim b) => Pair(a, b) is var (x, y) ? Quotients.Floor(x, y) : throw new InvalidOperationException();

    internal Polynomial Plus(Polynomial other, long times)
    {
        if (IsLost || other.IsLost) return Lost(Space);
        var sum = new Dictionary<Monomial, long>();
        return Guarded(() =>
        {
            foreach (var term in _terms) Collect(sum, term.Monomial, term.Coefficient);
            foreach (var term in other._terms) Collect(sum, term.Monomial, checked(term.Coefficient * times));
            return Of(Space, sum);
        });
    }

    internal Polynomial Plus(long number) => Plus(Of(Space, number), 1);

    internal Polynomial Times(Polynomial other)
    {
        if (IsConstant && Constant == 0) return this;
        if (other.IsConstant && other.Constant == 0) return other;
        if (IsLost || other.IsLost) return Lost(Space);
        var product = new Dictionary<Monomial, long>();
        return Guarded(() =>
        {
            foreach (var a in _terms)
                foreach (var b in other._terms) Collect(product, a.Monomial.Times(b.Monomial), checked(a.Coefficient * b.Coefficient));
            return Of(Space, product);
        });
    }

    internal Polynomial Times(long number) => Times(Of(Space, number));

    internal Polynomial Without(Term term) => Plus(OfTerm(term), -1);

    internal Polynomial OfTerm(Term term) => new(Space, [term], false);

    internal Polynomial Map(Func<Term, Term> change) => IsLost ? this : Guarded(() =>
    {
        var sum = new Dictionary<Monomial, long>();
        foreach (var term in _terms)
        {
            var changed = change(term);
            Collect(sum, changed.Monomial, changed.Coefficient);
        }

        return Of(Space, sum);
    });

    /// <summary>With each named dimension replaced, also inside floors.</summary>
    internal Polynomial Substitute(SymbolSpace space, Func<string, Polynomial> value)
    {
        if (IsLost) return Lost(space);
        var sum = Of(space, 0);
        foreach (var term in _terms)
        {
            var product = Of(space, term.Coefficient);
            foreach (var atom in term.Monomial.Atoms)
                product = product.Times(atom.Name is { } name ? value(name)
                    : atom.Range is not null ? Lost(space)
                    : Quotients.Floor(atom.Numerator!.Substitute(space, value), atom.Denominator!.Substitute(space, value)));
            sum = sum.Plus(product, 1);
        }

        return sum;
    }

    /// <summary>The names of the dimensions in it, those inside floors too.</summary>
    internal IEnumerable<string> Names() => _terms
        .SelectMany(term => term.Monomial.Atoms)
        .SelectMany(atom => atom.Name is { } name ? [name] : atom.Range is not null ? [] : atom.Numerator!.Names().Concat(atom.Denominator!.Names()))
        .Distinct();

    public bool Equals(Polynomial? other) => other is not null && IsLost == other.IsLost && _terms.SequenceEqual(other._terms);

    public override bool Equals(object? obj) => Equals(obj as Polynomial);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var term in _terms) hash = unchecked(hash * 31 + term.GetHashCode());
        return hash;
    }

    /// <summary>As people write it: <c>1,769,472·B·T + 2·B·T²</c>.</summary>
    public override string ToString() => PolynomialText.Of(this);

    private static Polynomial Of(SymbolSpace space, Dictionary<Monomial, long> sum)
    {
        var terms = sum.Where(pair => pair.Value != 0).Select(pair => new Term(pair.Key, pair.Value)).ToArray();
        if (terms.Length > MostTerms || terms.Any(term => term.Monomial.Degree > MostDegree)) return Lost(space);
        Array.Sort(terms, static (a, b) => b.Monomial.CompareTo(a.Monomial));
        return new(space, terms, false);
    }

    private static void Collect(Dictionary<Monomial, long> sum, Monomial monomial, long coefficient)
    {
        sum.TryGetValue(monomial, out var before);
        sum[monomial] = checked(before + coefficient);
    }

    // A coefficient may leave 64 bits where the sum for the values at hand does not.
    private Polynomial Guarded(Func<Polynomial> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return Lost(Space);
        }
    }

    private static (Polynomial, Polynomial) Pair(Dim a, Dim b)
    {
        var space = (a.Formula ?? b.Formula)!.Space;
        return (a.Formula ?? Of(space, a.Witness), b.Formula ?? Of(space, b.Witness));
    }
}
