using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Autoencoders;

public sealed record NvaeConfig
{
    public int Latent { get; init; } = 10;
    public int Channels { get; init; } = 100;

    /// <summary>Groups of latent variables at each scale, from the finest.</summary>
    public int[] Groups { get; init; } = [4, 2];
}

/// <summary>"NVAE: a deep hierarchical variational autoencoder", small: convolutional latents in groups, each given the ones above it.</summary>
public sealed class Nvae : Module<Tensor, (Tensor Image, List<Gaussian> Deltas)>
{
    private readonly NvaeConfig config;
    private readonly Conv2d stem;
    private readonly ModuleList<Conv2d> downs = new();
    private readonly ModuleList<Sequential> encoders = new();
    private readonly GaussianHead top;
    private readonly ModuleList<Sequential> decoders = new();
    private readonly ModuleList<GaussianHead> priors = new(), deltas = new();
    private readonly ModuleList<ConvTranspose2d> ups = new();
    private readonly Sequential to_image;

    public Nvae(NvaeConfig config) : base(nameof(Nvae))
    {
        this.config = config;
        long channels = config.Channels;
        stem = Layer.Conv3x3(3, channels);
        foreach (var groups in config.Groups)
        {
            downs.Add(Layer.Conv3x3(channels, 2 * channels, stride: 2));
            channels *= 2;
            for (var i = 0; i < groups; i++)
                encoders.Add(Encoder(channels));
        }

        // Down again: the first group's latent variables stand alone, every other sees what is above it.
        top = GaussianHead.Convolution(channels, config.Latent);
        long input = config.Latent;
        for (var scale = config.Groups.Length - 1; scale >= 0; scale--)
        {
            for (var i = IsTop(scale) ? 1 : 0; i < config.Groups[scale]; i++)
            {
                decoders.Add(Decoder(input, channels));
                priors.Add(GaussianHead.Convolution(channels, config.Latent));
                deltas.Add(GaussianHead.Convolution(2 * channels, config.Latent));
                input = channels + config.Latent;
            }

            channels /= 2;
            ups.Add(Layer.Up3x3(input, channels));
            input = channels;
        }

        to_image = Sequential(
            ("block", Decoder(channels, channels)),
            ("conv", ConvTranspose2d(channels, 3, kernel_size: 3, padding: 1)),
            ("sigmoid", Sigmoid()));
        RegisterComponents();
    }

    [ModelCost("1x3x32x32", Name = "NVAE-CIFAR10")]
    public static Nvae ForCifar10() => new(new NvaeConfig());

    public override (Tensor Image, List<Gaussian> Deltas) forward(Tensor x)
    {
        var bottomUp = new Stack<Tensor>();
        var encoder = 0;
        x = stem.call(x);
        for (var scale = 0; scale < config.Groups.Length; scale++)
        {
            x = downs[scale].call(x);
            for (var i = 0; i < config.Groups[scale]; i++)
                bottomUp.Push(x = encoders[encoder++].call(x));
        }

        var posteriors = new List<Gaussian> { top.call(bottomUp.Pop()) };
        var image = Decode(posteriors[0].Sample(), (group, h) =>
        {
            var delta = deltas[group].call(cat(new[] { h, bottomUp.Pop() }, 1));
            posteriors.Add(delta);
            return priors[group].call(h) + delta;
        });
        return (image, posteriors);
    }

    /// <summary>The way down alone, each group drawn from its prior.</summary>
    public Tensor Generate(long images, long imageSize)
    {
        var size = imageSize >> config.Groups.Length;
        return Decode(randn(images, config.Latent, size, size), (group, h) => priors[group].call(h));
    }

    private Tensor Decode(Tensor h, Func<int, Tensor, Gaussian> latent)
    {
        var group = 0;
        for (var scale = config.Groups.Length - 1; scale >= 0; scale--)
        {
            for (var i = IsTop(scale) ? 1 : 0; i < config.Groups[scale]; i++, group++)
            {
                h = decoders[group].call(h);
                h = cat(new[] { h, latent(group, h).Sample() }, 1);
            }

            h = functional.silu(ups[config.Groups.Length - 1 - scale].call(h));
        }

        return to_image.call(h);
    }

    private bool IsTop(int scale) => scale == config.Groups.Length - 1;

    private static Sequential Encoder(long channels) => Sequential(
        ("cell", Cells.Encoder(channels)),
        ("conv", Layer.Conv3x3(channels, channels)),
        ("silu", SiLU()));

    private static Sequential Decoder(long input, long channels)
    {
        var wide = 6 * channels;
        var cell = Sequential(
            BatchNorm2d(channels), Conv2d(channels, wide, 1),
            BatchNorm2d(wide), SiLU(), Layer.Depthwise5x5(wide),
            BatchNorm2d(wide), SiLU(), Conv2d(wide, channels, 1),
            BatchNorm2d(channels), new SqueezeExcite(channels));
        return Sequential(
            ("enter", Layer.Conv3x3(input, channels)), ("relu1", ReLU()),
            ("cell", new Residual(cell)),
            ("leave", Layer.Conv3x3(channels, channels)), ("relu2", ReLU()));
    }
}

internal static class Cells
{
    /// <summary>The bottom-up cell of both hierarchical models.</summary>
    public static Residual Encoder(long channels) => new(Sequential(
        BatchNorm2d(channels), SiLU(), Layer.Conv3x3(channels, channels),
        BatchNorm2d(channels), SiLU(), Layer.Conv3x3(channels, channels),
        new SqueezeExcite(channels)));
}
