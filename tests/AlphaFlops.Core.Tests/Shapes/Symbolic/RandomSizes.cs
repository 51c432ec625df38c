using AlphaFlops.Shapes;

namespace AlphaFlops.Core.Tests.Shapes.Symbolic;

/// <summary>Computes a size out of named dimensions as operators do, the same way for the same seed: sums, products, quotients, and ways that depend on
/// comparisons.</summary>
internal static class RandomSizes
{
    public static Dim Make(int seed, params Dim[] dimensions)
    {
        var random = new Random(seed);
        var sizes = dimensions.ToList();
        for (var i = 0; i < 6; i++) sizes.Add(Next(random, Pick(random, sizes), Pick(random, sizes)));
        return sizes[^1];
    }

    private static Dim Next(Random random, Dim a, Dim b)
    {
        Dim number = random.Next(1, 9);
        return random.Next(12) switch
        {
            0 or 1 => a + b,
            2 => a - number,
            3 => a * number + 1,
            4 => Limited(a) * Limited(b),
            5 or 6 => (a + number).FloorDivide(random.Next(2, 6)),
            7 => a.CeilingDivide(random.Next(2, 6)),
            8 => Dim.Max(a, number),
            9 => Dim.Min(a, b),
            10 => a.IsDivisibleBy(number) ? a.FloorDivide(number) : a,
            _ => a == b ? a : a > b * 2 ? a - b : b,
        };
    }

    // The way must be chosen by a comparison that is recorded.
    private static Dim Limited(Dim a) => a < 1000 ? a : 1000;

    private static Dim Pick(Random random, List<Dim> sizes) => sizes[random.Next(sizes.Count)];
}
