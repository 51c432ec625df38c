using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter.Tests.Networks;
using AlphaFlops.Testing;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>Sizes that the values of a mask decide: the cost is a range from a mask of none to one of all.</summary>
public sealed class HiddenSizeTests(TorchFixture fixture) : IClassFixture<TorchFixture>
{
    // x is float32[4,8], rows bool[4], all bool[4,8]; one row through fc costs 64 MACs.
    private static Trace Forward(string body, params string[] inputs) => Evaluated.Net($$"""
        using static TorchSharp.torch.nn.functional;
        public sealed class Net : Module<Tensor, Tensor, Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(8, 8, hasBias: false);
            private readonly Module<Tensor, Tensor> one = Linear(1, 8, hasBias: false);
            public Net() : base("net") => RegisterComponents();
            private Tensor Chosen(Tensor x, Tensor rows) => fc.call(x[rows]);
            public override Tensor forward(Tensor x, Tensor rows, Tensor all) { {{body}} }
        }
        """, inputs.Length > 0 ? inputs : ["float32[4,8]", "bool[4]", "bool[4,8]"]);

    private static ModelCost Cost(Trace trace) => CostModel.Compute(trace, PublishedProfile.Value, training: false);

    [TorchTheory]
    [InlineData("return fc.call(x[rows]);", "fc(x0[rows])")]
    [InlineData("return x[all];", "x0[all]")]
    [InlineData("return one.call(x[all].unsqueeze(1));", "one(x0[all].unsqueeze(1))")]
    [InlineData("return fc.call(x.masked_select(rows.unsqueeze(1)).view(-1, 8));", "fc(x0.masked_select(rows.unsqueeze(1)).view(-1, 8))")]
    [InlineData("return rows.nonzero();", "rows.nonzero()")]
    [InlineData("return x[rows.nonzero()];", "x0[rows.nonzero()]")]
    [InlineData("return torch.where(all)[1];", "torch.where(all)[1]")]
    [InlineData("return fc.call(x[TensorIndex.Tensor(rows), TensorIndex.Slice(2)].relu().repeat(1, 2)[.., ..8]);", "fc(x0[rows, 2:].relu().repeat(1, 2)[:, :8])")]
    [InlineData("return x.t()[TensorIndex.Colon, TensorIndex.Tensor(rows)];", "x0.t()[:, rows]")]
    [InlineData("var kept = x[rows]; return torch.matmul(kept, kept.t());", "torch.matmul(x0[rows], x0[rows].t())")]
    [InlineData("var kept = fc.call(x[rows]); return torch.cat(new[] { kept, x, kept }, 0);", "torch.cat([fc(x0[rows]), x0, x0[rows]], 0)")]
    [InlineData("var n = x[rows].shape[0]; return fc.call(torch.ones(n * 2 + 1, 8));", "fc(torch.ones(x0[rows].shape[0] * 2 + 1, 8))")]
    [InlineData("var y = x.clone(); y[all] = x[all] * 2; return fc.call(y);", "fc(x0)")]
    public void The_ends_are_what_PyTorch_gives_for_no_element_and_for_all(string body, string python)
    {
        var trace = Forward(body).Complete();
        var cost = Cost(trace);
        var output = trace.Calls[^1].Outputs[0].Type;
        var (least, leastMacs) = Run(false);
        var (most, mostMacs) = Run(true);
        Assert.Equal((leastMacs, mostMacs), (cost.Macs, cost.Most!.Macs));
        Assert.Equal((least, most), (End(range => range.Least), End(range => range.Most)));

        string End(Func<(long Least, long Most), long> end) =>
            output.With(new AlphaFlops.Shapes.Shape(output.Shape.Select(dim => (AlphaFlops.Shapes.Dim)end(dim.Range!.Value)))).ToString();

        (string?, long?) Run(bool value)
        {
            var torch = fixture.Torch;
            torch.Begin([("float32", [4, 8])]);
            torch.Run($"rows = torch.{(value ? "ones" : "zeros")}(4).bool(); all = torch.{(value ? "ones" : "zeros")}(4, 8).bool(); fc = Linear(8, 8, bias=False); one = Linear(1, 8, bias=False)", "fc");
            var (type, error) = torch.Run($"x1 = {python}", "x1");
            Assert.Null(error);
            return (type, torch.End().Macs);
        }
    }

    [Theory]
    [InlineData("var kept = x[rows]; if (kept.shape[0] == 0) return fc.call(fc.call(x)); return fc.call(kept);", 0, 2 * 256)]
    [InlineData("var kept = x[rows]; if (kept.shape[0] > 4) return fc.call(fc.call(x)); return fc.call(kept);", 0, 256)]
    [InlineData("return Chosen(Chosen(x, rows), x[rows][.., 0] > 0);", 0, 512)]
    [InlineData("for (var i = 0; i < 3; i++) Chosen(x, rows); return x;", 0, 3 * 256)]
    [InlineData("if (Chosen(x, rows).shape[0] == Chosen(x, ~rows).shape[0]) x = fc.call(x); return x;", 0, 3 * 256)]
    public void A_condition_on_such_a_size_runs_both_ways_unless_all_agree(string body, long least, long most)
    {
        var cost = Cost(Forward(body).Complete());
        Assert.Equal((least, most), (cost.Macs, cost.Most?.Macs ?? cost.Macs));
    }

    [Theory]
    [InlineData("return x[rows].view(3, 8);")]
    [InlineData("return x[rows] + x[~rows];")]
    [InlineData("return x[rows] + torch.ones(3, 8);")]
    [InlineData("return fc.call(x[all]);")]
    [InlineData("var n = x[rows].shape[0]; if (n != 3) throw new ArgumentException(); return fc.call(x);")]
    [InlineData("var n = x[rows].shape[0]; var d = new Dictionary<long, Tensor> { [n] = x }; return d[3];")]
    [InlineData("var n = (int)x[rows].shape[0]; var a = new Tensor[n]; return a[3];")]
    [InlineData("var n = (int)x[rows].shape[0]; var list = new List<Tensor> { x, x }; return list[n];")]
    [InlineData("var n = x[rows].shape[0]; return n switch { 3 => x, _ => throw new ArgumentException() };")]
    [InlineData("var n = x[rows].shape[0]; return x[n - 1];")]
    [InlineData("var n = x[rows].shape[0]; return n is 3 ? x : throw new ArgumentException();")]
    [InlineData("var n = x[rows].shape[0]; var sizes = new List<long> { 5, n, 1 }; sizes.Sort(); return x.view(sizes[0], 32);")]
    [InlineData("var n = x[rows].shape[0]; return torch.full(new long[] { 3 }, n).sum().item<long>() == 9 ? x : throw new ArgumentException();")]
    public void What_one_value_would_allow_is_no_certain_failure(string body)
    {
        var trace = Forward(body);
        Assert.False(trace.FailureIsCertain, trace.Failure?.Reason);
        Assert.DoesNotContain(trace.Unknowns, unknown => unknown.Reason.Contains("defect"));
    }

    [Theory]
    [InlineData("return x[rows].view(-1, 7).view(3, 3, 3, 3);")]
    [InlineData("return x[rows] + torch.ones(5, 8);", false)]
    [InlineData("return x[rows] + torch.ones(5, 7);")]
    [InlineData("return fc.call(x[TensorIndex.Tensor(rows), TensorIndex.Slice(0, 7)]);")]
    [InlineData("return x[all[..3]];")]
    [InlineData("return x[rows[..3]];")]
    [InlineData("return x.t()[rows];")]
    public void What_no_value_allows_is_one(string body, bool isCertain = true) => Assert.Equal(isCertain, Forward(body).FailureIsCertain);

    [Fact]
    public void Such_a_size_is_no_named_dimension()
    {
        var trace = Forward("return fc.call(x[rows]);").Complete();
        Assert.Null(trace.Symbols);
        Assert.Null(trace.Record);
        Assert.Null(Cost(trace).Formulas);
        Assert.Equal("float32[0..4,8]", trace.Output());
    }

    [Fact]
    public void Beside_a_named_dimension_there_are_no_formulas()
    {
        Assert.True(AlphaFlops.Shapes.Symbols.TryParse("N=4", out var symbols, out _));
        var inputs = new[] { "float32[N,8]", "bool[N]", "bool[N,8]" }.Select(text => AlphaFlops.Shapes.InputSpec.TryParse(text, symbols, out var spec, out _) ? (object?)spec.Tensor : null).ToArray();
        var compilation = TestCompilation.Create([("Net.cs", """
            public sealed class Net : Module<Tensor, Tensor, Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> fc = Linear(8, 8, hasBias: false);
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x, Tensor rows, Tensor all) => fc.call(torch.cat(new[] { x, x[rows] }, 0));
            }
            """)], withTorchSharp: true, allowErrors: false);
        var trace = new ModelEvaluator(compilation).Evaluate(new Entry { Target = compilation.GetTypeByMetadataName("Net")!, Inputs = inputs }, CancellationToken.None).Complete();
        var cost = Cost(trace);
        Assert.Equal((4 * 64, 8 * 64), (cost.Macs, cost.Most!.Macs));
        Assert.Equal(["N"], trace.Symbols!.Values.Names);
        Assert.Null(cost.Formulas!.Macs);
        Assert.Equal("the cost depends on the values of a tensor", cost.Formulas.Conditions.Problem);
    }

    [Fact]
    public void Every_count_has_both_ends()
    {
        var cost = Cost(Forward("return fc.call(x[rows]).relu();").Complete());
        Assert.True(cost.Most!.ActivationBytes > cost.ActivationBytes && cost.Most.MovedBytes > cost.MovedBytes && cost.Most.ElementOps > cost.ElementOps
            && cost.Most.AlphaFlops > cost.AlphaFlops && cost.Most.Milliseconds >= cost.Milliseconds);
        Assert.Equal(cost.Most, Cost(Forward("return fc.call(x[rows]).relu();")).Most);
    }
}
