using AlphaFlops.Alpha;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Costs;
using AlphaFlops.Traces;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Costs;

/// <summary>Sizes in elements of four bytes.</summary>
public class ActivationMemoryTests
{
    [Fact]
    public void In_a_chain_two_neighbours_live_at_once()
    {
        var trace = new TraceBuilder();
        var a = trace.Pointwise("a", [10], trace.Input(5));
        var b = trace.Pointwise("b", [20], a);
        trace.Pointwise("c", [3], b);
        Assert.Equal(4 * 30, Bytes(trace));
    }

    [Fact]
    public void A_residual_stays_until_its_last_use()
    {
        var trace = new TraceBuilder();
        var x = trace.Pointwise("stem", [10], trace.Input(1));
        var b = trace.Pointwise("b", [20], x);
        var c = trace.Pointwise("c", [10], b);
        trace.Pointwise("add", [10], x, c);
        Assert.Equal(4 * 40, Bytes(trace));
    }

    [Fact]
    public void Weights_never_count_and_inputs_live_from_the_start()
    {
        var trace = new TraceBuilder();
        var late = trace.Input(100);
        var a = trace.Pointwise("a", [7], trace.Input(5), trace.Parameter("w", 1000));
        trace.Pointwise("b", [1], a, late);
        Assert.Equal(4 * 112, Bytes(trace));
    }

    [Fact]
    public void An_incomplete_trace_counts_what_it_does_not_know_from_its_first_use()
    {
        var trace = new TraceBuilder().Unknown("a call");
        var late = trace.Input(100);
        var a = trace.Pointwise("a", [7], trace.Input(5));
        trace.Pointwise("b", [1], a, late);
        Assert.Equal(4 * 108, Bytes(trace));
    }

    [Fact]
    public void Views_and_in_place_results_share_memory_and_an_expanded_view_does_not_grow_it()
    {
        var trace = new TraceBuilder();
        var a = trace.Pointwise("a", [10], trace.Input(1));
        var view = trace.View("expand", [1000, 10], a);
        trace.InPlace("relu_", a);
        trace.Pointwise("b", [2], view);
        Assert.Equal(4 * 12, Bytes(trace));
    }

    [Fact]
    public void In_training_what_the_backward_pass_needs_is_kept_once()
    {
        var trace = new TraceBuilder();
        var x = trace.Input(5);
        var a = trace.Product("linear", "a", [10], 50, x, trace.Parameter("a.weight", 10, 5));
        var b = trace.InPlace("relu", trace.View("view", [2, 5], a));
        var c = trace.Pointwise("sum", [1], trace.Pointwise("add", [10], b, b));
        trace.Pointwise("mul", [10], c, b);

        // The input, the result of relu which mul keeps too, and the sum that b's gradient is multiplied with.
        Assert.Equal(4 * (5 + 10 + 1), Bytes(trace, training: true));
    }

    [Fact]
    public void In_training_nothing_is_kept_that_no_gradient_flows_through()
    {
        var trace = new TraceBuilder();
        trace.Pointwise("relu", [10], trace.Pointwise("mul", [10], trace.Input(10), trace.Input(10)));
        Assert.Equal(0, Bytes(trace, training: true));
    }

    [Fact]
    public void Nothing_runs_nothing_lives() => Assert.Equal(0, Bytes(new TraceBuilder()));

    [Fact]
    public void The_sweep_agrees_with_asking_at_every_call() => Properties.ForAll(
        Gen.Choose(0, 1_000_000),
        seed =>
        {
            var random = new Random(seed);
            var trace = new TraceBuilder();
            var uses = new List<TensorUse> { trace.Input(random.Next(1, 50)), trace.Input(random.Next(1, 50)), trace.Parameter("w", 99) };
            for (var i = 0; i < 30; i++)
            {
                var inputs = Enumerable.Range(0, random.Next(1, 3)).Select(_ => uses[random.Next(Math.Max(0, uses.Count - 6), uses.Count)]).ToArray();
                uses.Add(random.Next(4) == 0 ? trace.View("view", [1], inputs[0]) : trace.Pointwise("op", [random.Next(1, 50)], inputs));
            }

            var built = trace.Build();
            return CostModel.Compute(built, PublishedProfile.Value, training: false).ActivationBytes == Naive(built);
        },
        cases: 300);

    private static long Naive(Trace trace)
    {
        var written = trace.Calls.SelectMany(call => call.Result.IsView ? [] : call.Outputs).ToLookup(use => use.Storage);
        var first = trace.Calls.SelectMany(call => call.Inputs).ToLookup(use => use.Storage);
        return Enumerable.Range(0, trace.Calls.Count).Max(now => trace.Calls
            .SelectMany(call => call.Inputs.Concat(call.Outputs))
            .Where(use => !use.IsModelState).Select(use => use.Storage).Distinct()
            .Where(storage => trace.Calls.Skip(now).Any(call => Uses(call, storage)))
            .Where(storage => !written[storage].Any() || trace.Calls.Take(now + 1).Any(call => Uses(call, storage)))
            .Sum(storage => (written[storage].Any() ? written[storage].First() : first[storage].First()).Type.Bytes.Value));

        static bool Uses(OperatorCall call, int storage) => call.Inputs.Concat(call.Outputs).Any(use => use.Storage == storage);
    }

    private static long Bytes(TraceBuilder trace, bool training = false) =>
        CostModel.Compute(trace.Build(training), PublishedProfile.Value, training).ActivationBytes;
}
