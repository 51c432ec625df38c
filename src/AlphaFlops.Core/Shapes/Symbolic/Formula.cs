using System.Numerics;

namespace AlphaFlops.Shapes;

/// <summary>A count as a polynomial of named dimensions; it holds under the <see cref="Conditions"/> of the evaluation that gave it.</summary>
public sealed class Formula
{
    private readonly Polynomial _polynomial;
    private readonly IReadOnlyDictionary<string, long> _units;

    internal Formula(Polynomial polynomial, IReadOnlyDictionary<string, long> units)
    {
        _polynomial = polynomial;
        _units = units;
    }

    /// <summary>It names no dimension.</summary>
    public bool IsConstant => _polynomial.IsConstant;

    /// <summary>The number of terms.</summary>
    public int Length => _polynomial.Terms.Count;

    /// <summary>The exact count for these values; null where a name has none.</summary>
    public BigInteger? Evaluate(Symbols values)
    {
        foreach (var unit in _units)
        {
            if (!values.TryGet(unit.Key, out var value) || value % unit.Value != 0) return null;
        }

        return Evaluate(_polynomial, name => values.TryGet(name, out var value) ? value / (_units.TryGetValue(name, out var unit) ? unit : 1) : null);
    }

    /// <summary>As people write it: <c>1,769,472·B·T + 2·B·T²</c>.</summary>
    public override string ToString() => PolynomialText.Of(_polynomial, _units);

    internal static BigInteger? Evaluate(Polynomial p, Symbols values) => Evaluate(p, name => values.TryGet(name, out var value) ? value : null);

    private static BigInteger? Evaluate(Polynomial p, Func<string, BigInteger?> value)
    {
        if (p.IsLost) return null;
        BigInteger sum = 0;
        foreach (var term in p.Terms)
        {
            BigInteger product = term.Coefficient;
            foreach (var atom in term.Monomial.Atoms)
            {
                var factor = atom.Name is { } name ? value(name) : atom.Range is not null ? null : Floor(Evaluate(atom.Numerator!, value), Evaluate(atom.Denominator!, value));
                if (factor is not { } number) return null;
                product *= number;
            }

            sum += product;
        }

        return sum;
    }

    private static BigInteger? Floor(BigInteger? numerator, BigInteger? denominator)
    {
        if (numerator is not { } n || denominator is not { } d || d.IsZero) return null;
        var quotient = BigInteger.DivRem(n, d, out var rest);
        return !rest.IsZero && rest.Sign != d.Sign ? quotient - 1 : quotient;
    }
}
