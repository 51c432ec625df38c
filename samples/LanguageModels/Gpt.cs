using AlphaFlops;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LanguageModels;

/// <summary>The size of a <see cref="Gpt"/>. The context is the largest number of tokens that it has positions for.</summary>
public sealed record GptConfig(int Layers, int Heads, int Width, int Vocabulary = 50257, int Context = 1024, double Dropout = 0.1)
{
    public int HeadWidth => Width / Heads;
}

/// <summary>"Language models are unsupervised multitask learners": the decoder of GPT-2, and of GPT-3 where its attention is dense.</summary>
public sealed class Gpt : Module<Tensor, Tensor>
{
    private readonly GptConfig config;

    private readonly Embedding wte;
    private readonly Embedding wpe;
    private readonly Dropout drop;
    private readonly ModuleList<GptBlock> h = new();
    private readonly LayerNorm ln_f;

    public Gpt(GptConfig config) : base(nameof(Gpt))
    {
        if (config.Width % config.Heads != 0)
            throw new ArgumentException("The width must divide into heads.", nameof(config));

        this.config = config;
        wte = Embedding(config.Vocabulary, config.Width);
        wpe = Embedding(config.Context, config.Width);
        drop = Dropout(config.Dropout);
        for (var i = 0; i < config.Layers; i++)
            h.Add(new GptBlock(config));
        ln_f = LayerNorm(config.Width);

        // All blocks look through the same triangle. It is no weight and need not be saved.
        register_buffer("causal", torch.ones(config.Context, config.Context, dtype: ScalarType.Bool).tril(), persistent: false);

        RegisterComponents();
        apply(Initialize);
    }

    public int Layers => config.Layers;

    [ModelCost("int64[1,1]", Name = "GPT-2-124M-T1")]
    [ModelCost("int64[1,128]", Name = "GPT-2-124M-T128")]
    [ModelCost("int64[B,T]", Name = "GPT-2-124M")]
    [ModelCost("int64[1,1024]", Name = "GPT-2-124M-T1024", MaxMacs = "146G", MaxParameters = "125M")]
    public static Gpt Gpt2() => new(new GptConfig(Layers: 12, Heads: 12, Width: 768));

    [ModelCost("int64[1,1024]", Name = "GPT-2-large-T1024")]
    public static Gpt Gpt2Large() => new(new GptConfig(Layers: 36, Heads: 20, Width: 1280));

    /// <summary>As NeuSight measured it, 3072 wide; the paper's XL is 2048 wide and has 1.3 billion parameters.</summary>
    public static Gpt Gpt3XL() => new(new GptConfig(Layers: 24, Heads: 24, Width: 3072, Context: 2048));

    public static Gpt Gpt3_2_7B() => new(new GptConfig(Layers: 32, Heads: 32, Width: 2560, Context: 2048));

    private static void Initialize(nn.Module module)
    {
        switch (module)
        {
            case Linear linear:
                init.normal_(linear.weight, std: 0.02);
                if (linear.bias is not null)
                    init.zeros_(linear.bias);
                break;
            case Embedding embedding:
                init.normal_(embedding.weight!, std: 0.02);
                break;
        }
    }

    /// <summary>Logits at every token, as training and scoring need them.</summary>
    public override Tensor forward(Tensor tokens)
    {
        using var scope = NewDisposeScope();

        return Logits(Hidden(tokens, null)).MoveToOuterDisposeScope();
    }

    /// <summary>Logits of the token that follows. Of the text before these tokens only the cache is needed, which they join.</summary>
    public Tensor Next(Tensor tokens, GptCache cache)
    {
        using var scope = NewDisposeScope();

        return Logits(Hidden(tokens, cache)[.., ^1]).MoveToOuterDisposeScope();
    }

    private Tensor Hidden(Tensor tokens, GptCache? cache)
    {
        var start = cache?.Length ?? 0;
        var end = start + tokens.shape[1];
        if (end > config.Context)
            throw new ArgumentException($"{end} tokens do not fit into a context of {config.Context}.", nameof(tokens));

        var positions = torch.arange(start, end, device: tokens.device);
        var x = drop.call(wte.call(tokens) + wpe.call(positions));

        var mask = get_buffer("causal")![(int)start..(int)end, ..(int)end];
        for (var i = 0; i < h.Count; i++)
            x = h[i].call(x, mask, cache?[i]);
        return ln_f.call(x);
    }

    // A token on its way out is compared with what it looked like on its way in: one table for both.
    private Tensor Logits(Tensor x) => functional.linear(x, wte.weight!);
}

internal sealed class GptBlock : Module<Tensor, Tensor, GptCache.Layer?, Tensor>
{
    private readonly LayerNorm ln_1;
    private readonly GptAttention attn;
    private readonly LayerNorm ln_2;
    private readonly Sequential mlp;

    public GptBlock(GptConfig config) : base(nameof(GptBlock))
    {
        ln_1 = LayerNorm(config.Width);
        attn = new GptAttention(config);
        ln_2 = LayerNorm(config.Width);
        mlp = Sequential(
            ("c_fc", Linear(config.Width, 4 * config.Width)),
            ("gelu", GELU(TorchSharp.Modules.GELU.Approximate.tanh)),
            ("c_proj", Linear(4 * config.Width, config.Width)),
            ("dropout", Dropout(config.Dropout)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, Tensor mask, GptCache.Layer? cache)
    {
        using var scope = NewDisposeScope();

        x = x + attn.call(ln_1.call(x), mask, cache);
        x = x + mlp.call(ln_2.call(x));
        return x.MoveToOuterDisposeScope();
    }
}

/// <summary>Attention with every step written out; <see cref="OptAttention"/> has the same in one call.</summary>
internal sealed class GptAttention : Module<Tensor, Tensor, GptCache.Layer?, Tensor>
{
    private readonly GptConfig config;
    private readonly Linear c_attn;
    private readonly Linear c_proj;
    private readonly Dropout attn_dropout;
    private readonly Dropout resid_dropout;

    public GptAttention(GptConfig config) : base(nameof(GptAttention))
    {
        this.config = config;
        c_attn = Linear(config.Width, 3 * config.Width);
        c_proj = Linear(config.Width, config.Width);
        attn_dropout = Dropout(config.Dropout);
        resid_dropout = Dropout(config.Dropout);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, Tensor mask, GptCache.Layer? cache)
    {
        using var scope = NewDisposeScope();

        var (n, t) = (x.shape[0], x.shape[1]);
        var qkv = c_attn.call(x).chunk(3, dim: -1);
        var (q, k, v) = (Heads(qkv[0]), Heads(qkv[1]), Heads(qkv[2]));
        if (cache is not null)
            (k, v) = cache.Append(k, v);

        var scores = torch.matmul(q, k.transpose(-2, -1)) / Math.Sqrt(config.HeadWidth);
        scores = scores.masked_fill(mask.logical_not(), float.NegativeInfinity);
        var weights = attn_dropout.call(functional.softmax(scores, dim: -1));

        var y = torch.matmul(weights, v);               // (n, heads, t, head width)
        y = y.transpose(1, 2).contiguous().view(n, t, config.Width);
        return resid_dropout.call(c_proj.call(y)).MoveToOuterDisposeScope();

        Tensor Heads(Tensor z) => z.view(n, t, config.Heads, config.HeadWidth).transpose(1, 2);
    }
}
