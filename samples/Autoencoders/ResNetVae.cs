using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Autoencoders;

public sealed record ResNetVaeConfig(int ImageSize = 64, int Latent = 64, int BaseChannels = 64, int Scales = 3, int Start = 4, int Top = 1024);

/// <summary>The first stage of "Diagnosing and enhancing VAE models": a residual block at every scale.</summary>
public sealed class ResNetVae : Module<Tensor, (Tensor Image, Gaussian Posterior)>
{
    private readonly Sequential encoder = Sequential();
    private readonly GaussianHead posterior;
    private readonly Sequential decoder = Sequential();
    private readonly ResNetVaeConfig config;

    public ResNetVae(ResNetVaeConfig config) : base(nameof(ResNetVae))
    {
        this.config = config;
        long channels = config.BaseChannels;
        encoder.append("stem", Layer.Conv3x3(3, channels, stride: 2));
        for (var i = 0; i < config.Scales; i++, channels *= 2)
        {
            encoder.append($"block{i}", ConvBlock(channels));
            encoder.append($"down{i}", Layer.Conv3x3(channels, 2 * channels, stride: 2));
        }

        encoder.append("pool", AdaptiveAvgPool2d(1));
        encoder.append("flatten", Flatten());
        encoder.append("block", DenseBlock(channels));
        posterior = GaussianHead.Dense(channels, config.Latent);

        channels = config.Top;
        decoder.append("dense", Linear(config.Latent, channels * config.Start * config.Start));
        decoder.append("unflatten", Unflatten(1, new[] { channels, config.Start, config.Start }));
        for (var size = config.Start; size < config.ImageSize; size *= 2, channels /= 2)
        {
            decoder.append($"up{size}", Layer.Up3x3(channels, channels / 2));
            if (2 * size < config.ImageSize)
                decoder.append($"block{size}", ConvBlock(channels / 2));
        }

        decoder.append("to_image", Layer.Conv3x3(channels, 3));
        decoder.append("sigmoid", Sigmoid());
        RegisterComponents();
    }

    [ModelCost("1x3x64x64", Name = "ResNet-VAE-CelebA")]
    public static ResNetVae ForCelebA() => new(new ResNetVaeConfig());

    public override (Tensor Image, Gaussian Posterior) forward(Tensor x)
    {
        var q = posterior.call(encoder.call(x));
        return (decoder.call(q.Sample()), q);
    }

    public Tensor Generate(long images) => decoder.call(randn(images, config.Latent));

    private static Residual ConvBlock(long channels) => new(
        Sequential(
            BatchNorm2d(channels), ReLU(), Layer.Conv3x3(channels, channels),
            BatchNorm2d(channels), ReLU(), Layer.Conv3x3(channels, channels)),
        shortcut: Layer.Conv3x3(channels, channels));

    private static Residual DenseBlock(long features) => new(
        Sequential(
            BatchNorm1d(features), ReLU(), Linear(features, features),
            BatchNorm1d(features), ReLU(), Linear(features, features)),
        shortcut: Linear(features, features));
}
