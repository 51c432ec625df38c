using AlphaFlops.Shapes;

namespace AlphaFlops.Core.Tests.Shapes.Symbolic;

/// <summary>Runs code on named dimensions as an evaluation does.</summary>
internal static class Named
{
    public static Symbols Values(params (string Name, long Value)[] values) =>
        Symbols.TryParse(string.Join(",", values.Select(value => $"{value.Name}={value.Value}")), out var symbols, out var error) ? symbols : throw new FormatException(error);

    public static (Dim Count, Conditions Conditions) Run(Symbols values, Func<Dim, Dim> code, string name) =>
        Run(values, space => code(space.Named(name)));

    public static (Dim Count, Conditions Conditions) Run(Symbols values, Func<Dim, Dim, Dim> code, string first, string second) =>
        Run(values, space => code(space.Named(first), space.Named(second)));

    private static (Dim Count, Conditions Conditions) Run(Symbols values, Func<SymbolSpace, Dim> code)
    {
        var space = new SymbolSpace(values);
        var count = code(space);
        space.Close();
        return (count, new Conditions(space));
    }
}
