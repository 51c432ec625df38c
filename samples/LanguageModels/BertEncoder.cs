using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LanguageModels;

/// <summary>Tokens and the segment that each belongs to, (n, t), give one vector for each token, (n, t, width).</summary>
internal sealed class BertEncoder : Module<Tensor, Tensor, Tensor>
{
    private readonly BertConfig config;

    private readonly Embedding word_embeddings;
    private readonly Embedding position_embeddings;
    private readonly Embedding token_type_embeddings;
    private readonly LayerNorm norm;
    private readonly Dropout dropout;
    private readonly ModuleList<BertLayer> layer;

    public BertEncoder(BertConfig config) : base(nameof(BertEncoder))
    {
        this.config = config;
        word_embeddings = Embedding(config.Vocabulary, config.Width, padding_idx: config.Padding);
        position_embeddings = Embedding(config.Context, config.Width);
        token_type_embeddings = Embedding(config.Segments, config.Width);
        norm = LayerNorm(config.Width, config.NormEpsilon);
        dropout = Dropout(config.Dropout);
        layer = new ModuleList<BertLayer>(Enumerable.Range(0, config.Layers).Select(_ => new BertLayer(config)).ToArray());
        RegisterComponents();
    }

    public Parameter TokenTable => word_embeddings.weight!;

    public override Tensor forward(Tensor tokens, Tensor segments)
    {
        using var scope = NewDisposeScope();

        var positions = torch.arange(tokens.shape[1], device: tokens.device);
        var x = word_embeddings.call(tokens) + position_embeddings.call(positions) + token_type_embeddings.call(segments);
        x = dropout.call(norm.call(x));

        // Nothing looks at padding: (n, 1, 1, t), the same for all heads and all queries.
        var mask = tokens.ne(config.Padding).unsqueeze(1).unsqueeze(1);
        foreach (var block in layer)
            x = block.call(x, mask);
        return x.MoveToOuterDisposeScope();
    }
}

/// <summary>Normalised after each sum, not before each branch as in the decoders.</summary>
internal sealed class BertLayer : Module<Tensor, Tensor, Tensor>
{
    private readonly BertAttention attention;
    private readonly LayerNorm attention_norm;
    private readonly Linear intermediate;
    private readonly Linear output;
    private readonly LayerNorm output_norm;
    private readonly Dropout dropout;

    public BertLayer(BertConfig config) : base(nameof(BertLayer))
    {
        attention = new BertAttention(config);
        attention_norm = LayerNorm(config.Width, config.NormEpsilon);
        intermediate = Linear(config.Width, 4 * config.Width);
        output = Linear(4 * config.Width, config.Width);
        output_norm = LayerNorm(config.Width, config.NormEpsilon);
        dropout = Dropout(config.Dropout);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, Tensor mask)
    {
        using var scope = NewDisposeScope();

        x = attention_norm.call(x + dropout.call(attention.call(x, mask)));
        var y = output.call(functional.gelu(intermediate.call(x)));
        return output_norm.call(x + dropout.call(y)).MoveToOuterDisposeScope();
    }
}

internal sealed class BertAttention : Module<Tensor, Tensor, Tensor>
{
    private readonly int heads;
    private readonly double dropout;
    private readonly Linear query;
    private readonly Linear key;
    private readonly Linear value;
    private readonly Linear dense;

    public BertAttention(BertConfig config) : base(nameof(BertAttention))
    {
        heads = config.Heads;
        dropout = config.Dropout;
        query = Linear(config.Width, config.Width);
        key = Linear(config.Width, config.Width);
        value = Linear(config.Width, config.Width);
        dense = Linear(config.Width, config.Width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, Tensor mask)
    {
        using var scope = NewDisposeScope();

        var y = functional.scaled_dot_product_attention(
            Heads(query.call(x)), Heads(key.call(x)), Heads(value.call(x)), attn_mask: mask, p: training ? dropout : 0.0);
        return dense.call(y.transpose(1, 2).flatten(2)).MoveToOuterDisposeScope();
    }

    private Tensor Heads(Tensor x) => x.unflatten(-1, heads, x.shape[^1] / heads).transpose(1, 2);
}
