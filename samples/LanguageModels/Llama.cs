using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LanguageModels;

public sealed record LlamaConfig(
    int Layers, int Heads, int Width, int FeedForward, int Vocabulary = 32000, int Context = 2048,
    double RopeTheta = 10000, double NormEpsilon = 1e-6);

/// <summary>"LLaMA: open and efficient foundation language models": rotary positions, RMSNorm, SwiGLU, and no bias anywhere.</summary>
public sealed class Llama : Module<Tensor, Tensor>
{
    private readonly Embedding tok_embeddings;
    private readonly ModuleList<LlamaBlock> layers = new();
    private readonly RmsNorm norm;
    private readonly Linear output;

    // Angles of the rotary positions, (context, head width): plain tensors, so buffers.
    private readonly Tensor cos;
    private readonly Tensor sin;

    public Llama(LlamaConfig config) : base(nameof(Llama))
    {
        tok_embeddings = Embedding(config.Vocabulary, config.Width);
        for (var i = 0; i < config.Layers; i++)
            layers.Add(new LlamaBlock(config));
        norm = new RmsNorm(config.Width, config.NormEpsilon);
        output = Linear(config.Width, config.Vocabulary, hasBias: false);
        (cos, sin) = Rotary.Table(config.Context, config.Width / config.Heads, config.RopeTheta);
        RegisterComponents();
    }

    public static Llama Llama7B() => new(new LlamaConfig(Layers: 32, Heads: 32, Width: 4096, FeedForward: 11008));

    public override Tensor forward(Tensor tokens)
    {
        using var scope = NewDisposeScope();

        var t = tokens.shape[1];
        var angles = (cos.narrow(0, 0, t), sin.narrow(0, 0, t));

        var x = tok_embeddings.call(tokens);
        foreach (var layer in layers)
            x = layer.call(x, angles);
        return output.call(norm.call(x)).MoveToOuterDisposeScope();
    }
}

internal sealed class LlamaBlock : Module<Tensor, (Tensor Cos, Tensor Sin), Tensor>
{
    private readonly RmsNorm attention_norm;
    private readonly LlamaAttention attention;
    private readonly RmsNorm ffn_norm;
    private readonly SwiGlu feed_forward;

    public LlamaBlock(LlamaConfig config) : base(nameof(LlamaBlock))
    {
        attention_norm = new RmsNorm(config.Width, config.NormEpsilon);
        attention = new LlamaAttention(config);
        ffn_norm = new RmsNorm(config.Width, config.NormEpsilon);
        feed_forward = new SwiGlu(config.Width, config.FeedForward);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, (Tensor Cos, Tensor Sin) angles)
    {
        using var scope = NewDisposeScope();

        x = x + attention.call(attention_norm.call(x), angles);
        x = x + feed_forward.call(ffn_norm.call(x));
        return x.MoveToOuterDisposeScope();
    }
}

internal sealed class LlamaAttention : Module<Tensor, (Tensor Cos, Tensor Sin), Tensor>
{
    private readonly int heads;
    private readonly Linear wq;
    private readonly Linear wk;
    private readonly Linear wv;
    private readonly Linear wo;

    public LlamaAttention(LlamaConfig config) : base(nameof(LlamaAttention))
    {
        heads = config.Heads;
        wq = Linear(config.Width, config.Width, hasBias: false);
        wk = Linear(config.Width, config.Width, hasBias: false);
        wv = Linear(config.Width, config.Width, hasBias: false);
        wo = Linear(config.Width, config.Width, hasBias: false);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, (Tensor Cos, Tensor Sin) angles)
    {
        using var scope = NewDisposeScope();

        var (n, t, width) = (x.shape[0], x.shape[1], x.shape[2]);
        Tensor Heads(Tensor z) => z.view(n, t, heads, width / heads).transpose(1, 2);

        // Positions turn queries and keys; values stay as they are.
        var q = Rotary.Apply(Heads(wq.call(x)), angles.Cos, angles.Sin);
        var k = Rotary.Apply(Heads(wk.call(x)), angles.Cos, angles.Sin);
        var v = Heads(wv.call(x));

        var y = functional.scaled_dot_product_attention(q, k, v, is_casual: true);
        return wo.call(y.transpose(1, 2).reshape(n, t, width)).MoveToOuterDisposeScope();
    }
}
