using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>"SqueezeNet: AlexNet-level accuracy with 50x fewer parameters", as published (1_0) and with earlier pooling (1_1).</summary>
public class SqueezeNet : Module<Tensor, Tensor>
{
    private readonly Sequential features;
    private readonly Sequential classifier;

    public SqueezeNet(string version = "1_0", long numClasses = 1000, double dropout = 0.5) : base(nameof(SqueezeNet))
    {
        features = version switch
        {
            "1_0" => Sequential(
                Conv2d(3, 96, kernel_size: 7, stride: 2),
                ReLU(inplace: true),
                Pool(),
                new Fire(96, 16, 64),
                new Fire(128, 16, 64),
                new Fire(128, 32, 128),
                Pool(),
                new Fire(256, 32, 128),
                new Fire(256, 48, 192),
                new Fire(384, 48, 192),
                new Fire(384, 64, 256),
                Pool(),
                new Fire(512, 64, 256)),
            "1_1" => Sequential(
                Conv2d(3, 64, kernel_size: 3, stride: 2),
                ReLU(inplace: true),
                Pool(),
                new Fire(64, 16, 64),
                new Fire(128, 16, 64),
                Pool(),
                new Fire(128, 32, 128),
                new Fire(256, 32, 128),
                Pool(),
                new Fire(256, 48, 192),
                new Fire(384, 48, 192),
                new Fire(384, 64, 256),
                new Fire(512, 64, 256)),
            _ => throw new ArgumentException($"There is no SqueezeNet {version}: 1_0 and 1_1 are known.", nameof(version)),
        };

        // No dense layer: the last convolution has a channel a class.
        var finalConv = Conv2d(512, numClasses, kernel_size: 1);
        classifier = Sequential(
            ("dropout", Dropout(dropout)),
            ("conv", finalConv),
            ("relu", ReLU(inplace: true)),
            ("pool", AdaptiveAvgPool2d((1, 1))));

        RegisterComponents();

        foreach (var conv in modules().OfType<Conv2d>())
        {
            if (ReferenceEquals(conv, finalConv))
                init.normal_(conv.weight, mean: 0.0, std: 0.01);
            else
                init.kaiming_uniform_(conv.weight);
            if (conv.bias is { } bias)
                init.constant_(bias, 0);
        }
    }

    private static MaxPool2d Pool() => MaxPool2d(kernel_size: 3, stride: 2, ceil_mode: true);

    public override Tensor forward(Tensor input)
    {
        using var x = features.call(input);
        using var logits = classifier.call(x);
        return logits.flatten(1);
    }

    /// <summary>Squeezes into few channels, then expands with 1x1 and 3x3 filters side by side.</summary>
    private sealed class Fire : Module<Tensor, Tensor>
    {
        private readonly Conv2d squeeze, expand1x1, expand3x3;
        private readonly ReLU activation = ReLU(inplace: true);

        public Fire(long inplanes, long squeezePlanes, long expandPlanes) : base(nameof(Fire))
        {
            squeeze = Conv2d(inplanes, squeezePlanes, kernel_size: 1);
            expand1x1 = Conv2d(squeezePlanes, expandPlanes, kernel_size: 1);
            expand3x3 = Conv2d(squeezePlanes, expandPlanes, kernel_size: 3, padding: 1);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input)
        {
            using var x = activation.call(squeeze.call(input));
            using var small = activation.call(expand1x1.call(x));
            using var large = activation.call(expand3x3.call(x));
            return cat(new[] { small, large }, 1);
        }
    }
}
