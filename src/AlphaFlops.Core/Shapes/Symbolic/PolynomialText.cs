using System.Globalization;
using System.Text;

namespace AlphaFlops.Shapes;

/// <summary>Polynomials as people write them.</summary>
internal static class PolynomialText
{
    /// <param name="units">What a named dimension counts: with 32 for H, an H in the polynomial is H/32.</param>
    public static string Of(Polynomial polynomial, IReadOnlyDictionary<string, long>? units = null)
    {
        if (polynomial.IsLost) return "?";
        if (polynomial.Terms.Count == 0) return "0";
        var text = new StringBuilder();
        foreach (var term in polynomial.Terms)
        {
            if (text.Length > 0) text.Append(term.Coefficient < 0 ? " - " : " + ");
            else if (term.Coefficient < 0) text.Append('-');
            Append(text, term, units);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Polynomial.Term term, IReadOnlyDictionary<string, long>? units)
    {
        decimal number = Math.Abs((decimal)term.Coefficient), divisor = 1;
        foreach (var atom in term.Monomial.Atoms)
            if (atom.Name is { } name && units is not null && units.TryGetValue(name, out var unit)) divisor *= unit;
        var common = Common(number, divisor);
        (number, divisor) = (number / common, divisor / common);
        if (term.Monomial.Degree == 0)
        {
            text.Append(Number(number));
            return;
        }

        if (number != 1) text.Append(Number(number)).Append('·');
        var factors = term.Monomial.Atoms
            .OrderBy(atom => atom.Name is null)
            .ThenBy(atom => atom.Id)
            .GroupBy(atom => atom.Id)
            .Select(power => Factor(power.First(), units) + Power(power.Count()));
        text.Append(string.Join("·", factors));
        if (divisor != 1) text.Append('/').Append(Number(divisor));
    }

    private static string Factor(Atom atom, IReadOnlyDictionary<string, long>? units)
    {
        if (atom.Name is { } name) return name;
        if (atom.Range is not null) return "?";
        if (atom.Divisor is not { } divisor) return $"⌊({Of(atom.Numerator!, units)})/({Of(atom.Denominator!, units)})⌋";
        // floor((x + n − 1) / n) is the quotient rounded up.
        var rest = atom.Numerator!.Plus(1 - divisor);
        var isCeiling = rest.Constant == 0 && rest.Terms.Count == 1;
        var inner = Of(isCeiling ? rest : atom.Numerator!, units);
        var dividend = inner.All(sign => char.IsLetterOrDigit(sign) || sign == '_') ? inner : $"({inner})";
        return (isCeiling ? '⌈' : '⌊') + dividend + "/" + Number(divisor) + (isCeiling ? '⌉' : '⌋');
    }

    private static string Power(int exponent) => exponent switch
    {
        1 => "",
        2 => "²",
        3 => "³",
        _ => "^" + exponent.ToString(CultureInfo.InvariantCulture),
    };

    private static string Number(decimal value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static decimal Common(decimal a, decimal b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
