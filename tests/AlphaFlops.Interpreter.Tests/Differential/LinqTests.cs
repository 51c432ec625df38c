namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>System.Linq.Enumerable.</summary>
public sealed class LinqTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        var a = new[] { 1, 2, 3, 4 }; return (a.Select(x => x * 2), a.Select((x, i) => x * i), a.Where(x => x > 2), a.Where((x, i) => i % 2 == 0));
        return (new[] { "ab", "c" }.SelectMany(s => s), new[] { 1, 2 }.SelectMany(x => new[] { x, x * 10 }, (x, y) => x + y), new[] { "ab", "c" }.SelectMany((s, i) => s.Select(c => $"{i}{c}")));
        return (new[] { 1, 2, 3 }.Zip(new[] { "a", "b" }), new[] { 1, 2 }.Zip(new[] { 3, 4 }, (x, y) => x * y), new[] { 1 }.Zip(new[] { 2 }, new[] { 3 }));
        return (new[] { 1, 2, 3 }.Aggregate((x, y) => x * y), new[] { 1, 2 }.Aggregate(10, (x, y) => x - y), new[] { 1, 2 }.Aggregate("", (s, x) => s + x, s => s.Length));
        return new int[0].Aggregate((x, y) => x * y);
        return (new[] { 1, 2 }.Sum(), new[] { 1.5, 2 }.Sum(), new[] { 0.1f, 0.2f }.Sum(), new[] { 1L, 2 }.Sum(), new[] { 1m, 2 }.Sum(), new int?[] { 1, null }.Sum(), new[] { "a", "bb" }.Sum(s => s.Length), new int[0].Sum());
        return new[] { int.MaxValue, 1 }.Sum();
        return (new[] { 1, 2 }.Average(), new[] { 1f, 2f, 4f }.Average(), new[] { 1L, 2 }.Average(), new[] { 1m, 2 }.Average(), new[] { 0.1, 0.2 }.Average(), new int?[] { null }.Average(), new[] { "a", "bb" }.Average(s => s.Length));
        return new int[0].Average();
        return (new[] { 3, 1 }.Min(), new[] { 3, 1 }.Max(), new[] { 1.5, double.NaN }.Min(), new[] { 1.5, double.NaN }.Max(), new[] { "b", "a" }.Max(), new[] { "a", "bb" }.Max(s => s.Length), new int?[] { null, 3 }.Min(), new[] { (1, 2), (1, 3) }.Max());
        return new int[0].Max();
        return (new string[0].Max(), new int?[0].Max(), new[] { 1f, 2f }.Max(), new[] { 1L }.Min(), new[] { 2m }.Max());
        var a = new[] { 1, 2, 3 }; return (a.Any(), a.Any(x => x > 5), a.All(x => x > 0), a.Count(), a.Count(x => x > 1), a.LongCount(), new int[0].Any(), new int[0].All(x => false));
        var a = new[] { 1, 2, 3 }; return (a.First(), a.First(x => x > 1), a.Last(), a.Last(x => x < 3), a.FirstOrDefault(x => x > 9), a.FirstOrDefault(x => x > 9, -1), a.LastOrDefault(), new int[0].FirstOrDefault(), new string[0].FirstOrDefault(), new int[0].FirstOrDefault(7));
        return new int[0].First();
        return new[] { 1, 2 }.Single();
        return (new[] { 1 }.Single(), new[] { 1, 2 }.Single(x => x > 1), new int[0].SingleOrDefault(), new[] { 1, 2 }.SingleOrDefault(x => x > 5));
        return (new[] { 1, 2, 3 }.ElementAt(1), new[] { 1, 2, 3 }.ElementAt(^1), new[] { 1 }.ElementAtOrDefault(5));
        return new[] { 1 }.ElementAt(5);
        var a = new[] { 1, 2, 3, 4, 5 }; return (a.Take(2), a.Take(1..3), a.Take(^2..), a.Skip(3), a.TakeLast(2), a.SkipLast(2), a.TakeWhile(x => x < 3), a.SkipWhile(x => x < 3), a.Take(99), a.Skip(99));
        return (new[] { 1 }.Concat(new[] { 2 }), new[] { 1 }.Append(2), new[] { 1 }.Prepend(0), new[] { 1, 2 }.AsEnumerable().Reverse(), Enumerable.Range(3, 2), Enumerable.Repeat("x", 2), Enumerable.Empty<int>());
        return Enumerable.Range(0, -1);
        return (new[] { 1, 2, 1 }.Distinct(), new[] { "a", "bb", "c" }.DistinctBy(s => s.Length), new[] { "a", "A" }.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var a = new[] { "bb", "a", "cc", "d" }; return (a.OrderBy(s => s.Length), a.OrderBy(s => s.Length).ThenByDescending(s => s), a.OrderByDescending(s => s), a.Order(), new[] { 3, 1, 2 }.OrderDescending(), a.OrderBy(s => (s.Length, s)));
        var g = new[] { 1, 2, 3, 4, 5 }.GroupBy(x => x % 2); return g.Select(x => (x.Key, x.Sum(), x.ToList(), x.First()));
        return (new[] { 1, 2, 3 }.GroupBy(x => x % 2, x => x * 10).Select(x => x.Sum()), new[] { 1, 2, 3 }.GroupBy(x => x % 2, (k, xs) => k + xs.Count()), new[] { 1, 2 }.GroupBy(x => x, x => x, (k, xs) => xs.Max()));
        return (new[] { "a", "bb" }.ToDictionary(s => s.Length), new[] { "a", "bb" }.ToDictionary(s => s, s => s.Length), new[] { ("k", 1) }.ToDictionary(x => x.Item1, x => x.Item2)["k"]);
        return new[] { 1, 1 }.ToDictionary(x => x);
        var l = new[] { "a", "b", "cc" }.ToLookup(s => s.Length); return (l[1], l[5], l.Count, l.Contains(2), l.Select(g => g.Key));
        return (new[] { 1, 2, 2 }.ToHashSet(), new[] { 1 }.ToList(), new object[] { 1, 2 }.Cast<int>(), new object[] { 1, "a", 2L, null }.OfType<int>(), new object[] { "a", 1 }.OfType<string>());
        return new object[] { 1, "a" }.Cast<int>().ToList();
        return (Enumerable.Range(0, 5).Chunk(2), new[] { 1, 2 }.Union(new[] { 2, 3 }), new[] { 1, 2 }.Intersect(new[] { 2, 3 }), new[] { 1, 2, 1 }.Except(new[] { 2 }));
        return (new[] { 1, 2 }.SequenceEqual(new List<int> { 1, 2 }), new[] { 1 }.Contains(1), new int[0].DefaultIfEmpty(), new int[0].DefaultIfEmpty(5), new[] { 1 }.DefaultIfEmpty());
        return (new[] { "aa", "b" }.MinBy(s => s.Length), new[] { "aa", "b" }.MaxBy(s => s.Length), new[] { "x" }.Index(), new[] { 1, 2, 3 }.CountBy(x => x % 2), new[] { 1, 2, 3 }.AggregateBy(x => x % 2, 0, (s, x) => s + x));
        return (new[] { 1, 2, 2 }.LeftJoin(new[] { 2, 3, 2 }, x => x, y => y, (x, y) => (x, y)), new[] { 1, 2 }.RightJoin(new[] { 2, 3, 2 }, x => x, y => y, (x, y) => (x, y)));
        return (new[] { "a", null, "b" }.LeftJoin(new[] { "b", null }, x => x, y => y, (x, y) => x + "-" + y), new[] { "a", null }.RightJoin(new[] { "b", null, "a" }, x => x, y => y, (x, y) => x + "-" + y));
        return (new[] { 1, 2 }.Join(new[] { 2, 3 }, x => x, y => y, (x, y) => x + y), new[] { 1, 2 }.GroupJoin(new[] { 2, 2 }, x => x, y => y, (x, ys) => (x, ys.Count())));
        return (new[] { 1, 2, 3 }.ToList().Select(x => x).ToArray().Length, Enumerable.Range(1, 4).Select(i => 1 << i).Reverse().Skip(1).ToArray());
        var rates = Enumerable.Range(0, 12).Select(i => 0.1f * i / 11).ToArray(); return rates;
        var depths = new[] { 2, 2, 6, 2 }; return depths.Select((d, i) => depths.Take(i).Sum()).ToList();
        var dims = new List<int> { 64, 128, 256 }; return dims.Zip(dims.Skip(1)).Select(p => (p.First, p.Second)).ToList();
        var dims = new List<int> { 64, 128, 256 }; return dims.Zip(dims.Skip(1), (a, b) => $"{a}->{b}").ToArray();
        return (new List<int> { 1, 2 } as IEnumerable<int>).Reverse().ToList();
        return (new Dictionary<string, int> { ["a"] = 2, ["b"] = 1 }).OrderBy(p => p.Value).Select(p => p.Key).ToList();
        return (new Dictionary<string, int> { ["a"] = 2 }).Where(p => p.Value > 1).ToDictionary(p => p.Key, p => p.Value * 2);
        return new[] { 1, 2, 3, 4 }.Where(x => x % 2 == 0).Select(x => x * x).DefaultIfEmpty(0).Max();
        return (Enumerable.Range(1, 3).Select(x => (long)x).Sum(), Enumerable.Range(1, 3).Select(x => x / 2.0).Sum(), Enumerable.Range(1, 3).Max(x => -x), Enumerable.Range(1, 3).Min(x => x * 0.5f));
        var r = new[] { 1, 2 }.TryGetNonEnumeratedCount(out var n); return (r, n);
        int[] a = null; return a.Select(x => x).ToList();
        return (new[] { 3, 1, 2 }.OrderBy(x => x).First(), new[] { new { N = 1, S = "b" }, new { N = 1, S = "a" } }.OrderBy(x => x.N).ThenBy(x => x.S).Select(x => x.S).First());
        return (new[] { "a" }.UnionBy(new[] { "b", "cc" }, s => s.Length), new[] { "a", "bb" }.ExceptBy(new[] { 1 }, s => s.Length), new[] { "a", "bb" }.IntersectBy(new[] { 2 }, s => s.Length));
        return new List<int?> { 1, null, 3 }.Select(x => x ?? 0).Sum() + new List<int?> { 1, null }.Count(x => x.HasValue);
        """);

    protected override IReadOnlyList<string> Bodies { get; } = Texts(Lines);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_what_dotnet_computes(string body) => Check(body);
}
