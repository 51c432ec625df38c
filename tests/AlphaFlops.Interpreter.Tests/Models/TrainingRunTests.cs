using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>Methods that train: forward, backward, a step of an optimizer.</summary>
public sealed class TrainingRunTests
{
    private const string Net = """
        using System; using System.Collections.Generic; using System.Linq;
        using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
        class Net : Module<Tensor, Tensor>
        {
            public Linear a = Linear(8, 16); public Linear b = Linear(16, 4); public Linear unused = Linear(4, 4);
            public Net() : base("net") { RegisterComponents(); }
            public override Tensor forward(Tensor x) => b.call(functional.relu(a.call(x)));
        }
        """;

    // For 2 rows: a is 2·8·16 = 256 MACs, b is 2·16·4 = 128. The gradient of a's weight is 256, those of b's weight and input 128 each.
    private const long Forward = 256 + 128;
    private const long Backward = 256 + 2 * 128;

    private static ModelCost Cost(string body, out Trace trace) => Cost(Net, body, out trace);

    private static ModelCost Cost(string net, string body, out Trace trace)
    {
        var compilation = TestCompilation.Create([("Net.cs", net + "\nstatic class Training { public static void Run() { " + body + " } }")], withTorchSharp: true, allowErrors: false);
        var run = compilation.GetTypeByMetadataName("Training")!.GetMembers("Run").OfType<IMethodSymbol>().Single();
        trace = new ModelEvaluator(compilation).Evaluate(new Entry { Target = run, IsRun = true }, CancellationToken.None);
        return CostModel.Compute(trace, PublishedProfile.Value, training: false);
    }

    private static ModelCost Complete(string body)
    {
        var cost = Cost(body, out var trace);
        trace.Complete();
        return cost;
    }

    [Fact]
    public void Backward_adds_the_gradients_of_what_led_to_the_loss()
    {
        var cost = Complete("var net = new Net(); net.forward(randn(2, 8)).sum().backward();");
        Assert.Equal(Forward + Backward, cost.Macs);
        Assert.Equal(4 * (8 * 16 + 16 + 16 * 4 + 4), cost.GradientBytes);
        Assert.Null(cost.OptimizerBytes);
    }

    [Fact]
    public void Without_backward_nothing_is_added() => Assert.Equal(Forward, Complete("var net = new Net(); net.forward(randn(2, 8)).sum();").Macs);

    [Fact]
    public void What_does_not_lead_to_the_loss_has_no_gradient() =>
        Assert.Equal(2 * Forward + Backward, Complete("var net = new Net(); var other = net.forward(randn(2, 8)); net.forward(randn(2, 8)).sum().backward();").Macs);

    [Fact]
    public void A_detached_tensor_ends_the_way_back() =>
        Assert.Equal(Forward + 128, Complete("var net = new Net(); var h = net.a.call(randn(2, 8)).detach(); net.b.call(h).sum().backward();").Macs);

    [Fact]
    public void Each_turn_of_a_loop_has_its_own() => Assert.Equal(
        5 * (Forward + Backward),
        Complete("var net = new Net(); for (var i = 0; i < 5; i++) { net.forward(randn(2, 8)).sum().backward(); }").Macs);

    [Fact]
    public void Two_losses_of_one_graph_need_it_retained() => Assert.Equal(
        Forward + 2 * Backward,
        Complete("var net = new Net(); var y = net.forward(randn(2, 8)); y.sum().backward(retain_graph: true); y.mean().backward();").Macs);

    [Fact]
    public void The_losses_of_two_graphs_each_have_theirs() => Assert.Equal(
        2 * (Forward + Backward),
        Complete("var net = new Net(); var x = net.forward(randn(2, 8)); var y = net.forward(randn(2, 8)); x.sum().backward(); y.sum().backward();").Macs);

    [Fact]
    public void A_sum_of_losses_is_one() => Assert.Equal(
        2 * (Forward + Backward),
        Complete("var net = new Net(); var x = net.forward(randn(2, 8)); var y = net.forward(randn(2, 8)); torch.autograd.backward((x + y).sum());").Macs);

    [Fact]
    public void Frozen_layers_have_none() => Assert.Equal(
        Forward + 128,
        Complete("var net = new Net(); foreach (var p in net.a.parameters()) p.requires_grad = false; net.forward(randn(2, 8)).sum().backward();").Macs);

    [Fact]
    public void A_condition_that_is_not_known_gives_a_range()
    {
        var cost = Complete("var net = new Net(); var x = randn(2, 8); var h = net.a.call(x); var y = x.sum().item<float>() > 0 ? net.b.call(h) : net.b.call(randn(2, 16)); y.sum().backward();");
        Assert.Equal(Forward + 128, cost.Macs);
        Assert.Equal(Forward + Backward, cost.Most!.Macs);
    }

    [Fact]
    public void Backward_under_a_condition_that_is_not_known_is_counted_in_its_way()
    {
        var cost = Complete("var net = new Net(); var x = randn(2, 8); var y = net.forward(x).sum(); if (x.sum().item<float>() > 0) { y.backward(); }");
        Assert.Equal(Forward, cost.Macs);
        Assert.Equal(Forward + Backward, cost.Most!.Macs);
    }

    [Fact]
    public void What_nothing_leads_to_is_said()
    {
        var cost = Cost("var net = new Net(); using (no_grad()) { net.forward(randn(2, 8)).sum().backward(); }", out var trace);
        Assert.Equal(Forward, cost.Macs);
        Assert.Contains("nothing that requires a gradient", Assert.Single(trace.Unknowns).Reason);
    }

    [Theory]
    [InlineData("create_graph: true", "create_graph")]
    [InlineData("inputs: new Tensor[] { null! }", "the inputs of 'backward' are not known")]
    public void What_is_not_counted_is_said(string argument, string reason)
    {
        Cost($"var net = new Net(); net.forward(randn(2, 8)).sum().backward({argument});", out var trace);
        Assert.Contains(reason, Assert.Single(trace.Unknowns).Reason);
    }

    // Of 32 elements: a bool each, from the dropout to its gradient. A clone keeps nothing, and its tensors are as large.
    [Theory]
    [InlineData("y.sum().backward();", 32)]
    [InlineData("var loss = y.sum(); loss.backward(retain_graph: true); loss.backward();", 32)]
    [InlineData("", 0)]
    public void What_an_operator_keeps_for_itself_lives_until_its_gradient(string end, long mask) => Assert.Equal(
        mask,
        Complete("var net = new Net(); var y = net.b.call(functional.dropout(net.a.call(randn(2, 8)), 0.5, true)); " + end).ActivationBytes
            - Complete("var net = new Net(); var y = net.b.call(net.a.call(randn(2, 8)).clone()); " + end).ActivationBytes);

    [Fact]
    public void A_gradient_is_there_after_backward_only() => Complete("""
        var net = new Net(); if (net.a.weight.grad is not null) throw new Exception("too early");
        net.forward(randn(2, 8)).sum().backward(); if (net.unused.weight.grad is not null) throw new Exception("unused");
        if (net.a.weight.grad.shape[1] != 8) throw new Exception("shape");
        net.zero_grad(); if (net.a.weight.grad is not null) throw new Exception("dropped");
        """);

    [Fact]
    public void An_input_may_require_a_gradient() => Complete("""
        var net = new Net(); var x = randn(2, 8, requires_grad: true); net.forward(x).sum().backward(); var attack = x + 0.1 * x.grad.sign();
        """);

    [Fact]
    public void A_step_whose_gradients_depend_on_a_condition_is_said()
    {
        Cost("""
            var net = new Net(); var adam = optim.Adam(net.parameters()); var x = randn(2, 8);
            if (x.sum().item<float>() > 0) { net.forward(x).sum().backward(); }
            adam.step();
            """, out var trace);
        Assert.All(trace.Unknowns, unknown => Assert.Contains("depends on conditions", unknown.Reason));
        Assert.NotEmpty(trace.Unknowns);
    }

    // 212 parameters are trained, 20 have no gradient; all 232 have a state from the start.
    private const long Trained = 8 * 16 + 16 + 16 * 4 + 4;
    private const long All = Trained + 4 * 4 + 4;

    /// <summary>Operations for each trained parameter in one step, counted from TorchSharp's sources; tensors that are kept for each parameter.</summary>
    [Theory]
    [InlineData("SGD(net.parameters(), 0.1)", 1, 0)]
    [InlineData("SGD(net.parameters(), 0.1, weight_decay: 0.01)", 2, 0)]
    [InlineData("Adam(net.parameters())", 8, 2)]
    [InlineData("Adam(net.parameters(), weight_decay: 0.1)", 9, 2)]
    [InlineData("Adam(net.named_parameters(), amsgrad: true, maximize: true)", 10, 3)]
    [InlineData("AdamW(net.parameters())", 9, 2)]
    [InlineData("Adamax(net.parameters())", 7, 2)]
    [InlineData("NAdam(net.parameters())", 9, 2)]
    [InlineData("RAdam(net.parameters())", 7, 2)]
    [InlineData("RMSProp(net.parameters())", 5, 3)]
    [InlineData("RMSProp(net.parameters(), momentum: 0.9, centered: true)", 10, 3)]
    [InlineData("Adagrad(net.parameters())", 4, 1)]
    [InlineData("Adadelta(net.parameters())", 11, 2)]
    [InlineData("ASGD(net.parameters())", 3, 1)]
    [InlineData("Rprop(net.parameters())", 16, 2)]
    [InlineData("Adam(new[] { new Adam.ParamGroup(net.a.parameters()), new Adam.ParamGroup(net.b.parameters()), new Adam.ParamGroup(net.unused.parameters()) })", 8, 2)]
    public void A_step_costs_what_its_operators_cost(string optimizer, int operations, int kept)
    {
        const string Start = "var net = new Net(); var o = optim.";
        var end = "; net.forward(randn(2, 8)).sum().backward();";
        var without = Complete(Start + optimizer + end);
        var with = Complete(Start + optimizer + end + " o.step();");
        Assert.Equal(operations * Trained, with.ElementOps - without.ElementOps);
        Assert.Equal((Forward + Backward, kept == 0 ? null : 4 * kept * All), (with.Macs, with.OptimizerBytes));
    }

    /// <summary>What a group does not say is the optimizer's.</summary>
    [Theory]
    [InlineData("new() { Parameters = net.b.parameters() }", 0)]
    [InlineData("new() { Parameters = net.b.parameters(), Options = new() { momentum = 0.9 } }", 4 * (16 * 4 + 4))]
    [InlineData("new(net.b.parameters(), lr: 0.1, momentum: 0.9)", 4 * (16 * 4 + 4))]
    public void Groups_have_options_of_their_own(string group, long kept)
    {
        long? Kept(string momentum) => Complete($$"""
            var net = new Net(); var groups = new SGD.ParamGroup[] { new() { Parameters = net.a.parameters() }, {{group}} };
            var o = optim.SGD(groups, 0.1{{momentum}}); net.forward(randn(2, 8)).sum().backward(); o.step();
            """).OptimizerBytes;
        Assert.Equal(kept == 0 ? null : kept, Kept(""));
        Assert.Equal(4 * Trained, Kept(", momentum: 0.5"));
    }

    [Fact]
    public void Fans_are_known() => Complete("""
        var (fanIn, fanOut) = torch.nn.init.CalculateFanInAndFanOut(Conv2d(3, 8, 5).weight);
        if (fanIn != 75 || fanOut != 200) throw new Exception("fans");
        """);

    [Fact]
    public void Momentum_is_kept_from_the_first_step()
    {
        const string Step = " o.zero_grad(); net.forward(randn(2, 8)).sum().backward(); o.step();";
        long Ops(int steps) => Complete("var net = new Net(); var o = optim.SGD(net.parameters(), 0.1, momentum: 0.9);" + string.Concat(Enumerable.Repeat(Step, steps))).ElementOps;
        Assert.Equal(4 * Trained, Complete("var net = new Net(); var o = optim.SGD(net.parameters(), 0.1, momentum: 0.9);" + Step).OptimizerBytes);
        // The second step zeroes the gradients, and averages where the first one copied.
        Assert.Equal(Trained + Trained, Ops(2) - Ops(1) - Ops(1));
        Assert.Equal(Ops(3) - Ops(2), Ops(2) - Ops(1));
    }

    [Fact]
    public void RAdam_is_rectified_from_its_sixth_step()
    {
        const string Step = " net.forward(randn(2, 8)).sum().backward(); o.step();";
        long Ops(int steps) => Complete("var net = new Net(); var o = optim.RAdam(net.parameters());" + string.Concat(Enumerable.Repeat(Step, steps))).ElementOps;
        Assert.Equal(Ops(2) - Ops(1), Ops(5) - Ops(4));
        Assert.Equal(6 * Trained, Ops(6) - Ops(5) - (Ops(5) - Ops(4)));
    }

    [Fact]
    public void A_closure_is_run_by_the_step()
    {
        var cost = Complete("var net = new Net(); var o = optim.SGD(net.parameters(), 0.1); var loss = o.step(() => { var y = net.forward(randn(2, 8)).sum(); y.backward(); return y; }); loss.item<float>();");
        Assert.Equal(Forward + Backward, cost.Macs);
    }

    [Fact]
    public void What_only_the_data_say_is_said()
    {
        Cost("var net = new Net(); var o = optim.LBFGS(net.parameters()); o.step(() => { var y = net.forward(randn(2, 8)).sum(); y.backward(); return y; });", out var trace);
        Assert.Contains("LBFGS costs is only known at run time: its closure, which runs 1 to 25 times, is counted once", Assert.Single(trace.Unknowns).Reason);
    }

    [Fact]
    public void A_whole_training_loop_is_counted()
    {
        var cost = Complete("""
            var net = new Net(); var loss = CrossEntropyLoss(); var adam = optim.Adam(net.parameters(), lr: 1e-3);
            var schedule = optim.lr_scheduler.StepLR(adam, 10);
            net.train();
            for (var epoch = 0; epoch < 3; epoch++)
            {
                using var scope = NewDisposeScope();
                adam.zero_grad();
                var output = loss.call(net.forward(randn(2, 8)), randint(0, 4, new long[] { 2 }, dtype: ScalarType.Int64));
                output.backward();
                torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0);
                adam.step();
                schedule.step();
                Console.WriteLine($"{epoch} {output.item<float>():F3}");
            }
            """);
        Assert.Equal(3 * (Forward + Backward), cost.Macs);
        Assert.Equal((4 * Trained, 8 * All), (cost.GradientBytes, cost.OptimizerBytes));
    }

    [Fact]
    public void Activations_live_until_their_gradient()
    {
        // The input of a (64 bytes) and the result of relu (128) are kept; at the peak, behind relu, there are also the result of a and its gradient's.
        var forward = Complete("var net = new Net(); using (no_grad()) { net.forward(randn(2, 8)).sum(); }").ActivationBytes;
        var backward = Complete("var net = new Net(); net.forward(randn(2, 8)).sum().backward();").ActivationBytes;
        Assert.Equal(256, forward);
        Assert.Equal(64 + 128 + 128 + 128, backward);
    }

    /// <summary>A model in training: the same pass, from what forward gives.</summary>
    [Theory]
    [InlineData("return b.call(a.call(x));", 64 + 32, 64 + 2 * 32)]
    [InlineData("var lost = b.call(a.call(x)); return a.call(x);", 2 * 64 + 32, 64)]
    [InlineData("var lost = b.call(a.call(x)); return a.call(x) + lost.detach().sum();", 2 * 64 + 32, 64)]
    [InlineData("var kept = new List<Tensor> { b.call(a.call(x)) }; return torch.cat(kept, 0);", 64 + 32, 64 + 2 * 32)]
    public void In_training_what_no_result_comes_from_has_no_gradient(string forward, long macs, long gradients)
    {
        var trace = Evaluated.TrainedNet($$"""
            using System.Collections.Generic; using TorchSharp.Modules;
            public class Net : Module<Tensor, Tensor>
            {
                Linear a = Linear(8, 8, hasBias: false); Linear b = Linear(8, 4, hasBias: false);
                public Net() : base("net") { RegisterComponents(); }
                public override Tensor forward(Tensor x) { {{forward}} }
            }
            """, "1x8").Complete();
        Assert.Equal(macs + gradients, CostModel.Compute(trace, PublishedProfile.Value, training: true).Macs);
    }

    [Fact]
    public void In_training_results_in_objects_are_results()
    {
        var trace = Evaluated.TrainedNet("""
            using System.Collections.Generic; using TorchSharp.Modules;
            public record Output(Tensor Logits, Dictionary<string, Tensor> More);
            public class Net : Module<Tensor, Output>
            {
                Linear a = Linear(8, 8, hasBias: false); Linear b = Linear(8, 4, hasBias: false);
                public Net() : base("net") { RegisterComponents(); }
                public override Output forward(Tensor x) => new(a.call(x), new() { ["b"] = b.call(x) });
            }
            """, "1x8").Complete();
        var cost = CostModel.Compute(trace, PublishedProfile.Value, training: true);
        Assert.Equal((2 * (64 + 32), 4 * (64 + 32)), (cost.Macs, cost.GradientBytes));
    }
}
