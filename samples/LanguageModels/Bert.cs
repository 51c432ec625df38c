using AlphaFlops;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LanguageModels;

public sealed record BertConfig(
    int Layers, int Heads, int Width, int Vocabulary = 30522, int Context = 512, int Segments = 2, int Padding = 0,
    double Dropout = 0.1, double NormEpsilon = 1e-12)
{
    public static BertConfig Base { get; } = new(Layers: 12, Heads: 12, Width: 768);

    public static BertConfig Large { get; } = new(Layers: 24, Heads: 16, Width: 1024);
}

/// <summary>"BERT: pre-training of deep bidirectional transformers": the encoder with its pooler, one vector for the whole text.</summary>
public sealed class Bert : Module<Tensor, Tensor, Tensor>
{
    private readonly BertEncoder encoder;
    private readonly Linear pooler;

    public Bert(BertConfig config) : base(nameof(Bert))
    {
        encoder = new BertEncoder(config);
        pooler = Linear(config.Width, config.Width);
        RegisterComponents();
    }

    [ModelCost("int64[1,128]", "int64[1,128]", Name = "BERT-base-T128")]
    [ModelCost("int64[1,512]", "int64[1,512]", Name = "BERT-base-T512", MaxParameters = "110M")]
    public static Bert BertBase() => new(BertConfig.Base);

    public override Tensor forward(Tensor tokens, Tensor segments)
    {
        using var scope = NewDisposeScope();

        // The first token of a text is [CLS].
        var first = encoder.call(tokens, segments).select(1, 0);
        return pooler.call(first).tanh().MoveToOuterDisposeScope();
    }
}

/// <summary>The encoder with the head that it is trained with: which token stood at each place.</summary>
public sealed class BertForMaskedLM : Module<Tensor, Tensor, Tensor>
{
    private readonly BertEncoder encoder;
    private readonly Sequential transform;
    private readonly Parameter bias;

    public BertForMaskedLM(BertConfig config) : base(nameof(BertForMaskedLM))
    {
        encoder = new BertEncoder(config);
        transform = Sequential(
            ("dense", Linear(config.Width, config.Width)),
            ("act", GELU()),
            ("norm", LayerNorm(config.Width, config.NormEpsilon)));
        bias = Parameter(torch.zeros(config.Vocabulary));
        RegisterComponents();
    }

    [ModelCost("int64[1,512]", "int64[1,512]", Name = "BERT-large-T512")]
    public static BertForMaskedLM BertLarge() => new(BertConfig.Large);

    public override Tensor forward(Tensor tokens, Tensor segments)
    {
        using var scope = NewDisposeScope();

        // The weights are the table of the input tokens; the bias is the head's own.
        var x = transform.call(encoder.call(tokens, segments));
        return functional.linear(x, encoder.TokenTable, bias).MoveToOuterDisposeScope();
    }
}
