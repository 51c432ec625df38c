using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>Convolution with "same" padding, normalisation and activation, each of them optional but the first.</summary>
internal sealed class ConvNormActivation : Sequential
{
    public ConvNormActivation(
        long inChannels, long outChannels, long kernelSize = 3, long stride = 1, long groups = 1,
        Func<long, Module<Tensor, Tensor>>? norm = null, Func<Module<Tensor, Tensor>>? activation = null)
        : base(Parts(inChannels, outChannels, kernelSize, stride, groups, norm ?? (n => BatchNorm2d(n)), activation))
    {
        OutChannels = outChannels;
    }

    public long OutChannels { get; }

    private static Module<Tensor, Tensor>[] Parts(
        long inChannels, long outChannels, long kernelSize, long stride, long groups,
        Func<long, Module<Tensor, Tensor>> norm, Func<Module<Tensor, Tensor>>? activation)
    {
        var padding = (kernelSize - 1) / 2;
        Module<Tensor, Tensor> conv = Conv2d(inChannels, outChannels, kernelSize, stride, padding, groups: groups, bias: false);
        return activation is null ? [conv, norm(outChannels)] : [conv, norm(outChannels), activation()];
    }
}

/// <summary>Weighs each channel by what the whole image says about it.</summary>
internal sealed class SqueezeExcitation : Module<Tensor, Tensor>
{
    private readonly AdaptiveAvgPool2d avgpool = AdaptiveAvgPool2d(1);
    private readonly Conv2d fc1;
    private readonly Conv2d fc2;
    private readonly Module<Tensor, Tensor> activation;
    private readonly Func<Tensor, Tensor> scale;

    public SqueezeExcitation(
        long channels, long squeezeChannels, Func<Module<Tensor, Tensor>>? activation = null, Func<Tensor, Tensor>? scale = null)
        : base(nameof(SqueezeExcitation))
    {
        fc1 = Conv2d(channels, squeezeChannels, kernel_size: 1);
        fc2 = Conv2d(squeezeChannels, channels, kernel_size: 1);
        this.activation = activation?.Invoke() ?? ReLU();
        this.scale = scale ?? (t => t.sigmoid());
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var weights = scale(fc2.call(activation.call(fc1.call(avgpool.call(input)))));
        return (weights * input).MoveToOuterDisposeScope();
    }
}

/// <summary>Drops whole images of the batch from a residual branch while training.</summary>
internal sealed class StochasticDepth(double p) : Module<Tensor, Tensor>(nameof(StochasticDepth))
{
    public override Tensor forward(Tensor x)
    {
        if (!training || p == 0)
            return x.alias();

        var survival = 1.0 - p;
        var size = new long[x.dim()];
        Array.Fill(size, 1);
        size[0] = x.shape[0];
        using var noise = empty(size, dtype: x.dtype, device: x.device).bernoulli_(survival);
        if (survival > 0)
            noise.div_(survival);
        return x * noise;
    }
}

internal static class Channels
{
    /// <summary>The multiple of <paramref name="divisor"/> nearest to <paramref name="v"/>, but never more than a tenth below it.</summary>
    public static int MakeDivisible(double v, int divisor = 8, int? minValue = null)
    {
        var rounded = Math.Max(minValue ?? divisor, (int)(v + divisor / 2.0) / divisor * divisor);
        if (rounded < 0.9 * v)
            rounded += divisor;
        return rounded;
    }
}
