using AlphaFlops.Interpreter;
using AlphaFlops.Testing;
using AlphaFlops.Traces;

namespace AlphaFlops.Analyzers.Tests;

/// <summary>Starts tests of rules: a module named Net, and what its evaluation gives.</summary>
internal static class RuleTest
{
    /// <summary>A module class after what stands before it, with a constructor that takes arguments of any kind.</summary>
    public const string Net = """
        public sealed class Net : Module<Tensor, Tensor>
        {
            public Net(int width = 8, float scale = 1, string kind = "plain", int[]? layers = null, DayOfWeek day = DayOfWeek.Monday)
                : base("net") => RegisterComponents();

            public override Tensor forward(Tensor x) => x;
        }
        """;

    /// <summary>The cost of every model is that of two convolutions; AF1001 is left out unless the markup has it.</summary>
    public static AnalyzerTest With(Trace? trace = null) => With((_, _) => trace ?? FakeTrace.TwoConvolutions);

    public static AnalyzerTest With(Func<Entry, CancellationToken, Trace> evaluate) =>
        new AnalyzerTest(new ModelCostAnalyzer(_ => (entry, _, cancellation) => evaluate(entry, cancellation))).Ignore(RuleIds.ModelCost);

    /// <summary>An attribute on the module; {Net} marks its name where <paramref name="rule"/> is given.</summary>
    public static string Annotated(string attribute, string? rule = null) =>
        attribute + "\n" + (rule is null ? Net : Net.Replace("class Net", $"class {{|{rule}:Net|}}"));
}
