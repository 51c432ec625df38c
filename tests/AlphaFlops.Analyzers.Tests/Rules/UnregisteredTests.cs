using AlphaFlops.Testing;

namespace AlphaFlops.Analyzers.Tests.Rules;

public sealed class UnregisteredTests
{
    [Fact]
    public async Task A_field_is_named_once_for_all_models_that_hold_it()
    {
        var diagnostics = await new AnalyzerTest(new ModelCostAnalyzer()).Rule("AF2002").Ignore("AF1001").Source("""
            [ModelCost("1x8", Name = "one")]
            [ModelCost("2x8", Name = "two")]
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly List<Module<Tensor, Tensor>> [|layers = [Linear(8, 8), Linear(8, 8)]|];
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x) => layers[1].call(layers[0].call(x));
            }
            """).VerifyAsync();
        Assert.Contains("'layers' of 'Net' holds modules or parameters that are never registered", diagnostics.Single(d => d.Id == "AF2002").GetMessage());
    }
}
