namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>Modules with weights that every forward pass makes anew.</summary>
public sealed class RemadeModuleTests
{
    private static IEnumerable<(string, int)> In(string forward, string members = "") => Evaluated.Net($$"""
        public sealed class Net : Module<Tensor, Tensor>
        {
            {{members}}
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor x)
            {
                {{forward}}
            }
        }
        public sealed class Block : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(8, 8);
            public Block() : base("block") => RegisterComponents();
            public override Tensor forward(Tensor x) => fc.call(x);
        }
        """, "1x8").Complete().Remade.Select(module => (module.Name, module.Place!.Line));

    [Theory]
    [InlineData("return Linear(8, 4).call(x);", "Linear")]
    [InlineData("var block = new Block(); return block.call(x);", "Block")]
    [InlineData("return Sequential(Linear(8, 8), ReLU()).call(x);", "Linear")]
    public void A_layer_made_in_forward_is_named_where_it_is_made(string forward, string name) => Assert.Equal([(name, 7)], In(forward));

    [Theory]
    [InlineData("return ReLU().call(x);", "")]
    [InlineData("fc ??= Linear(8, 4); return fc.call(x);", "private Module<Tensor, Tensor>? fc;")]
    [InlineData("return fc.call(x);", "private readonly Module<Tensor, Tensor> fc = Linear(8, 4);")]
    public void One_without_weights_or_kept_is_not(string forward, string members) => Assert.Empty(In(forward, members));

    [Fact]
    public void Looking_for_them_leaves_nothing_behind() =>
        Assert.Equal("seen0", Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                private int count;
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x)
                {
                    register_buffer("seen" + count++, torch.zeros(1));
                    return Linear(8, 4).call(x);
                }
            }
            """, "1x8").Complete().Paths());

    [Fact]
    public void Looking_for_them_costs_no_operator_call() =>
        Assert.Single(Evaluated.Net("""
            public sealed class Net : Module<Tensor, Tensor>
            {
                public Net() : base("net") { }
                public override Tensor forward(Tensor x) => Linear(8, 4).call(x);
            }
            """, "1x8").Calls);
}
