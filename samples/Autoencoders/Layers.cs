using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Autoencoders;

/// <summary>A normal distribution with a diagonal covariance: what an encoder says of an image.</summary>
public readonly record struct Gaussian(Tensor Mean, Tensor LogVariance)
{
    /// <summary>A draw that gradients pass through: the noise is an input, mean and deviation are not.</summary>
    public Tensor Sample() => Mean + randn_like(Mean) * exp(0.5 * LogVariance);

    public static Gaussian operator +(Gaussian a, Gaussian b) => new(a.Mean + b.Mean, a.LogVariance + b.LogVariance);
}

/// <summary>Mean and log variance, a layer each.</summary>
internal sealed class GaussianHead : Module<Tensor, Gaussian>
{
    private readonly Module<Tensor, Tensor> mean, log_variance;

    private GaussianHead(Func<Module<Tensor, Tensor>> layer) : base(nameof(GaussianHead))
    {
        mean = layer();
        log_variance = layer();
        RegisterComponents();
    }

    public static GaussianHead Dense(long features, long latent) => new(() => Linear(features, latent));

    public static GaussianHead Convolution(long channels, long latent) => new(() => Conv2d(channels, latent, kernel_size: 3, padding: 1));

    public override Gaussian forward(Tensor x) => new(mean.call(x), log_variance.call(x));
}

internal static class Layer
{
    /// <summary>A convolution that keeps the resolution, or halves it.</summary>
    public static Conv2d Conv3x3(long input, long output, long stride = 1) => Conv2d(input, output, kernel_size: 3, stride: stride, padding: 1);

    /// <summary>A transposed convolution that doubles the resolution.</summary>
    public static ConvTranspose2d Up3x3(long input, long output) =>
        ConvTranspose2d(input, output, kernel_size: 3, stride: 2, padding: 1, output_padding: 1);

    public static Conv2d Depthwise5x5(long channels) => Conv2d(channels, channels, kernel_size: 5, padding: 2, groups: channels);

    public static Tensor GlobalAverage(Tensor x) => x.mean(new long[] { 2, 3 });
}

/// <summary>Squeeze and excite: one factor a channel, from the averages of all of them.</summary>
internal sealed class SqueezeExcite : Module<Tensor, Tensor>
{
    private readonly Sequential gate;

    public SqueezeExcite(long channels) : base(nameof(SqueezeExcite))
    {
        var squeezed = Math.Max(channels / 16, (long)Math.Sqrt(channels));
        gate = Sequential(
            AdaptiveAvgPool2d(1), Flatten(),
            Linear(channels, squeezed), ReLU(),
            Linear(squeezed, channels), Sigmoid(),
            Unflatten(1, new[] { channels, 1L, 1L }));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => x * gate.call(x);
}

/// <summary>The input, and what the body makes of it.</summary>
internal sealed class Residual : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> body;
    private readonly Module<Tensor, Tensor>? shortcut;

    public Residual(Module<Tensor, Tensor> body, Module<Tensor, Tensor>? shortcut = null) : base(nameof(Residual))
    {
        this.body = body;
        this.shortcut = shortcut;
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => body.call(x) + (shortcut?.call(x) ?? x);
}
