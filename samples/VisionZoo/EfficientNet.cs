using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>A stage of the baseline network, as "EfficientNet: rethinking model scaling for convolutional neural networks" lists it.</summary>
public readonly record struct Stage(double ExpandRatio, int Kernel, int Stride, int Input, int Output, int Layers)
{
    public Stage Scale(float width, float depth) => this with
    {
        Input = Width(Input, width),
        Output = Width(Output, width),
        Layers = (int)MathF.Ceiling(Layers * depth),
    };

    internal static int Width(double channels, double factor) => Channels.MakeDivisible(channels * factor, 8, minValue: null);
}

public sealed class EfficientNet : Module<Tensor, Tensor>
{
    private static readonly Stage[] Baseline =
    {
        new(ExpandRatio: 1, Kernel: 3, Stride: 1, Input: 32, Output: 16, Layers: 1),
        new(6, 3, 2, 16, 24, 2),
        new(6, 5, 2, 24, 40, 2),
        new(6, 3, 2, 40, 80, 3),
        new(6, 5, 1, 80, 112, 3),
        new(6, 5, 2, 112, 192, 4),
        new(6, 3, 1, 192, 320, 1),
    };

    private readonly Sequential features;
    private readonly AdaptiveAvgPool2d avgpool;
    private readonly Sequential classifier;

    public EfficientNet(
        float widthMult, float depthMult, double dropout, double stochasticDepthProb = 0.2, long numClasses = 1000,
        long? lastChannel = null, Func<long, Module<Tensor, Tensor>>? normLayer = null)
        : base(nameof(EfficientNet))
    {
        normLayer ??= static n => BatchNorm2d(n);
        var stages = Baseline.Select(stage => stage.Scale(widthMult, depthMult)).ToArray();
        var total = stages.Sum(stage => stage.Layers);

        var layers = new List<Module<Tensor, Tensor>>
        {
            new ConvNormActivation(3, stages[0].Input, 3, stride: 2, norm: normLayer, activation: () => SiLU(inplace: true)),
        };

        var blockId = 0;
        foreach (var stage in stages)
        {
            var blocks = new List<Module<Tensor, Tensor>>();
            for (var layer = 0; layer < stage.Layers; layer++)
            {
                // The deeper a block, the likelier it is skipped.
                var skip = stochasticDepthProb * blockId++ / total;
                var config = layer == 0 ? stage : stage with { Input = stage.Output, Stride = 1 };
                blocks.Add(new MBConv(config, skip, normLayer));
            }

            layers.Add(Sequential(blocks));
        }

        var lastIn = stages[stages.Length - 1].Output;
        var lastOut = lastChannel ?? 4 * lastIn;
        layers.Add(new ConvNormActivation(lastIn, lastOut, 1, norm: normLayer, activation: () => SiLU(inplace: true)));

        features = Sequential(layers);
        avgpool = AdaptiveAvgPool2d(1);
        classifier = Sequential(("dropout", Dropout(dropout, inplace: true)), ("fc", Linear(lastOut, numClasses)));

        RegisterComponents();
        foreach (var m in modules())
        {
            if (m is not Linear { out_features: var fanOut } linear)
                continue;
            var range = 1.0 / Math.Sqrt(fanOut);
            init.uniform_(linear.weight, -range, range);
            init.zeros_(linear.bias);
        }
    }

    public static EfficientNet Create(string variant = "b0")
    {
        (float width, float depth, double dropout) = variant switch
        {
            "b0" => (1.0f, 1.0f, 0.2),
            "b1" => (1.0f, 1.1f, 0.2),
            "b2" => (1.1f, 1.2f, 0.3),
            "b3" => (1.2f, 1.4f, 0.3),
            "b4" => (1.4f, 1.8f, 0.4),
            _ => throw new ArgumentException($"Unknown EfficientNet '{variant}'.", nameof(variant)),
        };
        return new EfficientNet(width, depth, dropout);
    }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        x = features.call(x);
        x = avgpool.call(x);
        x = x.flatten(1);
        x = classifier.call(x);
        return x.MoveToOuterDisposeScope();
    }
}

internal sealed class MBConv : Module<Tensor, Tensor>
{
    private readonly Sequential block;
    private readonly StochasticDepth? stochastic_depth;

    public MBConv(Stage config, double skip, Func<long, Module<Tensor, Tensor>> normLayer) : base(nameof(MBConv))
    {
        if (config is { Stride: < 1 or > 2 })
            throw new ArgumentException("illegal stride value");

        int Adjust(double ratio) => Stage.Width(config.Input, ratio);
        Module<Tensor, Tensor> Swish() => SiLU(inplace: true);

        var expanded = Adjust(config.ExpandRatio);
        var modules = new List<Module<Tensor, Tensor>>(4);
        if (expanded != config.Input)
            modules.Add(new ConvNormActivation(config.Input, expanded, 1, 1, 1, normLayer, Swish));
        modules.Add(new ConvNormActivation(expanded, expanded, config.Kernel, config.Stride, expanded, normLayer, Swish));
        modules.Add(new SqueezeExcitation(expanded, squeezeChannels: Math.Max(1, config.Input / 4), activation: Swish));
        modules.Add(new ConvNormActivation(expanded, config.Output, 1, 1, 1, normLayer));
        block = Sequential(modules);

        stochastic_depth = config.Stride == 1 && config.Input == config.Output ? new StochasticDepth(skip) : null;

        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var result = block.call(input);
        if (stochastic_depth != null)
        {
            result = stochastic_depth.call(result);
            result.add_(input);
        }

        return result;
    }
}
