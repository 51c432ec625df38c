using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter.Tests.Models;
using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>Gradients of certain tensors alone, in TorchSharp and in PyTorch: the same MACs.</summary>
public sealed class GradientTests(TorchFixture fixture) : IClassFixture<TorchFixture>
{
    // x is a tensor of 2 rows that requires a gradient; p, q and c are layers.
    private const string Start = """
        using System; using System.Collections.Generic; using System.Linq;
        using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
        static class Training
        {
            static Tensor[] Of(params Tensor[] tensors) => tensors;
            public static void Run()
            {
                var p = Linear(8, 16); var q = Linear(16, 8); var c = Conv2d(2, 2, 3, padding: 1L); var x = randn(new long[] { 2, 8 }, requires_grad: true); var y = q.call(functional.relu(p.call(x)));
        """;

    private const string Python =
        "x0.requires_grad_(); p = Linear(8, 16); q = Linear(16, 8); c = Conv2d(2, 2, 3, padding=1); m1 = torch.nn.ModuleList([p, q, c]); grad = torch.autograd.grad; relu = torch.relu; x1 = q(relu(p(x0)))";

    public static TheoryData<string, string> Programs() => new()
    {
        { "autograd.grad(Of(y.sum()), Of(x));", "grad([x1.sum()], [x0])" },
        { "autograd.grad(Of(y.sum()), Of(p.weight));", "grad([x1.sum()], [p.weight])" },
        { "autograd.grad(Of(y.sum()), Of(q.weight));", "grad([x1.sum()], [q.weight])" },
        { "autograd.grad(Of(y.sum()), Of(q.bias));", "grad([x1.sum()], [q.bias])" },
        { "autograd.grad(Of(y.sum()), Of(x, q.weight));", "grad([x1.sum()], [x0, q.weight])" },
        { "autograd.grad(Of(y), Of(x), Of(ones_like(y)));", "grad([x1], [x0], [torch.ones_like(x1)])" },
        { "autograd.grad(Of(y.sum(), x.sum()), Of(x));", "grad([x1.sum(), x0.sum()], [x0])" },
        { "var h = p.call(x); autograd.grad(Of(q.call(h).sum()), Of(h));", "h = p(x0); grad([q(h).sum()], [h])" },
        { "var h = p.call(x); autograd.grad(Of((q.call(h) * h.narrow(1, 0, 8)).sum()), Of(h));", "h = p(x0); grad([(q(h) * h[:, :8]).sum()], [h])" },
        { "y.sum().backward(inputs: Of(q.weight));", "x1.sum().backward(inputs=[q.weight])" },
        { "y.sum().backward(inputs: Of(x, p.weight));", "x1.sum().backward(inputs=[x0, p.weight])" },
        { "y.sum().backward(inputs: p.parameters().Cast<Tensor>().ToList());", "x1.sum().backward(inputs=list(p.parameters()))" },
        { "autograd.backward(Of(y.sum()), inputs: Of(p.bias));", "torch.autograd.backward([x1.sum()], inputs=[p.bias])" },
        { "autograd.grad(Of(y.sum()), Of(x), retain_graph: true); y.mean().backward();", "grad([x1.sum()], [x0], retain_graph=True); x1.mean().backward()" },
        { "var g = autograd.grad(Of(y.sum()), Of(x))[0]; q.call(p.call(x + 0.1 * g)).sum().backward();", "g = grad([x1.sum()], [x0])[0]; q(p(x0 + 0.1 * g)).sum().backward()" },
        { "for (var i = 0; i < 5; i++) y = q.call(functional.relu(p.call(y))); autograd.grad(Of(y.sum()), Of(x));", "for i in range(5): x1 = q(relu(p(x1)))\ngrad([x1.sum()], [x0])" },
        { "for (var i = 0; i < 5; i++) { x = (x - autograd.grad(Of(q.call(p.call(x)).sum()), Of(x))[0]).detach().requires_grad_(); }", "for i in range(5): x0 = (x0 - grad([q(p(x0)).sum()], [x0])[0]).detach().requires_grad_()" },
        { "var h = p.call(y); h.add_(p.call(x)); autograd.grad(Of(h.sum()), Of(y));", "h = p(x1); h.add_(p(x0)); grad([h.sum()], [x1])" },
        { "var h = p.call(y); h.add_(p.call(x)); autograd.grad(Of(h.sum()), Of(x));", "h = p(x1); h.add_(p(x0)); grad([h.sum()], [x0])" },
        { "var s = functional.softmax(torch.matmul(y, y.t()), 1); autograd.grad(Of(torch.matmul(s, x).sum()), Of(y));", "s = torch.softmax(torch.matmul(x1, x1.t()), 1); grad([torch.matmul(s, x0).sum()], [x1])" },
        { "var s = functional.softmax(torch.matmul(y, y.t()), 1); autograd.grad(Of(torch.matmul(s, x).sum()), Of(s));", "s = torch.softmax(torch.matmul(x1, x1.t()), 1); grad([torch.matmul(s, x0).sum()], [s])" },
        { "autograd.grad(Of(c.call(c.call(y.view(1, 2, 2, 4))).sum()), Of(y));", "grad([c(c(x1.view(1, 2, 2, 4))).sum()], [x1])" },
        { "autograd.grad(Of(c.call(c.call(y.view(1, 2, 2, 4))).sum()), Of(c.weight));", "grad([c(c(x1.view(1, 2, 2, 4))).sum()], [c.weight])" },
    };

    [TorchTheory]
    [MemberData(nameof(Programs))]
    public void They_cost_what_they_cost_in_PyTorch(string body, string python)
    {
        var torch = fixture.Torch;
        torch.Begin([("float32", [2, 8])]);
        Assert.Null(torch.Run(Python, "x1").Error);
        Assert.Null(torch.Run(python, "x1").Error);
        Assert.Equal(torch.End().Macs, CostModel.Compute(Run(body).Complete(), PublishedProfile.Value, training: false).Macs);
    }

    [Theory]
    [InlineData("autograd.grad(Of(y.sum()), Of(c.weight));", "a tensor that the outputs do not come from")]
    [InlineData("autograd.grad(Of(y.sum().detach()), Of(x));", "nothing that requires a gradient")]
    [InlineData("autograd.grad(Of(y.sum()), Of(x), create_graph: true)[0].norm().backward();", "create_graph")]
    [InlineData("if (y.sum().item<float>() > 0) y = q.call(p.call(x.detach())); autograd.grad(Of(y.sum()), Of(x), allow_unused: true)[0].sum();", "depends on conditions")]
    public void What_is_not_known_is_named(string body, string reason) => Assert.Contains(reason, Run(body).Unknowns[0].Reason);

    [Fact]
    public void They_are_returned_and_not_kept() => Run("""
        var g = autograd.grad(Of(y.sum()), Of(x, p.weight, c.weight), retain_graph: true, allow_unused: true);
        if (g.Count != 3 || g[0].shape[1] != 8 || g[1].shape[0] != 16 || g[2] is not null || g[0].requires_grad) throw new Exception("gradients");
        if (x.grad is not null || p.weight.grad is not null) throw new Exception("kept");
        y.sum().backward(inputs: Of(p.weight));
        if (x.grad is not null || p.weight.grad is null || p.bias.grad is not null) throw new Exception("inputs");
        """).Complete();

    private static Trace Run(string body)
    {
        var compilation = TestCompilation.Create([("Run.cs", Start + body + " } }")], withTorchSharp: true, allowErrors: false);
        var run = compilation.GetTypeByMetadataName("Training")!.GetMembers("Run").OfType<IMethodSymbol>().Single();
        var trace = new ModelEvaluator(compilation).Evaluate(new Entry { Target = run, IsRun = true }, CancellationToken.None);
        Assert.Null(trace.Failure?.Reason);
        return trace;
    }
}
