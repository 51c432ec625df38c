using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Autoencoders;

public sealed record HfvaeConfig(int ImageSize = 32, int Channels = 64, int Levels = 4, int Latent = 12, int TopLatent = 64);

/// <summary>A hierarchical VAE whose latent vectors modulate the features of a level, channel by channel (FiLM), one group a level.</summary>
public sealed class HierarchicalFilmVae : Module<Tensor, (Tensor Image, List<Gaussian> Deltas)>
{
    private readonly Conv2d stem;
    private readonly ModuleList<Sequential> encoders = new();
    private readonly GaussianHead top;
    private readonly Sequential from_top;
    private readonly ModuleList<ConvTranspose2d> ups = new();
    private readonly ModuleList<FilmLevel> levels = new();
    private readonly ConvTranspose2d to_image;
    private readonly HfvaeConfig config;

    public HierarchicalFilmVae(HfvaeConfig config) : base(nameof(HierarchicalFilmVae))
    {
        this.config = config;
        long channels = config.Channels;
        stem = Conv2d(3, channels, kernel_size: 1);
        for (var i = 0; i < config.Levels; i++, channels *= 2)
            encoders.Add(Sequential(("down", Layer.Conv3x3(channels, 2 * channels, stride: 2)), ("cell", Cells.Encoder(2 * channels))));

        var size = config.ImageSize >> config.Levels;
        top = GaussianHead.Dense(channels, config.TopLatent);
        from_top = Sequential(Linear(config.TopLatent, channels * size * size), Unflatten(1, new[] { channels, size, size }));

        for (var i = 0; i < config.Levels; i++, channels /= 2)
        {
            ups.Add(Layer.Up3x3(channels, channels / 2));
            if (i < config.Levels - 1)
                levels.Add(new FilmLevel(channels / 2, config.Latent));
        }

        to_image = ConvTranspose2d(channels, 3, kernel_size: 3, padding: 1);
        RegisterComponents();
    }

    [ModelCost("1x3x32x32", Name = "HFVAE-CIFAR10")]
    public static HierarchicalFilmVae ForCifar10() => new(new HfvaeConfig());

    public override (Tensor Image, List<Gaussian> Deltas) forward(Tensor x)
    {
        var bottomUp = new Stack<Tensor>();
        x = stem.call(x);
        foreach (var encoder in encoders)
            bottomUp.Push(x = encoder.call(x));

        var deltas = new List<Gaussian> { top.call(Layer.GlobalAverage(bottomUp.Pop())) };
        var h = functional.silu(ups[0].call(from_top.call(deltas[0].Sample())));
        foreach (var (level, up) in levels.Zip(ups.Skip(1)))
        {
            (h, var delta) = level.call(h, bottomUp.Pop());
            deltas.Add(delta);
            h = functional.silu(up.call(h));
        }

        return (sigmoid(to_image.call(h)), deltas);
    }

    /// <summary>The way down alone, each level drawn from its prior.</summary>
    public Tensor Generate(long images)
    {
        var h = functional.silu(ups[0].call(from_top.call(randn(images, config.TopLatent))));
        foreach (var (level, up) in levels.Zip(ups.Skip(1)))
            h = functional.silu(up.call(level.Generate(h)));
        return sigmoid(to_image.call(h));
    }
}

/// <summary>One group of latent variables: drawn from the averages of its level, it scales and shifts the level's channels.</summary>
internal sealed class FilmLevel : Module<Tensor, Tensor, (Tensor Features, Gaussian Delta)>
{
    private readonly Residual cell;
    private readonly GaussianHead prior, delta;
    private readonly Linear gamma, beta;
    private readonly Conv2d conv;

    public FilmLevel(long channels, long latent) : base(nameof(FilmLevel))
    {
        cell = new Residual(Sequential(
            BatchNorm2d(channels), SiLU(), Layer.Depthwise5x5(channels),
            BatchNorm2d(channels), SiLU(), Conv2d(channels, channels, 1),
            new SqueezeExcite(channels)));
        prior = GaussianHead.Dense(channels, latent);
        delta = GaussianHead.Dense(2 * channels, latent);
        gamma = Linear(latent, channels);
        beta = Linear(latent, channels);
        conv = Layer.Conv3x3(channels, channels);
        RegisterComponents();
    }

    public override (Tensor Features, Gaussian Delta) forward(Tensor h, Tensor bottomUp)
    {
        h = cell.call(h);
        var change = delta.call(Layer.GlobalAverage(cat(new[] { h, bottomUp }, 1)));
        return (Modulate(h, prior.call(Layer.GlobalAverage(h)) + change), change);
    }

    public Tensor Generate(Tensor h)
    {
        h = cell.call(h);
        return Modulate(h, prior.call(Layer.GlobalAverage(h)));
    }

    private Tensor Modulate(Tensor h, Gaussian latent)
    {
        var z = latent.Sample();
        return conv.call(h * PerChannel(gamma.call(z)) + PerChannel(beta.call(z)));
    }

    private static Tensor PerChannel(Tensor x) => x.unsqueeze(-1).unsqueeze(-1);
}
