namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>C# that computes with sizes b and t in many ways and ends in a product of matrices.</summary>
internal static class RandomSizeCode
{
    public static string Body(int seed)
    {
        var random = new Random(seed);
        return $"""
            var list = new List<long>();
            var n = {Expression(random, 3)};
            list.Add(n);
            var m = {Expression(random, 3)};
            if ({Condition(random)}) m += {Expression(random, 1)}; else n = n * 2 - 1;
            list.Add(m);
            var k = (int)({Expression(random, 2)});
            k += (int)list[0] / 3;
            return zeros(Math.Abs(n % 97) + 1, Math.Abs(k) % 31 + 2).mm(ones(Math.Abs(k) % 31 + 2, Math.Max(1, Math.Min(m, 50))));
            """;
    }

    private static string Condition(Random random) => random.Next(4) switch
    {
        0 => $"{Expression(random, 1)} < {Expression(random, 1)}",
        1 => $"{Expression(random, 1)} == {Expression(random, 1)}",
        2 => $"{Expression(random, 1)} % {random.Next(2, 5)} != 0",
        _ => $"t > {random.Next(1, 80)} && b <= {random.Next(1, 12)}",
    };

    private static string Expression(Random random, int depth) => depth == 0 ? Leaf(random) : random.Next(10) switch
    {
        0 or 1 => $"({Expression(random, depth - 1)} + {Expression(random, depth - 1)})",
        2 => $"({Expression(random, depth - 1)} - {Expression(random, depth - 1)})",
        3 => $"({Expression(random, depth - 1)} * {Leaf(random)})",
        4 => $"({Expression(random, depth - 1)} / {random.Next(2, 7)})",
        5 => $"({Expression(random, depth - 1)} % {random.Next(2, 7)})",
        6 => $"Math.{(random.Next(2) == 0 ? "Max" : "Min")}({Expression(random, depth - 1)}, {Leaf(random)})",
        7 => $"({Condition(random)} ? {Expression(random, depth - 1)} : {Leaf(random)})",
        8 => $"({Expression(random, depth - 1)} {(random.Next(2) == 0 ? "<<" : ">>")} {random.Next(1, 4)})",
        _ => $"new[] {{ {Leaf(random)}, {Expression(random, depth - 1)} }}[1]",
    };

    private static string Leaf(Random random) => random.Next(5) switch
    {
        0 or 1 => "t",
        2 => "b",
        3 => "x.size(1)",
        _ => random.Next(1, 20) + "L",
    };
}
