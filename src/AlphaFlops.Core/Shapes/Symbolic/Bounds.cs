using System.Numerics;

namespace AlphaFlops.Shapes;

/// <summary>What named dimensions lie between, and what follows for polynomials of them. A bound may be missed, never invented.</summary>
internal sealed class Bounds
{
    private const int MostTerms = 24;

    // Floors inside floors are bounded each by the other: what takes longer than this is not found.
    private const int MostWork = 20_000;

    private int _work;

    private readonly Dictionary<string, (long Least, long? Most)> _named = new(StringComparer.Ordinal);

    /// <summary>Least and largest value; a dimension is at least 1.</summary>
    public (long Least, long? Most) Of(string name) => _named.TryGetValue(name, out var bounds) ? bounds : (1, null);

    /// <summary>sign·x + constant ≥ 0.</summary>
    public void Narrow(string name, long sign, long constant)
    {
        var (least, most) = Of(name);
        _named[name] = sign > 0 ? (Math.Max(least, -constant), most) : (least, Math.Min(most ?? long.MaxValue, constant));
    }

    /// <summary>A number that the polynomial is never below; null where none is found.</summary>
    public BigInteger? Lower(Polynomial p)
    {
        if (p.IsLost || (_work += p.Terms.Count) > MostWork) return null;
        if (p.IsConstant) return p.Constant;
        var byTerms = ByTerms(p);
        return byTerms >= 0 || p.Terms.Count > MostTerms ? byTerms : Larger(byTerms, ByRelaxation(p));
    }

    private static BigInteger? Larger(BigInteger? a, BigInteger? b) => a is null || b > a ? b : a;

    /// <summary>Each term by itself at its worst.</summary>
    private BigInteger? ByTerms(Polynomial p)
    {
        BigInteger sum = 0;
        foreach (var term in p.Terms)
        {
            BigInteger product = 1;
            foreach (var atom in term.Monomial.Atoms)
            {
                var (least, most) = Range(atom);
                if (least is not { } low || low < 0) return null;
                if (term.Coefficient > 0) product *= low;
                else if (most is { } high) product *= high;
                else return null;
            }

            sum += term.Coefficient * product;
        }

        return sum;
    }

    /// <summary>Each floor replaced by the line below or above it, each dimension counted from its least value: what then has no negative
    /// coefficient is never below its constant.</summary>
    private BigInteger? ByRelaxation(Polynomial p)
    {
        BigInteger scale = 1;
        for (var i = 0; i < MostTerms; i++)
        {
            var term = p.Terms.FirstOrDefault(candidate => candidate.Monomial is not null && candidate.Monomial.Atoms.Any(atom => atom.Divisor is not null));
            if (term.Monomial is null) break;
            var atom = term.Monomial.Atoms.First(candidate => candidate.Divisor is not null);
            var rest = term.Monomial.Over(Monomial.Of(atom))!;
            if (rest.Atoms.Any(factor => !(Range(factor).Least >= 0))) return null;
            var divisor = atom.Divisor!.Value;
            var line = term.Coefficient < 0 ? atom.Numerator! : atom.Numerator!.Plus(1 - divisor);
            p = p.Without(term).Times(divisor).Plus(p.OfTerm(new(rest, term.Coefficient)).Times(line), 1);
            scale *= divisor;
            if (p.IsLost) return null;
        }

        if (p.Terms.Any(term => term.Monomial.Atoms.Any(atom => atom.Name is null))) return null;
        p = p.Substitute(p.Space, name => Polynomial.Of(p.Space, p.Space.Symbol(name)).Plus(Of(name).Least));
        if (p.IsLost || p.Terms.Any(term => term.Monomial.Degree > 0 && term.Coefficient < 0)) return null;
        // Rounded up, since the polynomial itself is whole.
        return -BigInteger.Divide(-p.Constant, scale);
    }

    private (BigInteger? Least, BigInteger? Most) Range(Atom atom)
    {
        if (atom.Name is { } name)
        {
            var (least, most) = Of(name);
            return (least, most);
        }

        var numerator = atom.Numerator!;
        var (low, high) = (Lower(numerator), -Lower(numerator.Times(-1)));
        if (atom.Divisor is { } divisor) return (Floor(low, divisor), Floor(high, divisor));
        return low >= 0 && Lower(atom.Denominator!) > 0 ? (0, high) : (null, null);
    }

    private static BigInteger? Floor(BigInteger? value, long divisor)
    {
        if (value is not { } number) return null;
        var quotient = BigInteger.DivRem(number, divisor, out var rest);
        return rest < 0 ? quotient - 1 : quotient;
    }
}
