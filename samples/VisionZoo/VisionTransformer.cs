using System.Diagnostics;
using AlphaFlops;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>"An image is worth 16x16 words".</summary>
public sealed class VisionTransformer : Module<Tensor, Tensor>
{
    private readonly int imageSize;
    private readonly int patchSize;
    private readonly int hiddenDim;

    private readonly Conv2d conv_proj;
    private readonly Parameter class_token;
    private readonly Parameter pos_embedding;
    private readonly Dropout dropout;
    private readonly ModuleList<EncoderBlock> layers = new();
    private readonly LayerNorm ln;
    private readonly Sequential heads;

    public VisionTransformer(
        int imageSize, int patchSize, int numLayers, int numHeads, int hiddenDim, int? mlpDim = null,
        double dropout = 0.0, double attentionDropout = 0.0, int numClasses = 1000, int? representationSize = null)
        : base(nameof(VisionTransformer))
    {
        if (imageSize % patchSize != 0)
            throw new ArgumentException("The image must consist of whole patches.", nameof(patchSize));

        this.imageSize = imageSize;
        this.patchSize = patchSize;
        this.hiddenDim = hiddenDim;

        conv_proj = Conv2d(3, hiddenDim, kernel_size: patchSize, stride: patchSize);

        // One more position, for the class token.
        var seqLength = (int)Math.Pow(imageSize / patchSize, 2) + 1;
        class_token = Parameter(torch.zeros(1, 1, hiddenDim));
        pos_embedding = Parameter(torch.empty(1, seqLength, hiddenDim).normal_(0, 0.02));

        this.dropout = Dropout(dropout);
        for (int i = 0; i < numLayers; i++)
            layers.Add(new EncoderBlock(numHeads, hiddenDim, mlpDim ?? 4 * hiddenDim, dropout, attentionDropout));
        ln = LayerNorm(hiddenDim, eps: 1e-6);

        heads = Sequential();
        if (representationSize is int size)
        {
            heads.append("pre_logits", Linear(hiddenDim, size));
            heads.append("act", Tanh());
            heads.append("head", Linear(size, numClasses));
        }
        else
        {
            heads.append("head", Linear(hiddenDim, numClasses));
        }

        RegisterComponents();

        var fanIn = conv_proj.in_channels * conv_proj.kernel_size[0] * conv_proj.kernel_size[1];
        init.normal_(conv_proj.weight, std: Math.Sqrt(1.0 / fanIn));
        if (conv_proj.bias is not null)
            init.zeros_(conv_proj.bias);
    }

    [ModelCost("1x3x224x224", Name = "vit_b_16", MaxMacs = "18G", MaxParameters = "87M")]
    public static VisionTransformer vit_b_16() =>
        new(imageSize: 224, patchSize: 16, numLayers: 12, numHeads: 12, hiddenDim: 768, mlpDim: 3072);

    private Tensor ProcessInput(Tensor x)
    {
        var (n, c, h, w) = (x.size(0), x.size(1), x.size(2), x.size(3));
        Debug.Assert(c == 3, "three colours");
        if (h != imageSize || w != imageSize)
            throw new ArgumentException($"Wrong image size: expected {imageSize}x{imageSize}, got {h}x{w}.");

        var (rows, columns) = (h / patchSize, w / patchSize);
        x = conv_proj.call(x);                          // (n, hidden, rows, columns)
        x = x.reshape(n, hiddenDim, rows * columns);
        return x.permute(0, 2, 1);                      // (n, rows * columns, hidden)
    }

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();

        var x = ProcessInput(input);
        var batchClassToken = class_token.expand(x.shape[0], -1, -1);
        x = torch.cat(new List<Tensor> { batchClassToken, x }, dim: 1);

        x = dropout.call(x + pos_embedding);
        foreach (var layer in layers)
            x = layer.call(x);
        x = ln.call(x);

        // The classifier token stands for the whole image.
        x = x[TensorIndex.Colon, 0];
        return heads.call(x).MoveToOuterDisposeScope();
    }
}

internal sealed class EncoderBlock : Module<Tensor, Tensor>
{
    private readonly LayerNorm ln_1;
    private readonly MultiheadAttention self_attention;
    private readonly Dropout dropout;
    private readonly LayerNorm ln_2;
    private readonly MlpBlock mlp;

    public EncoderBlock(int numHeads, int hiddenDim, int mlpDim, double dropout, double attentionDropout) : base(nameof(EncoderBlock))
    {
        ln_1 = LayerNorm(hiddenDim, eps: 1e-6);
        self_attention = MultiheadAttention(hiddenDim, numHeads, dropout: attentionDropout);
        this.dropout = Dropout(dropout);
        ln_2 = LayerNorm(new long[] { hiddenDim }, eps: 1e-6);
        mlp = new MlpBlock(hiddenDim, mlpDim, dropout);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        // Attention wants the sequence first.
        var x = ln_1.call(input).transpose(0, 1);
        (x, _) = self_attention.call(x, x, x, need_weights: false);
        x = dropout.call(x.transpose(0, 1));
        x = x + input;

        var y = mlp.call(ln_2.call(x));
        return x + y;
    }
}

internal sealed class MlpBlock : Module<Tensor, Tensor>
{
    private readonly Linear linear_1;
    private readonly Linear linear_2;
    private readonly double dropout;

    public MlpBlock(long inDim, long mlpDim, double dropout) : base(nameof(MlpBlock))
    {
        this.dropout = dropout;
        linear_1 = Linear(inDim, mlpDim);
        linear_2 = Linear(mlpDim, inDim);

        foreach (var linear in new[] { linear_1, linear_2 })
        {
            init.xavier_uniform_(linear.weight);
            init.normal_(linear.bias, std: 1e-6);
        }
    }

    public override Tensor forward(Tensor x)
    {
        x = functional.dropout(functional.gelu(linear_1.call(x)), dropout, training);
        return functional.dropout(linear_2.call(x), dropout, training);
    }
}
