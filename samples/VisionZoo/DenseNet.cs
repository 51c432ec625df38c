using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>"Densely connected convolutional networks": every layer of a block sees all feature maps before it.</summary>
public sealed class DenseNet : Module<Tensor, Tensor>
{
    private readonly Sequential features;
    private readonly Linear classifier;

    public DenseNet(
        int growthRate = 32, IReadOnlyList<int>? blockConfig = null, int numInitFeatures = 64, int bnSize = 4,
        double dropRate = 0, int numClasses = 1000)
        : base(nameof(DenseNet))
    {
        blockConfig ??= [6, 12, 24, 16];

        features = Sequential(
            ("conv0", Conv2d(3, numInitFeatures, kernel_size: 7, stride: 2, padding: 3, bias: false)),
            ("norm0", BatchNorm2d(numInitFeatures)),
            ("relu0", ReLU(inplace: true)),
            ("pool0", MaxPool2d(kernel_size: 3, stride: 2, padding: 1)));

        var channels = numInitFeatures;
        foreach (var (numLayers, i) in blockConfig.Select((n, i) => (n, i + 1)))
        {
            features.append($"denseblock{i}", new DenseBlock(numLayers, channels, bnSize, growthRate, dropRate));
            channels += numLayers * growthRate;
            if (i == blockConfig.Count)
                break;

            features.append($"transition{i}", Transition(channels, channels / 2));
            channels /= 2;
        }

        features.append("norm5", BatchNorm2d(channels));
        classifier = Linear(channels, numClasses);

        RegisterComponents();
    }

    [ModelCost("1x3x224x224", Name = "densenet121", MaxParameters = "8M")]
    public static DenseNet densenet121() => new(growthRate: 32, [6, 12, 24, 16], numInitFeatures: 64);

    private static Sequential Transition(long inChannels, long outChannels) => Sequential(
        ("norm", BatchNorm2d(inChannels)),
        ("relu", ReLU(inplace: true)),
        ("conv", Conv2d(inChannels, outChannels, kernel_size: 1, stride: 1, bias: false)),
        ("pool", AvgPool2d(kernel_size: 2, stride: 2)));

    public override Tensor forward(Tensor x)
    {
        using var _ = NewDisposeScope();
        var y = functional.relu(features.call(x), inplace: true);
        y = functional.adaptive_avg_pool2d(y, (1, 1));
        y = y.reshape(x.size(0), -1);
        return classifier.call(y).MoveToOuterDisposeScope();
    }
}

internal sealed class DenseBlock : Module<Tensor, Tensor>
{
    private readonly ModuleList<DenseLayer> layers = new();

    public DenseBlock(int numLayers, long inChannels, int bnSize, int growthRate, double dropRate) : base(nameof(DenseBlock))
    {
        for (var i = 0; i < numLayers; i++)
            layers.Add(new DenseLayer(inChannels + i * growthRate, growthRate, bnSize, dropRate));

        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var maps = new List<Tensor> { input };
        foreach (var layer in layers)
            maps.Add(layer.call(maps));

        return cat(maps, 1).MoveToOuterDisposeScope();
    }
}

/// <summary>Takes all maps so far and returns the new ones. The block's ModuleList registers it, so it need not do so itself.</summary>
internal sealed class DenseLayer(long inChannels, long growthRate, long bnSize, double dropRate)
    : Module<IReadOnlyList<Tensor>, Tensor>(nameof(DenseLayer))
{
    private readonly BatchNorm2d norm1 = BatchNorm2d(inChannels);
    private readonly Conv2d conv1 = Conv2d(inChannels, bnSize * growthRate, kernel_size: 1, bias: false);
    private readonly BatchNorm2d norm2 = BatchNorm2d(bnSize * growthRate);
    private readonly Conv2d conv2 = Conv2d(bnSize * growthRate, growthRate, kernel_size: 3, padding: 1, bias: false);

    public override Tensor forward(IReadOnlyList<Tensor> maps)
    {
        var x = maps.Count == 1 ? maps[0] : cat(maps.ToArray(), dim: 1);
        var bottleneck = conv1.call(norm1.call(x).relu());
        var fresh = conv2.call(norm2.call(bottleneck).relu_());
        return dropRate > 0 ? functional.dropout(fresh, dropRate, training) : fresh;
    }
}
