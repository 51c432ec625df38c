using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter.Tests.Models;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>One operator each, behind a layer that is trained: the bytes that it keeps for the backward pass are those of PyTorch's saved_tensors_hooks.</summary>
public sealed class SavedTensorsTests(TorchFixture fixture) : IClassFixture<TorchFixture>
{
    // y and z are what two layers give, float32[2,6,8]; c is an image, float32[2,6,2,4].
    private const string Layers = "Linear a = Linear(8, 8); Linear b = Linear(8, 8);";

    private const string Start = "var y = a.call(x); var z = b.call(x); var c = y.view(2, 6, 2, 4);";

    private const string Python = "m1 = Linear(8, 8); m2 = Linear(8, 8); x1 = m1(x0); x2 = m2(x0); y = x1; z = x2; c = x1.view(2, 6, 2, 4); f = nn.functional";

    // PyTorch's CPU keeps a copy for logsigmoid and a number for each element that dropout sees, its GPU does not, and nor is it counted here.
    public static TheoryData<string, string> Operators()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in new[] { "sigmoid", "tanh", "exp", "log", "sqrt", "rsqrt", "sin", "cos", "abs", "square", "neg", "reciprocal", "erf", "exp2", "expm1", "log1p", "log2", "tan", "sign", "floor" })
            data.Add($"torch.{name}(y)", $"torch.{name}(y)");
        foreach (var name in new[] { "relu", "gelu", "silu", "relu6", "hardswish", "hardsigmoid", "softsign", "mish", "tanhshrink", "selu" })
            data.Add($"functional.{name}(y)", $"f.{name}(y)");
        foreach (var same in new[]
        {
            "y + z", "y - z", "y * z", "y / z", "y * 2", "y / 2", "y + 1", "2 / y", "y * x.mean()", "x * y", "x / y", "y / x", "-y", "y.pow(2)", "y.pow(0.5)", "y.pow(z)", "y.pow(1)", "y.clamp(0, 1)",
            "y.sum()", "y.sum(1)", "y.mean()", "y.var(1)", "y.std(1)", "y.cumsum(1)", "y.prod()", "y.logsumexp(1)", "y.norm()", "y.amax(1)", "y.argmax(1)",
            "y.transpose(1, 2)", "y.reshape(2, 48)", "y.unsqueeze(1)", "y.flip(1)", "y.roll(1, 1)", "y.clone()", "y.tril()", "y.repeat(2, 1, 1)",
            "torch.matmul(y, z.transpose(1, 2))", "torch.matmul(x, y.transpose(1, 2))", "torch.bmm(y, z.transpose(1, 2))", "torch.matmul(y, x.transpose(1, 2))",
            "torch.maximum(y, z)", "torch.minimum(y, z)", "torch.atan2(y, z)", "torch.where(x > 0, y, z)", "y.masked_fill(x > 0, 0)",
            "y.softmax(1)", "y.log_softmax(1)", "torch.sigmoid(y) * y", "y.relu().relu()",
        }) data.Add(same, same);
        data.Add("functional.leaky_relu(y, 0.1)", "f.leaky_relu(y, 0.1)");
        data.Add("functional.elu(y, 1.0)", "f.elu(y)");
        data.Add("functional.celu(y, 1.0)", "f.celu(y)");
        data.Add("functional.softplus(y)", "f.softplus(y)");
        data.Add("functional.hardtanh(y, -1.0, 1.0)", "f.hardtanh(y)");
        data.Add("functional.glu(y)", "f.glu(y)");
        data.Add("functional.softmax(y, -1)", "f.softmax(y, -1)");
        data.Add("torch.cat(new[] { y, z }, 1)", "torch.cat([y, z], 1)");
        data.Add("torch.stack(new[] { y, z }, 1)", "torch.stack([y, z], 1)");
        data.Add("torch.einsum(\"bij,bkj->bik\", y, z)", "torch.einsum('bij,bkj->bik', y, z)");
        data.Add("functional.pad(y, new long[] { 1, 1 })", "f.pad(y, [1, 1])");
        data.Add("functional.normalize(y)", "f.normalize(y)");
        data.Add("functional.mse_loss(y, x)", "f.mse_loss(y, x)");
        data.Add("functional.mse_loss(y, z)", "f.mse_loss(y, z)");
        data.Add("functional.l1_loss(y, x)", "f.l1_loss(y, x)");
        data.Add("functional.smooth_l1_loss(y, x)", "f.smooth_l1_loss(y, x)");
        data.Add("functional.huber_loss(y, x)", "f.huber_loss(y, x)");
        data.Add("functional.binary_cross_entropy(torch.sigmoid(y), x)", "f.binary_cross_entropy(torch.sigmoid(y), x)");
        data.Add("functional.binary_cross_entropy_with_logits(y, x)", "f.binary_cross_entropy_with_logits(y, x)");
        data.Add("functional.kl_div(y, x)", "f.kl_div(y, x)");
        data.Add("functional.avg_pool2d(c, 2)", "f.avg_pool2d(c, 2)");
        data.Add("functional.max_pool2d(c, 2)", "f.max_pool2d(c, 2)");
        data.Add("functional.adaptive_avg_pool2d(c, 2)", "f.adaptive_avg_pool2d(c, 2)");
        data.Add("functional.interpolate(c, scale_factor: new double[] { 2, 2 })", "f.interpolate(c, scale_factor=[2, 2])");
        data.Add("functional.pixel_shuffle(y.view(2, 12, 2, 2), 2)", "f.pixel_shuffle(y.view(2, 12, 2, 2), 2)");
        return data;
    }

    public static TheoryData<string, string, string, string, string> Modules() => new()
    {
        { "LayerNorm", "LayerNorm(8)", "LayerNorm(8)", "m.call(y)", "m3(y)" },
        { "BatchNorm1d", "BatchNorm1d(6)", "BatchNorm1d(6)", "m.call(y)", "m3(y)" },
        { "BatchNorm2d", "BatchNorm2d(6)", "BatchNorm2d(6)", "m.call(c)", "m3(c)" },
        { "GroupNorm", "GroupNorm(2, 6)", "GroupNorm(2, 6)", "m.call(c)", "m3(c)" },
        { "InstanceNorm2d", "InstanceNorm2d(6)", "InstanceNorm2d(6)", "m.call(c)", "m3(c)" },
        { "InstanceNorm2d", "InstanceNorm2d(6, affine: true)", "InstanceNorm2d(6, affine=True)", "m.call(c)", "m3(c)" },
        { "Linear", "Linear(8, 3)", "Linear(8, 3)", "m.call(y)", "m3(y)" },
        { "Conv1d", "Conv1d(6, 4, 3)", "Conv1d(6, 4, 3)", "m.call(y)", "m3(y)" },
        { "Conv2d", "Conv2d(6, 4, 1L)", "Conv2d(6, 4, 1)", "m.call(c)", "m3(c)" },
        { "ConvTranspose2d", "ConvTranspose2d(6, 4, 2)", "ConvTranspose2d(6, 4, 2)", "m.call(c)", "m3(c)" },
        { "PReLU", "PReLU(1)", "PReLU(1)", "m.call(y)", "m3(y)" },
        { "MultiheadAttention", "MultiheadAttention(8, 2)", "MultiheadAttention(8, 2)", "m.call(y, y, y, null, false, null).Item1", "m3(y, y, y, need_weights=False)[0]" },
        { "MultiheadAttention", "MultiheadAttention(8, 2)", "MultiheadAttention(8, 2)", "m.call(y, z, z, null, true, null).Item1", "m3(y, z, z)[0]" },
        { "TransformerEncoderLayer", "TransformerEncoderLayer(8, 2, 16, dropout: 0)", "TransformerEncoderLayer(8, 2, 16, dropout=0)", "m.call(y, null, null)", "m3(y)" },
        { "TransformerEncoder", "TransformerEncoder(TransformerEncoderLayer(8, 2, 16, dropout: 0), 3)", "nn.TransformerEncoder(TransformerEncoderLayer(8, 2, 16, dropout=0), 3)", "m.call(y, null, null)", "m3(y)" },
        { "TransformerDecoderLayer", "TransformerDecoderLayer(8, 2, 16, dropout: 0)", "TransformerDecoderLayer(8, 2, 16, dropout=0)", "m.call(y, z, null, null, null, null)", "m3(y, z)" },
        { "Transformer", "Transformer(8, 2, 1, 2, 16, dropout: 0)", "Transformer(8, 2, 1, 2, 16, dropout=0)", "m.call(y, z, null, null, null, null, null, null)", "m3(y, z)" },
    };

    [TorchTheory]
    [MemberData(nameof(Operators))]
    public void What_an_operator_keeps_is_PyTorchs(string csharp, string python) => Compare("", "", csharp, python);

    [TorchTheory]
    [MemberData(nameof(Modules))]
    public void What_a_module_keeps_is_PyTorchs(string type, string made, string madeInPython, string csharp, string python) =>
        Compare($"{type} m = {made};", $"; m3 = {madeInPython}", csharp, python);

    private void Compare(string layer, string pythonLayer, string csharp, string python)
    {
        var trace = Evaluated.TrainedNet($$"""
            #nullable disable
            using TorchSharp.Modules;
            public sealed class Net : Module<Tensor, Tensor>
            {
                {{Layers}} {{layer}}
                public Net() : base("net") { RegisterComponents(); }
                public override Tensor forward(Tensor x) { {{Start}} return {{csharp}}; }
            }
            """, "2x6x8").Complete();
        var torch = fixture.Torch;
        torch.Begin([("float32", [2, 6, 8])]);
        Assert.Null(torch.Run(Python + pythonLayer, "x1").Error);
        Assert.Null(torch.Run("x = x0; x3 = " + python, "x3").Error);
        Assert.Equal(torch.End().SavedBytes, CostModel.Compute(trace, PublishedProfile.Value, training: true).ActivationBytes);
    }
}
