using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>A constructor that registers more or less by a condition that is not known: what all ways register is there, the rest is named, and
/// the forward goes on.</summary>
public sealed class ConditionalRegistrationTests
{
    private const string Cause = "'cuda.is_available' is only known at run time";

    private static Trace Net(string constructor, string members = "", string forward = "a.call(x)") => Evaluated.Net($$"""
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> a = Linear(8, 8);
            private Module<Tensor, Tensor>? b;
            private readonly TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> list = new();
            {{members}}
            public Net() : base("net") { {{constructor}} }
            public override Tensor forward(Tensor x) => {{forward}};
        }
        """, "4x8");

    [Theory]
    [InlineData("RegisterComponents(); if (!torch.cuda.is_available()) return; register_module(\"late\", Linear(8, 8));", "'late' in 'Net'")]
    [InlineData("RegisterComponents(); if (!torch.cuda.is_available()) return; register_buffer(\"late\", torch.ones(8));", "'late' in 'Net'")]
    [InlineData("RegisterComponents(); if (torch.cuda.is_available()) register_module(\"late\", Linear(8, 8)); else register_module(\"other\", Linear(8, 8));", "'late', 'other' in 'Net'")]
    [InlineData("RegisterComponents(); register_buffer(\"late\", torch.cuda.is_available() ? torch.ones(8) : torch.ones(9));", null)]
    [InlineData("list.Add(ReLU()); if (!torch.cuda.is_available()) { RegisterComponents(); return; } list.Add(Linear(8, 8)); RegisterComponents();", "'1' in 'ModuleList'")]
    [InlineData("b = torch.cuda.is_available() ? Linear(8, 8) : null; RegisterComponents();", null)]
    [InlineData("Prepare(); RegisterComponents();", null, "private void Prepare() { if (!torch.cuda.is_available()) return; b = Linear(8, 8); }")]
    public void What_some_ways_register_is_named(string constructor, string? names, string members = "")
    {
        var trace = Net(constructor, members);
        Assert.Equal(names is null ? Cause : $"what is registered as {names} is not known: {Cause}", Assert.Single(trace.Unknowns).Reason);
        Assert.Equal(("a.weight a.bias", 256), (trace.Paths(), trace.Macs()));
        Assert.Null(trace.Failure);
    }

    [Fact]
    public void A_tensor_of_another_size_is_named() => Assert.StartsWith("what is registered as 'late' in 'Net' is not known", Assert.Single(
        Net("RegisterComponents(); if (torch.cuda.is_available()) register_buffer(\"late\", torch.ones(8)); else register_buffer(\"late\", torch.ones(9));").Unknowns).Reason);

    [Fact]
    public void A_tensor_of_one_size_is_known() => Assert.Equal("a.weight a.bias late",
        Net("RegisterComponents(); if (torch.cuda.is_available()) register_buffer(\"late\", torch.ones(8)); else register_buffer(\"late\", torch.zeros(8));").Complete().Paths());

    [Theory]
    [InlineData("if (!torch.cuda.is_available()) return; b = Linear(8, 8); RegisterComponents();", "")]
    [InlineData("RegisterComponents();", "protected override void RegisterComponents() { if (!torch.cuda.is_available()) return; base.RegisterComponents(); }")]
    public void Layers_run_whether_they_are_registered_or_not(string constructor, string members)
    {
        var trace = Net(constructor, members);
        Assert.Equal(("", 256), (trace.Paths(), trace.Macs()));
        Assert.Contains(trace.Unknowns, unknown => unknown.Reason.StartsWith("what is registered as 'a'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RegisterComponents(); if (!torch.cuda.is_available()) return; this.to(\"cuda\");")]
    [InlineData("if (torch.cuda.is_available()) a.to(\"cuda\"); RegisterComponents();")]
    [InlineData("RegisterComponents(); if (!torch.cuda.is_available()) throw new InvalidOperationException();")]
    [InlineData("if (!torch.cuda.is_available()) { RegisterComponents(); return; } RegisterComponents();")]
    public void What_all_ways_register_is_known(string constructor) => Assert.Equal("a.weight a.bias", Net(constructor).Complete().Paths());

    [Fact]
    public void A_layer_of_one_way_is_called_if_it_is_there() => Assert.Contains(
        Cause, Net("if (torch.cuda.is_available()) b = Linear(8, 8); RegisterComponents();", forward: "b is null ? a.call(x) : b.call(x)").Unknowns.Select(unknown => unknown.Reason));

    [Fact]
    public void The_forward_takes_both_ways()
    {
        var cost = Alpha(Net("RegisterComponents();", "private Tensor Twice(Tensor x) { if (!torch.cuda.is_available()) return x; return a.call(x); }", "a.call(Twice(x))"));
        Assert.Equal((256, 512), cost);
    }

    private static (long Least, long? Most) Alpha(Trace trace)
    {
        var cost = AlphaFlops.Costs.CostModel.Compute(trace.Complete(), AlphaFlops.Alpha.PublishedProfile.Value, training: false);
        return (cost.Macs, cost.Most?.Macs);
    }
}
