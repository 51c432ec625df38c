using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Autoencoders;

/// <summary>Four convolutions of stride two down; a dense layer, two transposed convolutions and a last one up.</summary>
public sealed record ConvConfig(int ImageSize, int Latent = 128, int Colours = 3, int BaseChannels = 128, int DownSteps = 4, int UpSteps = 2)
{
    public static ConvConfig Cifar10 => new(ImageSize: 32);

    public static ConvConfig CelebA => new(ImageSize: 64);

    /// <summary>Channels at the bottom, where the decoder starts too.</summary>
    public int Bottom => BaseChannels << (DownSteps - 1);

    public int EncodedSize => ImageSize >> DownSteps;

    public int DecoderStart => ImageSize >> UpSteps;
}

/// <summary>"Auto-encoding variational Bayes", as surveys of generative models compare it.</summary>
public sealed class ConvVae : Module<Tensor, (Tensor Image, Gaussian Posterior)>
{
    private readonly ConvEncoder encoder;
    private readonly GaussianHead posterior;
    private readonly ConvDecoder decoder;
    private readonly ConvConfig config;

    public ConvVae(ConvConfig config) : base(nameof(ConvVae))
    {
        this.config = config;
        encoder = new ConvEncoder(config);
        posterior = GaussianHead.Dense(encoder.Features, config.Latent);
        decoder = new ConvDecoder(config);
        RegisterComponents();
    }

    [ModelCost("1x3x32x32", Name = "VAE-CIFAR10", MaxMacs = "1.2G", MaxParameters = "32M")]
    public static ConvVae ForCifar10() => new(ConvConfig.Cifar10);

    [ModelCost("1x3x64x64", Name = "VAE-CelebA")]
    public static ConvVae ForCelebA() => new(ConvConfig.CelebA);

    public override (Tensor Image, Gaussian Posterior) forward(Tensor x)
    {
        var q = posterior.call(encoder.call(x));
        return (decoder.call(q.Sample()), q);
    }

    public Tensor Generate(long images) => decoder.call(randn(images, config.Latent));
}

/// <summary>"From variational to deterministic autoencoders": no noise, but a penalty on the code, and on the decoder's weights or gradients.
/// The penalty is a matter of training; the L2 and the gradient penalty variant are one network.</summary>
public sealed class RegularizedAutoencoder : Module<Tensor, (Tensor Image, Tensor Code)>
{
    private readonly ConvEncoder encoder;
    private readonly Linear code;
    private readonly ConvDecoder decoder;

    public RegularizedAutoencoder(ConvConfig config) : base(nameof(RegularizedAutoencoder))
    {
        encoder = new ConvEncoder(config);
        code = Linear(encoder.Features, config.Latent);
        decoder = new ConvDecoder(config);
        RegisterComponents();
    }

    [ModelCost("1x3x32x32", Name = "RAE-CIFAR10")]
    public static RegularizedAutoencoder ForCifar10() => new(ConvConfig.Cifar10);

    [ModelCost("1x3x64x64", Name = "RAE-CelebA")]
    public static RegularizedAutoencoder ForCelebA() => new(ConvConfig.CelebA);

    public override (Tensor Image, Tensor Code) forward(Tensor x)
    {
        var z = code.call(encoder.call(x));
        return (decoder.call(z), z);
    }
}

public sealed class ConvEncoder : Module<Tensor, Tensor>
{
    private readonly Sequential layers = Sequential();

    public long Features { get; }

    public ConvEncoder(ConvConfig config) : base(nameof(ConvEncoder))
    {
        long channels = config.Colours;
        for (var i = 0; i < config.DownSteps; i++)
        {
            var wider = (long)config.BaseChannels << i;
            layers.append($"conv{i}", Conv2d(channels, wider, kernel_size: 4, stride: 2, padding: 1));
            layers.append($"norm{i}", BatchNorm2d(wider));
            layers.append($"relu{i}", ReLU());
            channels = wider;
        }

        Features = channels * config.EncodedSize * config.EncodedSize;
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => layers.call(x).flatten(1);
}

/// <summary>The whole cost of generating an image.</summary>
public sealed class ConvDecoder : Module<Tensor, Tensor>
{
    private readonly Linear dense;
    private readonly Sequential layers;
    private readonly ConvTranspose2d to_image;
    private readonly ConvConfig config;

    public ConvDecoder(ConvConfig config) : base(nameof(ConvDecoder))
    {
        this.config = config;
        var channels = config.Bottom;
        dense = Linear(config.Latent, channels * config.DecoderStart * config.DecoderStart);
        layers = Sequential(("norm", BatchNorm2d(channels)), ("relu", ReLU()));
        for (var i = 0; i < config.UpSteps; i++, channels /= 2)
        {
            layers.append($"up{i}", ConvTranspose2d(channels, channels / 2, kernel_size: 4, stride: 2, padding: 1));
            layers.append($"norm{i}", BatchNorm2d(channels / 2));
            layers.append($"relu{i}", ReLU());
        }

        to_image = ConvTranspose2d(channels, config.Colours, kernel_size: 4, padding: 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor z)
    {
        var x = dense.call(z).view(-1, config.Bottom, config.DecoderStart, config.DecoderStart);
        x = to_image.call(layers.call(x));

        // An even kernel of stride one is a row and a column too large.
        return sigmoid(x[.., .., ..^1, ..^1]);
    }
}
