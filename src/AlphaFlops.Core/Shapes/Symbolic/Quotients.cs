namespace AlphaFlops.Shapes;

/// <summary>Division of polynomials: exact where it comes out, else a floor in one canonical form, so that equal sizes look equal.</summary>
internal static class Quotients
{
    /// <summary>floor(numerator / denominator).</summary>
    public static Polynomial Floor(Polynomial numerator, Polynomial denominator)
    {
        var space = numerator.Space;
        if (numerator.IsLost || denominator.IsLost) return Polynomial.Lost(space);
        if (Exact(numerator, denominator) is { } quotient) return quotient;
        if (denominator.IsConstant) return ByNumber(numerator, denominator.Constant);
        (numerator, denominator) = Reduced(numerator, denominator);
        if (denominator.IsConstant) return ByNumber(numerator, denominator.Constant);
        return Polynomial.Of(space, space.Floor(numerator, denominator));
    }

    /// <summary>The quotient where it is a polynomial with integer coefficients, else null: long division.</summary>
    public static Polynomial? Exact(Polynomial numerator, Polynomial denominator)
    {
        if (denominator.Terms.Count == 0 || numerator.IsLost) return null;
        var lead = denominator.Terms[0];
        var quotient = Polynomial.Of(numerator.Space, 0);
        for (var rest = numerator; !rest.IsLost;)
        {
            if (rest.Terms.Count == 0) return quotient;
            var first = rest.Terms[0];
            if (first.Monomial.Over(lead.Monomial) is not { } monomial || first.Coefficient % lead.Coefficient != 0) return null;
            var part = numerator.OfTerm(new(monomial, first.Coefficient / lead.Coefficient));
            quotient = quotient.Plus(part, 1);
            rest = rest.Plus(part.Times(denominator), -1);
        }

        return null;
    }

    /// <summary>floor(p / n): whole multiples of n leave the floor, a common divisor goes, and a floor inside a floor is one.</summary>
    private static Polynomial ByNumber(Polynomial numerator, long divisor)
    {
        var space = numerator.Space;
        if (divisor < 0) return divisor == long.MinValue ? Polynomial.Lost(space) : ByNumber(numerator.Times(-1), -divisor);
        if (divisor == 0) return Polynomial.Lost(space);
        var whole = numerator.Map(term => new(term.Monomial, FloorDivide(term.Coefficient, divisor)));
        var rest = numerator.Plus(whole, -divisor);
        if (rest.IsLost) return rest;
        if (rest.IsConstant) return whole;

        // floor((g·p + c) / (g·n)) = floor((p + floor(c / g)) / n)
        var common = rest.Terms.Where(term => term.Monomial.Degree > 0).Aggregate(divisor, (sum, term) => GreatestCommonDivisor(sum, term.Coefficient));
        if (common > 1) return ByNumber(rest.Map(term => new(term.Monomial, FloorDivide(term.Coefficient, common))), divisor / common).Plus(whole, 1);

        // floor(−p / n) = −floor((p + n − 1) / n), so that a quotient rounded up looks like one.
        if (rest.Terms[0].Coefficient > divisor / 2) return whole.Plus(ByNumber(rest.Times(-1).Plus(divisor - 1), divisor), -1);

        // floor((floor(p / a) + q) / n) = floor((p + a·q) / (a·n))
        var inner = rest.Terms.FirstOrDefault(term => term is { Coefficient: 1, Monomial: { Degree: 1 } monomial } && monomial.Atoms[0].Divisor is not null);
        if (inner.Monomial is null) return Polynomial.Of(space, space.Floor(rest, Polynomial.Of(space, divisor))).Plus(whole, 1);
        var atom = inner.Monomial.Atoms[0];
        if (atom.Divisor!.Value > long.MaxValue / divisor) return Polynomial.Lost(space);
        return ByNumber(atom.Numerator!.Plus(rest.Without(inner), atom.Divisor.Value), atom.Divisor.Value * divisor).Plus(whole, 1);
    }

    // Factors that every term of both has.
    private static (Polynomial, Polynomial) Reduced(Polynomial numerator, Polynomial denominator)
    {
        if (numerator.Terms.Count == 0) return (numerator, denominator);
        var all = numerator.Terms.Concat(denominator.Terms).ToArray();
        var atoms = all.Select(term => term.Monomial).Aggregate((common, monomial) => common.Common(monomial));
        var number = all.Aggregate(0L, (common, term) => GreatestCommonDivisor(common, term.Coefficient));
        return (Divided(numerator), Divided(denominator));

        Polynomial Divided(Polynomial p) => p.Map(term => new(term.Monomial.Over(atoms)!, term.Coefficient / number));
    }

    public static long FloorDivide(long a, long b)
    {
        var quotient = a / b;
        return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
    }

    public static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return Math.Abs(a);
    }
}
