using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter.Tests.Models;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>Small models on which published counters are known to be wrong. Each test derives the right number.</summary>
internal static class KnownWrongResults
{
    /// <summary>A module of these fields, whose forward takes the inputs as a, b and c.</summary>
    public static Trace Run(string fields, string forward, params string[] inputs) => Run(fields, forward, inputs, isTraining: false);

    /// <summary>The cost of forward and backward pass together.</summary>
    public static ModelCost Training(string fields, string forward, params string[] inputs) =>
        CostModel.Compute(Run(fields, forward, inputs, isTraining: true), PublishedProfile.Value, training: true);

    private static Trace Run(string fields, string forward, string[] inputs, bool isTraining)
    {
        var names = new[] { "a", "b", "c" }.Take(inputs.Length).ToArray();
        return Evaluated.Run($$"""
            public sealed class Net : Module<{{string.Join(", ", names.Select(_ => "Tensor").Append("Tensor"))}}>
            {
                {{fields}}
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward({{string.Join(", ", names.Select(name => "Tensor " + name))}}) { {{forward}} }
            }
            """, "Net", inputs, isTraining: isTraining).Complete();
    }
}
