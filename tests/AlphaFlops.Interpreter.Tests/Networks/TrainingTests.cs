using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter.Tests.Models;
using Xunit.Abstractions;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>Networks of the usual kinds, in TorchSharp and in PyTorch: the same MACs of forward and backward pass, and the same bytes kept for it, by
/// PyTorch's saved_tensors_hooks.</summary>
public sealed class TrainingTests(TorchFixture fixture, ITestOutputHelper output) : IClassFixture<TorchFixture>
{
    // Dropout keeps a number for each element on PyTorch's CPU and a bool on a GPU, as here: these networks have none.
    // PyTorch 1.13 keeps what a mean gets, and needs only its size.
    public static TheoryData<string, string, string, string, string> Networks() => new()
    {
        {
            "perceptron", "1x12",
            "Linear a = Linear(12, 16); Linear b = Linear(16, 3);",
            "return b.call(functional.relu(a.call(x)));",
            "m1 = Linear(12, 16); m2 = Linear(16, 3); x1 = m2(torch.relu(m1(x0)))"
        },
        {
            "convolutions", "2x3x16x16",
            "Sequential f = Sequential(Conv2d(3, 8, 3, padding: 1L, bias: false), BatchNorm2d(8), ReLU(inplace: true), MaxPool2d(2), Conv2d(8, 8, 3, groups: 8), SiLU(), AdaptiveAvgPool2d(2), Flatten()); Linear g = Linear(32, 5);",
            "return g.call(f.call(x));",
            "m1 = Sequential(Conv2d(3, 8, 3, padding=1, bias=False), BatchNorm2d(8), ReLU(inplace=True), MaxPool2d(2), Conv2d(8, 8, 3, groups=8), SiLU(), AdaptiveAvgPool2d(2), Flatten()); m2 = Linear(32, 5); x1 = m2(m1(x0))"
        },
        {
            "residual block", "2x4x8x8",
            "Conv2d a = Conv2d(4, 4, 3, padding: 1L); BatchNorm2d n = BatchNorm2d(4); Conv2d b = Conv2d(4, 4, 1L);",
            "x = a.call(x); return functional.relu(x + b.call(functional.relu(n.call(x))));",
            "m1 = Conv2d(4, 4, 3, padding=1); m2 = BatchNorm2d(4); m3 = Conv2d(4, 4, 1); x1 = m1(x0); x2 = torch.relu(x1 + m3(torch.relu(m2(x1))))"
        },
        {
            "squeeze and excite", "2x6x8x8",
            "Conv2d a = Conv2d(6, 6, 3, padding: 1L, groups: 6); Conv2d s = Conv2d(6, 2, 1L); Conv2d e = Conv2d(2, 6, 1L);",
            "x = functional.hardswish(a.call(x)); return x * functional.sigmoid(e.call(functional.relu(s.call(functional.adaptive_avg_pool2d(x, 1)))));",
            "m1 = Conv2d(6, 6, 3, padding=1, groups=6); m2 = Conv2d(6, 2, 1); m3 = Conv2d(2, 6, 1); x1 = nn.functional.hardswish(m1(x0)); x2 = x1 * torch.sigmoid(m3(torch.relu(m2(nn.functional.adaptive_avg_pool2d(x1, 1)))))"
        },
        {
            "decoder", "2x8",
            "Linear a = Linear(8, 36); ConvTranspose2d b = ConvTranspose2d(4, 6, 4, stride: 2, padding: 1); GroupNorm n = GroupNorm(2, 6); ConvTranspose2d c = ConvTranspose2d(6, 2, 3, groups: 2);",
            "x = functional.gelu(a.call(x)).view(2, 4, 3, 3); return functional.tanh(c.call(functional.leaky_relu(n.call(b.call(x)), 0.2)));",
            "m1 = Linear(8, 36); m2 = ConvTranspose2d(4, 6, 4, stride=2, padding=1); m3 = GroupNorm(2, 6); m4 = ConvTranspose2d(6, 2, 3, groups=2); x1 = nn.functional.gelu(m1(x0)).view(2, 4, 3, 3); x2 = torch.tanh(m4(nn.functional.leaky_relu(m3(m2(x1)), 0.2)))"
        },
        {
            "attention", "1x5x8",
            "LayerNorm n = LayerNorm(8); Linear q = Linear(8, 8); Linear k = Linear(8, 8); Linear v = Linear(8, 8); Linear p = Linear(8, 8, hasBias: false);",
            "var y = n.call(x); var w = functional.softmax(torch.matmul(q.call(y), k.call(y).transpose(-2, -1)) / 2.8, -1); return x + p.call(torch.matmul(w, v.call(y)));",
            "m1 = LayerNorm(8); m2 = Linear(8, 8); m3 = Linear(8, 8); m4 = Linear(8, 8); m5 = Linear(8, 8, bias=False); x1 = m1(x0); x2 = torch.softmax(torch.matmul(m2(x1), m3(x1).transpose(-2, -1)) / 2.8, -1); x3 = x0 + m5(torch.matmul(x2, m4(x1)))"
        },
        {
            "language model", "int64[2,6]",
            "Embedding e = Embedding(11, 8); LayerNorm n = LayerNorm(8); Linear a = Linear(8, 32); Linear b = Linear(32, 8); Linear h = Linear(8, 11);",
            "var y = e.call(x); y = y + b.call(functional.gelu(a.call(n.call(y)))); return functional.cross_entropy(h.call(y).view(12, 11), x.view(12));",
            "m1 = Embedding(11, 8); m2 = LayerNorm(8); m3 = Linear(8, 32); m4 = Linear(32, 8); m5 = Linear(8, 11); x1 = m1(x0); x2 = x1 + m4(nn.functional.gelu(m3(m2(x1)))); x3 = nn.functional.cross_entropy(m5(x2).view(12, 11), x0.view(12))"
        },
        {
            "variational autoencoder", "4x10",
            "Linear a = Linear(10, 8); Linear m = Linear(8, 3); Linear s = Linear(8, 3); Linear d = Linear(3, 10);",
            "var y = functional.relu(a.call(x)); var z = m.call(y) + torch.exp(0.5 * s.call(y)) * torch.randn(4, 3); return torch.sigmoid(d.call(z));",
            "m1 = Linear(10, 8); m2 = Linear(8, 3); m3 = Linear(8, 3); m4 = Linear(3, 10); x1 = torch.relu(m1(x0)); x2 = m2(x1) + torch.exp(0.5 * m3(x1)) * torch.randn(4, 3); x3 = torch.sigmoid(m4(x2))"
        },
        {
            "U", "1x2x8x8",
            "Conv2d a = Conv2d(2, 4, 3, padding: 1L); Conv2d b = Conv2d(4, 4, 3, padding: 1L); Conv2d c = Conv2d(8, 2, 1L);",
            "var y = functional.elu(a.call(x), 1.0); var z = functional.interpolate(b.call(functional.avg_pool2d(y, 2)), scale_factor: new double[] { 2, 2 }); return c.call(torch.cat(new[] { y, z }, 1));",
            "m1 = Conv2d(2, 4, 3, padding=1); m2 = Conv2d(4, 4, 3, padding=1); m3 = Conv2d(8, 2, 1); x1 = nn.functional.elu(m1(x0)); x2 = nn.functional.interpolate(m2(nn.functional.avg_pool2d(x1, 2)), scale_factor=[2, 2]); x3 = m3(torch.cat([x1, x2], 1))"
        },
        {
            "frozen layers", "2x3x8x8",
            "Conv2d a = Conv2d(3, 4, 3); Conv2d b = Conv2d(4, 4, 3); Linear c = Linear(4, 2);",
            "return c.call(functional.relu(b.call(functional.relu(a.call(x)))).mean(new long[] { 2, 3 }));",
            "m1 = Conv2d(3, 4, 3).requires_grad_(False); m2 = Conv2d(4, 4, 3); m2.weight.requires_grad = False; m3 = Linear(4, 2); x1 = torch.relu(m2(torch.relu(m1(x0)))).mean([2, 3]); x2 = m3(x1)"
        },
        {
            "teacher and student", "2x6",
            "Linear t = Linear(6, 4); Linear s = Linear(6, 4); Linear u = Linear(4, 4);",
            "Tensor y; using (torch.no_grad()) { y = t.call(x); } var z = s.call(x); return functional.mse_loss(z, y) + (z * u.call(z.detach())).sum();",
            "m1 = Linear(6, 4); m2 = Linear(6, 4); m3 = Linear(4, 4)\nwith torch.no_grad(): y = m1(x0)\nx1 = m2(x0); x2 = nn.functional.mse_loss(x1, y) + (x1 * m3(x1.detach())).sum()"
        },
        {
            "a stack of one layer", "2x4",
            "Linear a = Linear(4, 4);",
            "for (var i = 0; i < 100; i++) x = functional.relu(a.call(x)); return x;",
            "m1 = Linear(4, 4); x1 = x0\nfor _ in range(100): x1 = torch.relu(m1(x1))"
        },
        {
            "recurrent", "5x2x3",
            "LSTM a = LSTM(3, 4); GRU b = GRU(4, 4); RNN c = RNN(4, 4);",
            "return c.call(b.call(a.call(x).Item1).Item1).Item1;",
            "m1 = LSTM(3, 4); m2 = GRU(4, 4); m3 = RNN(4, 4); x1 = m3(m2(m1(x0)[0])[0])[0]"
        },
        {
            "adapters", "3x8",
            "Linear a = Linear(8, 8); Linear down = Linear(8, 2, hasBias: false); Linear up = Linear(2, 8, hasBias: false);",
            "for (var i = 0; i < 3; i++) x = functional.relu(a.call(x) + up.call(down.call(x))); return x;",
            "m1 = Linear(8, 8).requires_grad_(False); m2 = Linear(8, 2, bias=False); m3 = Linear(2, 8, bias=False); x1 = x0\nfor _ in range(3): x1 = torch.relu(m1(x1) + m3(m2(x1)))"
        },
    };

    [TorchTheory]
    [MemberData(nameof(Networks))]
    public void The_backward_pass_is_PyTorchs(string name, string input, string fields, string forward, string python)
    {
        var frozen = name switch
        {
            "frozen layers" => "foreach (var p in a.parameters()) p.requires_grad_(false); b.weight.requires_grad = false;",
            "adapters" => "foreach (var (_, p) in a.named_parameters()) p.requires_grad = false;",
            _ => "",
        };
        var trace = Evaluated.TrainedNet($$"""
            #nullable disable
            using TorchSharp.Modules;
            public sealed class Net : Module<Tensor, Tensor>
            {
                {{fields.Replace("; ", ";\n", StringComparison.Ordinal)}}
                public Net() : base("net") { RegisterComponents(); {{frozen}} }
                public override Tensor forward(Tensor x) { {{forward}} }
            }
            """, input).Complete();
        var cost = CostModel.Compute(trace, PublishedProfile.Value, training: true);

        var torch = fixture.Torch;
        var shape = trace.Inputs[0];
        torch.Begin([(shape.DType.ToString().ToLowerInvariant(), [.. shape.Shape.Select(dim => (int)dim.Value)])]);
        Assert.Null(torch.Run(python, "x1").Error);
        var totals = torch.End();
        output.WriteLine($"{name}: {cost.Macs} MACs, {totals.TrainingMacs} in PyTorch; {cost.ActivationBytes} bytes, {totals.SavedBytes} in PyTorch");
        Assert.Equal((totals.TrainingMacs, totals.SavedBytes), (cost.Macs - NetworkTests.OfFirstSteps(trace), cost.ActivationBytes));
    }
}
