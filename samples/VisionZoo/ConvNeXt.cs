using AlphaFlops;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace VisionZoo;

/// <summary>"A ConvNet for the 2020s".</summary>
public sealed class ConvNeXt : Module<Tensor, Tensor>
{
    /// <summary>The last stage has no width after it.</summary>
    public sealed record BlockSetting(long Input, long? Output, int Layers);

    private readonly Sequential features, classifier;
    private readonly AdaptiveAvgPool2d avgpool;

    public ConvNeXt(
        IEnumerable<BlockSetting> settings, double stochasticDepthProb = 0.0, double layerScale = 1e-6, long numClasses = 1000)
        : base(nameof(ConvNeXt))
    {
        var stages = settings.ToList();
        if (stages is [])
            throw new ArgumentException("The block settings should not be empty.", nameof(settings));

        var layers = new List<Module<Tensor, Tensor>>();
        var width = stages[0].Input;
        layers.Add(Sequential(Conv2d(3, width, kernel_size: 4, stride: 4), new LayerNorm2d(width)));

        int blocks = stages.Sum(s => s.Layers), id = 0;
        foreach (var (input, output, depth) in stages)
        {
            var stage = Enumerable.Range(0, depth)
                .Select(_ => new ConvNeXtBlock(input, layerScale, stochasticDepthProb * id++ / (blocks - 1.0)))
                .ToArray<Module<Tensor, Tensor>>();
            layers.Add(Sequential(stage));

            if (output.HasValue)
                layers.Add(Sequential(new LayerNorm2d(input), Conv2d(input, output.Value, kernel_size: 2, stride: 2)));
            width = output ?? input;
        }

        features = Sequential(layers);
        avgpool = AdaptiveAvgPool2d(1);
        classifier = Sequential(new LayerNorm2d(width), Flatten(1), Linear(width, numClasses));

        RegisterComponents();

        foreach (var (name, parameter) in named_parameters())
        {
            // The original truncates at 2, a hundred deviations away.
            if (name.EndsWith("weight") && parameter.dim() > 1)
                init.normal_(parameter, std: 0.02);
            else if (name.EndsWith("bias"))
                init.zeros_(parameter);
        }
    }

    [ModelCost("1x3x224x224", Name = "convnext_tiny", MaxMacs = "4.5G", MaxParameters = "30M")]
    public static ConvNeXt convnext_tiny() => new(
        [
            new(96, 192, 3),
            new(192, 384, 3),
            new(384, 768, 9),
            new(768, null, 3),
        ],
        stochasticDepthProb: 0.1);

    public override Tensor forward(Tensor x)
    {
        using var features = this.features.call(x);
        using var pooled = avgpool.call(features);
        return classifier.call(pooled);
    }
}

/// <summary>Layer normalisation over the channels of an image.</summary>
internal sealed class LayerNorm2d : Module<Tensor, Tensor>
{
    private readonly Parameter weight;
    private readonly Parameter bias;
    private readonly long[] normalizedShape;
    private readonly double eps;

    public LayerNorm2d(long channels, double eps = 1e-6) : base(nameof(LayerNorm2d))
    {
        weight = Parameter(ones(channels));
        bias = Parameter(zeros(channels));
        normalizedShape = new[] { channels };
        this.eps = eps;
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        x = x.permute(0, 2, 3, 1);
        x = F.layer_norm(x, normalizedShape, weight, bias, eps);
        return x.permute(0, 3, 1, 2).MoveToOuterDisposeScope();
    }
}

internal sealed class ConvNeXtBlock : Module<Tensor, Tensor>
{
    private readonly Conv2d dwconv;
    private readonly LayerNorm norm;
    private readonly Linear pwconv1, pwconv2;
    private readonly GELU act;
    private readonly Parameter layer_scale;
    private readonly StochasticDepth stochastic_depth;

    public ConvNeXtBlock(long dim, double layerScale, double skip) : base(nameof(ConvNeXtBlock))
    {
        dwconv = Conv2d(dim, dim, kernel_size: 7, padding: 3, groups: dim, bias: true);
        norm = LayerNorm(dim, eps: 1e-6);
        pwconv1 = Linear(dim, 4 * dim);
        act = GELU();
        pwconv2 = Linear(4 * dim, dim);
        layer_scale = new Parameter(torch.ones(dim, 1, 1) * layerScale);
        stochastic_depth = new StochasticDepth(skip);

        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        using var scope = torch.NewDisposeScope();

        var x = dwconv.call(input);
        x = x.permute(0, 2, 3, 1); // (N, C, H, W) -> (N, H, W, C)
        x = norm.call(x);
        x = pwconv2.call(act.call(pwconv1.call(x)));
        x = x.permute(0, 3, 1, 2);
        x *= layer_scale;

        return (input + stochastic_depth.call(x)).MoveToOuterDisposeScope();
    }
}
