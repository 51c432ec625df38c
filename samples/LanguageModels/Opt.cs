using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LanguageModels;

public sealed record OptConfig(
    int Layers, int Heads, int Width, int FeedForward, int Vocabulary = 50272, int Context = 2048, double Dropout = 0.1);

/// <summary>"OPT: open pre-trained transformer language models": a decoder with ReLU and with separate projections.</summary>
public sealed class Opt : Module<Tensor, Tensor>
{
    // The table of positions begins with two rows that no token takes: they were those of padding.
    private const int PositionOffset = 2;

    private readonly Embedding embed_tokens;
    private readonly Embedding embed_positions;
    private readonly ModuleList<OptLayer> layers = new();
    private readonly LayerNorm final_layer_norm;

    public Opt(OptConfig config) : base(nameof(Opt))
    {
        embed_tokens = Embedding(config.Vocabulary, config.Width, padding_idx: 1);
        embed_positions = Embedding(config.Context + PositionOffset, config.Width);
        for (var i = 0; i < config.Layers; i++)
            layers.Add(new OptLayer(config));
        final_layer_norm = LayerNorm(config.Width);
        RegisterComponents();
    }

    public static Opt Opt1_3B() => new(new OptConfig(Layers: 24, Heads: 32, Width: 2048, FeedForward: 8192));

    public override Tensor forward(Tensor tokens)
    {
        using var scope = NewDisposeScope();

        var positions = torch.arange(tokens.shape[1], device: tokens.device) + PositionOffset;
        var x = embed_tokens.call(tokens) + embed_positions.call(positions);
        foreach (var layer in layers)
            x = layer.call(x);

        return functional.linear(final_layer_norm.call(x), embed_tokens.weight!).MoveToOuterDisposeScope();
    }
}

internal sealed class OptLayer : Module<Tensor, Tensor>
{
    private readonly LayerNorm self_attn_layer_norm;
    private readonly OptAttention self_attn;
    private readonly LayerNorm final_layer_norm;
    private readonly Linear fc1;
    private readonly Linear fc2;
    private readonly double dropout;

    public OptLayer(OptConfig config) : base(nameof(OptLayer))
    {
        dropout = config.Dropout;
        self_attn_layer_norm = LayerNorm(config.Width);
        self_attn = new OptAttention(config);
        final_layer_norm = LayerNorm(config.Width);
        fc1 = Linear(config.Width, config.FeedForward);
        fc2 = Linear(config.FeedForward, config.Width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();

        var y = self_attn.call(self_attn_layer_norm.call(x));
        x = x + functional.dropout(y, dropout, training);

        y = fc2.call(functional.relu(fc1.call(final_layer_norm.call(x))));
        x = x + functional.dropout(y, dropout, training);
        return x.MoveToOuterDisposeScope();
    }
}

internal sealed class OptAttention : Module<Tensor, Tensor>
{
    private readonly int heads;
    private readonly Linear q_proj;
    private readonly Linear k_proj;
    private readonly Linear v_proj;
    private readonly Linear out_proj;

    public OptAttention(OptConfig config) : base(nameof(OptAttention))
    {
        heads = config.Heads;
        q_proj = Linear(config.Width, config.Width);
        k_proj = Linear(config.Width, config.Width);
        v_proj = Linear(config.Width, config.Width);
        out_proj = Linear(config.Width, config.Width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();

        var (n, t) = (x.shape[0], x.shape[1]);
        Tensor Heads(Linear projection) => projection.call(x).view(n, t, heads, -1).transpose(1, 2);

        // is_casual: each token sees those before it.
        var y = functional.scaled_dot_product_attention(Heads(q_proj), Heads(k_proj), Heads(v_proj), is_casual: true);
        return out_proj.call(y.transpose(1, 2).reshape(n, t, -1)).MoveToOuterDisposeScope();
    }
}
