using System.Numerics;
using AlphaFlops.Operators;

namespace AlphaFlops.Shapes;

/// <summary>What polynomials lie between, with named dimensions at their values and sizes that only values decide anywhere in their range. A range may be too
/// wide, never too narrow, so what is decided by it holds for every value.</summary>
internal static class Ranges
{
    /// <summary>Null where none is found.</summary>
    public static (BigInteger Least, BigInteger Most)? Of(Polynomial p)
    {
        if (p.IsLost) return null;
        BigInteger least = 0, most = 0;
        foreach (var term in p.Terms)
        {
            (BigInteger Least, BigInteger Most) product = (term.Coefficient, term.Coefficient);
            foreach (var atom in term.Monomial.Atoms)
            {
                if (Of(atom, p.Values) is not { } factor) return null;
                product = Of(product.Least * factor.Least, product.Least * factor.Most, product.Most * factor.Least, product.Most * factor.Most);
            }

            least += product.Least;
            most += product.Most;
        }

        return (least, most);
    }

    /// <exception cref="UndecidedException">The values decide.</exception>
    public static bool AreEqual(Dim a, Dim b)
    {
        if (Difference(a, b) is not var (least, most) || least <= 0 && most >= 0 && least != most) throw Undecided();
        return least.IsZero && most.IsZero;
    }

    /// <exception cref="UndecidedException">The values decide.</exception>
    public static bool IsLess(Dim a, Dim b)
    {
        if (Difference(b, a) is not var (least, most) || least <= 0 && most > 0) throw Undecided();
        return least > 0;
    }

    /// <summary>torch throws, whatever the values are. Where only some of them make it throw, what goes on is the run in which it does not.</summary>
    public static bool IsCertain(Dim a, Dim b, Func<Dim, Dim, bool> throws)
    {
        try
        {
            return throws(a, b);
        }
        catch (UndecidedException)
        {
            return false;
        }
    }

    public static UndecidedException Undecided() => new("what a size is that depends on the values of a tensor is only known at run time");

    private static (BigInteger Least, BigInteger Most)? Difference(Dim a, Dim b) => Of(Polynomial.Subtract(a, b));

    private static (BigInteger Least, BigInteger Most)? Of(Atom atom, Symbols values)
    {
        if (atom.Range is { } range) return range;
        if (atom.Name is { } name) return values.TryGet(name, out var value) ? (value, value) : null;
        if (Of(atom.Numerator!) is not var (low, high) || Of(atom.Denominator!) is not var (least, most) || least <= 0) return null;
        return Of(Floor(low, least), Floor(low, most), Floor(high, least), Floor(high, most));
    }

    private static (BigInteger Least, BigInteger Most) Of(params BigInteger[] ends) => (ends.Min(), ends.Max());

    private static BigInteger Floor(BigInteger a, BigInteger b)
    {
        var quotient = BigInteger.DivRem(a, b, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }
}
