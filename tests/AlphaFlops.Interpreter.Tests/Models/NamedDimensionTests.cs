using System.Text;
using AlphaFlops.Testing;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>What code does with sizes that it reads from a tensor with named dimensions.</summary>
public sealed class NamedDimensionTests
{
    private const string Values = "B=6,T=48";

    private static readonly string[] Others =
        [.. from b in new[] { 1, 2, 5, 6, 7 } from t in new[] { 1, 2, 3, 7, 16, 47, 48, 49, 64, 96, 333 } select $"B={b},T={t}"];

    /// <summary>The body of forward over x: float32[B,T,8], and b and t, its sizes.</summary>
    [Theory]
    [InlineData("return x.view(b * t, 8).mm(ones(8, 4));", "32·B·T", "")]
    [InlineData("return x.reshape(b, -1).matmul(ones(t * 8, 4));", "32·B·T", "")]
    [InlineData("return x.view(b, t, 2, 4).transpose(1, 2).matmul(x.view(b, t, 2, 4).permute(0, 2, 3, 1));", "8·B·T²", "")]
    [InlineData("if (t > 512) throw new Exception($\"{t} are too many\"); return x.matmul(ones(8, 8));", "64·B·T", "T ≤ 512")]
    [InlineData("return x[.., ..(int)Math.Min(t, 16)].matmul(ones(8, 8));", "1,024·B", "T ≥ 17")]
    [InlineData("return x[TensorIndex.Colon, TensorIndex.Slice(0, t / 2)].matmul(ones(8, 8));", "64·B·⌊T/2⌋", "T ≥ 2")]
    [InlineData("return x.chunk(2, 1)[0].matmul(ones(8, 8));", "64·B·⌈T/2⌉", "T ≥ ⌈T/2⌉ + 1")]
    [InlineData("var last = x[.., ^1, ..]; return last.mm(ones(8, 8));", "64·B", "")]
    [InlineData("var half = t >> 1; var pad = (16 - t % 16) % 16; return zeros(t + pad, half << 1).mm(ones(half << 1, 4));", "128·⌊T/2⌋·⌈T/16⌉", "")]
    [InlineData("if (t % 16 != 0) return x; return zeros(t / 16, 8).mm(ones(8, 16));", "8·T", "T is a multiple of 16")]
    [InlineData("for (var i = 0; i < t; i++) x = x.matmul(ones(8, 8)); return x;", "3,072·B·48", "T = 48")]
    [InlineData("return zeros((long)(t * 0.5), 8).mm(ones(8, 8));", "1,536", "T = 48")]
    [InlineData("var dims = new List<long> { b, t }; dims.Add(8); dims.Reverse(); return zeros(dims.ToArray()).matmul(ones(b, 2));", "16·B·T", "")]
    [InlineData("return zeros(x.shape.Take(2).Append(4).ToArray()).matmul(ones(4, 2));", "8·B·T", "")]
    [InlineData("return zeros(x.shape.Aggregate(1L, (a, d) => a * d), 2).mm(ones(2, 2));", "32·B·T", "")]
    [InlineData("return zeros(x.numel() / 8, 2).mm(ones(2, 2));", "4·B·T", "")]
    [InlineData("var (p, q) = (x.size(0), x.size(1)); return zeros(p + q, 2).mm(ones(2, 2));", "4·B + 4·T", "")]
    [InlineData("return arange(t).to(float32).unsqueeze(1).mm(ones(1, 3));", "3·T", "")]
    [InlineData("return arange(t).to(float32).outer(ones(3)).mm(ones(3, 3));", "9·T", "")]
    [InlineData("var n = (int)arange(t).max().item<long>(); return zeros(n, 2).mm(ones(2, 2));", null, "the cost depends on the values of a tensor")]
    [InlineData("var sizes = new Dictionary<string, long> { [$\"{t}\"] = t }; return zeros(sizes[\"48\"], 2).mm(ones(2, 2));", "192", "T = 48")]
    [InlineData("long n = t switch { > 100 => 2, 48 => 3, _ => 4 }; return zeros(n, 2).mm(ones(2, 2));", "12", "T = 48")]
    [InlineData("var n = new[] { b, t }.Max(); return zeros(n, 2).mm(ones(2, 2));", "4·T", "T ≥ B; B ≠ T")]
    [InlineData("long? n = t; n++; return zeros(n ?? 1, 2).mm(ones(2, -(-2))); ", "4·T + 4", "")]
    [InlineData("object o = t; return zeros(o is long n ? n : 1, 2).mm(ones(2, 2));", "4·T", "")]
    [InlineData("checked { var n = (int)t * 2; n -= 3; n *= 2; return zeros(n, 2).mm(ones(2, 2)); }", "16·T - 24", "T ≥ 2")]
    [InlineData("return zeros(x.shape.Sum(), 2).mm(ones(2, 2));", "4·B + 4·T + 32", "")]
    [InlineData("return zeros(x.shape.OrderBy(d => d).Skip(1).ToArray()).sum(0, true).mm(ones(t, 2));", null, null)]
    [InlineData("return zeros(x.shape.Contains(48) ? 3 : 2, 2).mm(ones(2, 2));", "12", "T = 48; B ≠ 48")]
    [InlineData("return zeros(string.Join(\",\", x.shape).Length, 2).mm(ones(2, 2));", "24", null)]
    [InlineData("var a = x.shape; Array.Sort(a); Array.Reverse(a); return zeros(a[0], 2).mm(ones(2, 2));", null, null)]
    [InlineData("return zeros(x.shape.Distinct().Count(), 2).mm(ones(2, 2));", null, null)]
    [InlineData("return zeros(x.shape.SequenceEqual(x.shape) ? t : b, 2).mm(ones(2, 2));", "4·T", "")]
    [InlineData("var (q, r) = Math.DivRem(t, 5); return zeros(q + r, 2).mm(ones(2, 2));", null, null)]
    [InlineData("return zeros(Convert.ToInt32(t), 2).mm(ones(2, 2));", "192", "T = 48")]
    [InlineData("return zeros(t.ToString().Length + t.CompareTo(b), 2).mm(ones(2, 2));", null, null)]
    [InlineData("var cache = new Dictionary<(long, long), int> { [(b, t)] = 5 }; return zeros(cache[(b, t)], 2).mm(ones(2, 2));", "20", null)]
    [InlineData("return zeros(Enumerable.Range(0, (int)t).Count(), 2).mm(ones(2, 2));", "192", "T = 48")]
    [InlineData("return zeros(new int[t].Length, 2).mm(ones(2, 2));", "192", "T = 48")]
    [InlineData("return zeros(Array.IndexOf(x.shape, t) + 1, 2).mm(ones(2, 2));", "8", null)]
    [InlineData("var i = (Index)(int)(t - 40); return zeros(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }[i], 2).mm(ones(2, 2));", "36", "T = 48")]
    [InlineData("Span<long> p = new long[3]; p[0] = t; return zeros(p[0], 2).mm(ones(2, 2));", null, null)]
    [InlineData("return zeros(x.shape is [6, var n, ..] ? n : 1, 2).mm(ones(2, 2));", "4·T", "B = 6")]
    [InlineData("return zeros(x.shape[^2] & ~7, 2).mm(ones(2, 2));", "192", "T = 48")]
    [InlineData("return zeros((uint)t, 2).mm(ones(2, 2));", "192", "T = 48")]
    [InlineData("static long Half(long n) => n / 2; Func<long, long> twice = n => n * 2; return zeros(twice(Half(t)), 2).mm(ones(2, 2));", "8·⌊T/2⌋", "")]
    [InlineData("return x.split(16, 1)[2].matmul(ones(8, 2));", null, null)]
    [InlineData("return cat(x.split(7, 1), 1).matmul(ones(8, 2));", null, null)]
    [InlineData("return nn.functional.interpolate(x.unsqueeze(1), scale_factor: new[] { 0.5, 2 }).squeeze(1).matmul(ones(16, 2));", "32·B·⌊T/2⌋", "T ≥ 2")]
    [InlineData("return nn.functional.pad(x, (0, 0, 0, 16 - t % 16)).matmul(ones(8, 2));", "256·B·⌊T/16⌋ + 256·B", "")]
    public void Sizes_are_followed_through_code(string body, string? formula, string? conditions)
    {
        var net = NamedNet.Of(Code("Net", body), "float32[B,T,8]");
        var (trace, cost) = net.At(Values);

        Assert.Equal("", trace.Failure?.Reason ?? "");
        if (conditions is not null)
            Assert.Equal(conditions, cost.Formulas!.Conditions.Problem ?? string.Join("; ", cost.Formulas.Conditions.Texts));
        if (formula is not null) Assert.Equal(formula.Replace("3,072·B·48", "147,456·B"), cost.Formulas!.Macs!.ToString());
        net.Check(Values, Others);
    }

    /// <summary>Random code on sizes, seeded.</summary>
    [Fact]
    public void Formulas_of_random_code_hold()
    {
        const int programs = 150;
        var code = new StringBuilder();
        for (var seed = 0; seed < programs; seed++) code.AppendLine(Code($"Net{seed}", RandomSizeCode.Body(seed)));
        var compilation = TestCompilation.Create(("Nets.cs", code.ToString()));
        var held = 0;
        for (var seed = 0; seed < programs; seed++) held += new NamedNet(compilation, $"Net{seed}", "float32[B,T,8]").Check(Values, Others);

        Assert.True(held > 400, $"held {held} times");
    }

    private static string Code(string name, string body) => $$"""
        public sealed class {{name}} : Module<Tensor, Tensor>
        {
            public {{name}}() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor x)
            {
                var b = x.shape[0];
                var t = x.shape[1];
                {{body}}
            }
        }
        """;
}
