using AlphaFlops.Interpreter.Tests.Models;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>Modules that run more than once, or stand in more than one place: counted once in memory (torchinfo#144), or twice in parameters (thop).</summary>
public sealed class KnownWrongResultsRepetitionTests
{
    private const string Layer = "private readonly Module<Tensor, Tensor> layer = Linear(8, 8);";

    [Fact]
    public void A_module_that_is_called_a_hundred_times_costs_a_hundred_times()
    {
        const string Forward = "for (var i = 0; i < 100; i++) a = layer.call(a); return a;";
        var trace = KnownWrongResults.Run(Layer, Forward, "1x8");
        Assert.Equal((100 * 64, 72), (trace.Macs(), trace.Parameters()));

        // The backward pass needs what the layer gets each of the hundred times, 8 numbers of 4 bytes.
        Assert.Equal(100 * 8 * 4, KnownWrongResults.Training(Layer, Forward, "1x8").ActivationBytes);
    }

    [Fact]
    public void A_shared_module_runs_twice_and_has_its_parameters_once()
    {
        var trace = Evaluated.Net($$"""
            public sealed class Net : Module<Tensor, Tensor>
            {
                {{Layer}}
                private readonly Module<Tensor, Tensor> same;
                public Net() : base("net") { same = layer; RegisterComponents(); }
                public override Tensor forward(Tensor a) => layer.call(same.call(a));
            }
            """, "1x8").Complete();
        Assert.Equal((2 * 64, 72), (trace.Macs(), trace.Parameters()));
    }
}
