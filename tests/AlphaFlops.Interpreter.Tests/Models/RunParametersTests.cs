using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>A method that is run holds the parameters of the models that it runs.</summary>
public sealed class RunParametersTests
{
    private const string Net = """
        using System.Linq; using System.Collections.Generic;
        using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
        class Net : Module<Tensor, Tensor>
        {
            public Linear a; public Linear b = Linear(16, 8);
            public Net(Linear? shared = null) : base("net") { a = shared ?? Linear(8, 16); RegisterComponents(); register_buffer("step", zeros(3)); }
            public override Tensor forward(Tensor x) => b.call(a.call(x));
        }
        """;

    private const long A = 8 * 16 + 16;
    private const long B = 16 * 8 + 8;

    private static IReadOnlyList<RegisteredTensor> Registered(string body)
    {
        var compilation = TestCompilation.Create([("Net.cs", "#nullable enable\n" + Net + "\nstatic class Training { public static void Run() { " + body + " } }")], withTorchSharp: true, allowErrors: false);
        var run = compilation.GetTypeByMetadataName("Training")!.GetMembers("Run").OfType<IMethodSymbol>().Single();
        return new ModelEvaluator(compilation).Evaluate(new Entry { Target = run, IsRun = true }, CancellationToken.None).Complete().Registered;
    }

    private static long Parameters(string body) => Registered(body).Where(tensor => !tensor.IsBuffer).Sum(tensor => tensor.Type.Shape.Elements.Value);

    [Fact]
    public void They_have_the_model_s_name_before_their_own() => Assert.Equal(
        ["Net.a.weight", "Net.a.bias", "Net.b.weight", "Net.b.bias", "Net.step"],
        Registered("var net = new Net(); net.call(randn(2, 8));").Select(tensor => tensor.Path));

    [Fact]
    public void A_model_that_runs_often_counts_once() =>
        Assert.Equal(A + B, Parameters("var net = new Net(); for (var i = 0; i < 5; i++) net.call(net.call(randn(2, 8)));"));

    [Fact]
    public void What_two_models_share_counts_once() =>
        Assert.Equal(A + 2 * B, Parameters("var l = Linear(8, 16); var (n, m) = (new Net(l), new Net(l)); n.call(randn(2, 8)); m.call(randn(2, 8)); l.call(randn(1, 8));"));

    [Fact]
    public void Models_that_a_loop_makes_are_others() =>
        Assert.Equal(7 * (A + B), Parameters("for (var i = 0; i < 7; i++) { var net = new Net(); net.call(randn(2, 8)); }"));

    [Fact]
    public void A_model_that_never_runs_does_not_count() =>
        Assert.Equal(A, Parameters("var net = new Net(); net.a.call(randn(2, 8));"));
}
