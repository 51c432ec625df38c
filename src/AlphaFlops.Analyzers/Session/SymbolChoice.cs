using AlphaFlops.Shapes;

namespace AlphaFlops.Analyzers.Session;

/// <summary>Values for named dimensions that the user gave none. Formulas do not depend on them, but whether a model runs at all may: code asks for
/// multiples of a patch, for squares, for no more tokens than it has positions.</summary>
internal static class SymbolChoice
{
    // A first dimension is mostly a batch; 6 is rarely anything else. 224 and 256 divide by what strides and patches divide by.
    private static readonly (long First, long[] Others)[] Attempts = [(6, [224, 256, 96]), (6, [224]), (6, [32]), (6, [28]), (6, [64]), (1, [16]), (1, [1]), (6, [512])];

    /// <summary>The given values with one for each other name, the most telling choice first.</summary>
    public static IEnumerable<Symbols> For(Symbols given, IReadOnlyList<(string Name, bool IsFirst)> names) =>
        Attempts.Select(attempt => With(given, names, attempt.First, attempt.Others));

    /// <summary>The same for one sample, with equal sides.</summary>
    public static IEnumerable<Symbols> Samples(IReadOnlyList<(string Name, bool IsFirst)> names) =>
        Attempts.Select(attempt => With(Symbols.Empty, names, 1, [attempt.Others[0]]));

    private static Symbols With(Symbols given, IReadOnlyList<(string Name, bool IsFirst)> names, long first, long[] others)
    {
        var symbols = given;
        var next = 0;
        foreach (var (name, isFirst) in names)
            if (symbols.TryAdd(name, isFirst ? first : others[next++ % others.Length], out var more, out _)) symbols = more;
        return symbols;
    }
}
