using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>A condition that is not known: every way is run, and the cost is a range. a costs 64 · 4 MACs for 4x8, b twice that.</summary>
public sealed class UnknownConditionTests
{
    private const int A = 4 * 64;

    private const int B = 2 * A;

    private static Trace Forward(string body, string members = "") => Evaluated.Net($$"""
        using static TorchSharp.torch.nn.functional;
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> a = Linear(8, 8, hasBias: false);
            private readonly Module<Tensor, Tensor> b = Sequential(Linear(8, 8, hasBias: false), Linear(8, 8, hasBias: false));
            private Tensor? kept;
            private int n;
            private readonly List<Tensor> list = new();
            private Module<Tensor, Tensor>? late;
            public Net() : base("net") => RegisterComponents();
            private bool IsLarge(Tensor x) => x.sum().item<float>() > 0;
            {{members}}
            public override Tensor forward(Tensor x) { var unknown = x.sum().item<float>() > 0; var other = x.max().item<float>() > 1; {{body}} }
        }
        """, "4x8");

    [Theory]
    [InlineData("if (unknown) x = a.call(x); else x = b.call(x); return x;", A, B)]
    [InlineData("if (unknown) x = a.call(x); return x;", 0, A)]
    [InlineData("return unknown ? a.call(x) : b.call(x);", A, B)]
    [InlineData("if (unknown) return a.call(x); return b.call(x);", A, B)]
    [InlineData("if (unknown) return a.call(x); x = b.call(x); if (other) return a.call(x); return b.call(x);", A, 2 * B)]
    [InlineData("if (unknown) { if (other) return a.call(x); x = b.call(x); } return b.call(x);", A, 2 * B)]
    [InlineData("if (unknown) x = a.call(x); if (other) x = b.call(x); return a.call(x);", A, A + A + B)]
    [InlineData("if (unknown && other) x = a.call(x); return x;", 0, A)]
    [InlineData("if (unknown || IsLarge(a.call(x))) x = b.call(x); return x;", 0, A + B)]
    [InlineData("if (IsLarge(x)) throw new InvalidOperationException(); return a.call(x);", A, A)]
    [InlineData("if (unknown) { b.call(x); throw new InvalidOperationException(); } else x = a.call(x); return x;", A, A)]
    [InlineData("if (unknown) x = x.view(7, 7, 7); return a.call(x);", A, A)]
    [InlineData("switch ((int)x.sum().item<float>()) { case 1: x = a.call(x); break; case 2: return b.call(x); default: break; } return a.call(x);", A, B)]
    [InlineData("x = (int)x.sum().item<float>() switch { 1 => a.call(x), 2 => b.call(x), _ => x }; return x;", 0, B)]
    [InlineData("for (var i = 0; i < 5; i++) { x = a.call(x); if (IsLarge(x)) break; } return b.call(x);", A + B, 5 * A + B)]
    [InlineData("for (var i = 0; i < 5; i++) { if (IsLarge(x)) continue; x = a.call(x); } return x;", 0, 5 * A)]
    [InlineData("for (var i = 0; i < 3; i++) { if (IsLarge(x)) return x; x = a.call(x); } return x;", 0, 3 * A)]
    [InlineData("kept = unknown ? x : x + 1; return a.call(kept);", A, A)]
    [InlineData("if (unknown) list.Add(x); x = a.call(x); return x;", A, A)]
    [InlineData("n = unknown ? 1 : 1; for (var i = 0; i < n; i++) x = a.call(x); return x;", A, A)]
    [InlineData("try { if (unknown) throw new InvalidOperationException(); x = a.call(x); } catch (InvalidOperationException) { x = b.call(x); } return x;", A, A)]
    [InlineData("var y = unknown ? (x, a.call(x)) : (x, b.call(x)); return a.call(y.Item2);", A + A, A + B)]
    [InlineData("Tensor? mask = unknown ? x : null; if (mask is not null) x = a.call(x); return x;", 0, A)]
    [InlineData("x = Deep(x, 3); return x;", 0, 3 * A)]
    [InlineData("if (unknown) x = a.call(x); if (!unknown) x = b.call(x); return x;", A, B)]
    [InlineData("for (var i = 0; i < 3; i++) x = (unknown ? a : b).call(x); return x;", 3 * A, 3 * B)]
    [InlineData("for (var i = 0; i < 3; i++) { var is_large = IsLarge(x); if (is_large) x = a.call(x); if (!is_large) x = b.call(x); } return x;", 3 * A, 3 * B)]
    [InlineData("if (unknown) return a.call(x); if (!unknown) x = b.call(x); return x;", A, B)]
    [InlineData("n = unknown ? 3 : 1; for (var i = 0; i < n; i++) x = a.call(x); if (unknown) x = b.call(x); return x;", A, 3 * A + B)]
    [InlineData("if (unknown) x = x.view(8, 4); if (unknown) x = x.view(4, 8); return a.call(x);", A, A)]
    [InlineData("again: var is_large = IsLarge(x); if (is_large) x = a.call(x); if (n++ < 1) goto again; if (is_large) x = b.call(x); return x;", 0, A + A + B)]
    [InlineData("var large = IsLarge(x); var small = !large; if (small) x = b.call(x); if (large && small) x = b.call(x); return small ? x : a.call(x);", A, B)]
    public void A_condition_gives_a_range(string body, long least, long most)
    {
        var trace = Forward(body, "private Tensor Deep(Tensor x, int n) { if (n == 0) return x; if (IsLarge(x)) x = a.call(x); return Deep(x, n - 1); }").Complete();
        var cost = CostModel.Compute(trace, PublishedProfile.Value, training: false);
        Assert.Equal((least, most), (cost.Macs, cost.Most?.Macs ?? cost.Macs));
    }

    [Theory]
    [InlineData("if (unknown) n = 1; else n = 2; for (var i = 0; i < n; i++) x = a.call(x); return x;", "item", A)]
    [InlineData("if (unknown) list.Add(x); foreach (var y in list) x = a.call(y); return x;", "item", 0)]
    [InlineData("if (unknown) x = x.view(8, 4); return a.call(x);", "item", 0)]
    [InlineData("while (IsLarge(x)) x = a.call(x); return b.call(x);", "one turn of the loop is counted", A + B)]
    [InlineData("do x = a.call(x); while (IsLarge(x)); return b.call(x);", "one turn of the loop is counted", A + B)]
    [InlineData("for (var i = 0; i < x.sum().item<int>(); i++) { x = a.call(x); n += 2; } if (n == 0) x = b.call(x); return x;", "one turn of the loop is counted", A)]
    [InlineData("foreach (var i in Enumerable.Range(0, x.sum().item<int>())) x = a.call(x); return x;", "one turn of the loop is counted", A)]
    public void What_differs_is_unknown_where_it_matters(string body, string reason, long least)
    {
        var trace = Forward(body);
        Assert.Contains(trace.Unknowns, unknown => unknown.Reason.Contains(reason));
        Assert.Null(trace.Failure);
        Assert.Equal(least, CostModel.Compute(trace, PublishedProfile.Value, training: false).Macs);
    }

    [Fact]
    public void What_a_way_did_is_undone_before_the_next_one()
    {
        var trace = Forward("if (unknown) { n = 5; list.Add(x); kept = x; x.unsqueeze_(0); } else { for (var i = 0; i < n + list.Count; i++) x = a.call(x); if (kept is null && x.dim() == 2) x = b.call(x); } return x;");
        Assert.Equal(B, trace.Macs());
    }

    [Fact]
    public void Nothing_after_a_condition_is_certain_to_fail()
    {
        var trace = Forward("if (unknown) x = a.call(x); return x.view(7, 7);");
        Assert.NotNull(trace.Failure);
        Assert.False(trace.FailureIsCertain);
    }

    [Fact]
    public void Recursion_under_a_condition_ends()
    {
        var trace = Forward("return Walk(x);", "private Tensor Walk(Tensor x) { if (IsLarge(x)) { x = Walk(a.call(x)); x = Walk(x); } return x; }");
        Assert.Null(trace.Failure);
        Assert.NotEmpty(trace.Unknowns);
    }

    [Fact]
    public void Many_conditions_after_each_other_stay_linear()
    {
        var trace = Forward("for (var i = 0; i < 200; i++) if (IsLarge(x)) x = a.call(x); else x = b.call(x); return x;").Complete();
        var cost = CostModel.Compute(trace, PublishedProfile.Value, training: false);
        Assert.Equal((200 * A, 200 * B), (cost.Macs, cost.Most!.Macs));
        Assert.InRange(trace.Steps, 1, 40_000);
    }

    [Fact]
    public void Many_variables_that_decide_twice_stay_linear()
    {
        var code = string.Join(" ", Enumerable.Range(0, 40).Select(i => $"var p{i} = IsLarge(x); if (p{i}) x = a.call(x); if (!p{i}) x = b.call(x);"));
        Assert.InRange(Forward(code + " return x;").Complete().Steps, 1, 100_000);
    }

    [Fact]
    public void A_condition_with_one_cost_is_no_range()
    {
        var trace = Forward("if (unknown) x = a.call(x); else x = a.call(x) ; return x;").Complete();
        var cost = CostModel.Compute(trace, PublishedProfile.Value, training: false);
        Assert.Equal((A, A), (cost.Macs, cost.Most!.Macs));
        Assert.Equal(cost.ActivationBytes, cost.Most.ActivationBytes);
    }

    [Fact]
    public void Memory_has_both_ends()
    {
        var trace = Forward("var y = x; if (unknown) { y = cat(new[] { x, x, x, x }, 0); y = y[..4]; } return y + 1;").Complete();
        var cost = CostModel.Compute(trace, PublishedProfile.Value, training: false);
        Assert.True(cost.Most!.ActivationBytes > cost.ActivationBytes);
    }
}
