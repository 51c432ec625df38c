using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

public static class MobileNets
{
    public static MobileNetV2 mobilenet_v2(double width_mult = 1.0) => new(width_mult: width_mult);

    public static MobileNetV3 mobilenet_v3_large(bool reduced_tail = false)
    {
        var tail = reduced_tail ? 2 : 1;
        return new MobileNetV3(
            [
                new(16, 3, 16, 16, false, "RE", 1),
                new(16, 3, 64, 24, false, "RE", 2),
                new(24, 3, 72, 24, false, "RE", 1),
                new(24, 5, 72, 40, true, "RE", 2),
                new(40, 5, 120, 40, true, "RE", 1),
                new(40, 5, 120, 40, true, "RE", 1),
                new(40, 3, 240, 80, false, "HS", 2),
                new(80, 3, 200, 80, false, "HS", 1),
                new(80, 3, 184, 80, false, "HS", 1),
                new(80, 3, 184, 80, false, "HS", 1),
                new(80, 3, 480, 112, true, "HS", 1),
                new(112, 3, 672, 112, true, "HS", 1),
                new(112, 5, 672, 160 / tail, true, "HS", 2),
                new(160 / tail, 5, 960 / tail, 160 / tail, true, "HS", 1),
                new(160 / tail, 5, 960 / tail, 160 / tail, true, "HS", 1),
            ],
            lastChannel: 1280 / tail);
    }

    public static MobileNetV3 mobilenet_v3_small(double width_mult = 1.0)
    {
        var settings = new[]
        {
            new InvertedResidualV3Config(16, 3, 16, 16, true, "RE", 2),
            new InvertedResidualV3Config(16, 3, 72, 24, false, "RE", 2),
            new InvertedResidualV3Config(24, 3, 88, 24, false, "RE", 1),
            new InvertedResidualV3Config(24, 5, 96, 40, true, "HS", 2),
            new InvertedResidualV3Config(40, 5, 240, 40, true, "HS", 1),
            new InvertedResidualV3Config(40, 5, 240, 40, true, "HS", 1),
            new InvertedResidualV3Config(40, 5, 120, 48, true, "HS", 1),
            new InvertedResidualV3Config(48, 5, 144, 48, true, "HS", 1),
            new InvertedResidualV3Config(48, 5, 288, 96, true, "HS", 2),
            new InvertedResidualV3Config(96, 5, 576, 96, true, "HS", 1),
            new InvertedResidualV3Config(96, 5, 576, 96, true, "HS", 1),
        };
        return new MobileNetV3(settings.Select(s => s.Scale(width_mult)).ToList(), Channels.MakeDivisible(1024 * width_mult));
    }
}

/// <summary>One row of the tables in "Searching for MobileNetV3".</summary>
public sealed record InvertedResidualV3Config(int Input, int Kernel, int Expanded, int Output, bool UseSE, string Activation, int Stride)
{
    public InvertedResidualV3Config Scale(double width) => width == 1.0 ? this : this with
    {
        Input = Channels.MakeDivisible(Input * width),
        Expanded = Channels.MakeDivisible(Expanded * width),
        Output = Channels.MakeDivisible(Output * width),
    };
}

public sealed class MobileNetV3 : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> features, avgpool, classifier;

    public MobileNetV3(IReadOnlyList<InvertedResidualV3Config> settings, int lastChannel, int numClasses = 1000, double dropout = 0.2)
        : base(nameof(MobileNetV3))
    {
        if (settings.Count == 0)
            throw new ArgumentException("The inverted residual settings must not be empty.", nameof(settings));

        Func<long, Module<Tensor, Tensor>> norm = channels => BatchNorm2d(channels, eps: 0.001, momentum: 0.01);

        var stem = new ConvNormActivation(3, settings[0].Input, 3, stride: 2, norm: norm, activation: () => Hardswish());
        var blocks = settings.Select(s => new InvertedResidualV3(s, norm));
        var lastIn = settings[^1].Output;
        var lastOut = 6 * lastIn;
        var head = new ConvNormActivation(lastIn, lastOut, 1, norm: norm, activation: () => Hardswish());

        features = Sequential(blocks.Cast<Module<Tensor, Tensor>>().Prepend(stem).Append(head));
        avgpool = AdaptiveAvgPool2d(1);
        classifier = Sequential(
            Linear(lastOut, lastChannel),
            Hardswish(inplace: true),
            Dropout(dropout),
            Linear(lastChannel, numClasses));

        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var d = NewDisposeScope();
        var y = avgpool.call(features.call(x));
        return classifier.call(y.view(x.shape[0], -1)).MoveToOuterDisposeScope();
    }
}

internal sealed class InvertedResidualV3 : Module<Tensor, Tensor>
{
    private readonly bool useResidual;
    private readonly Sequential block;

    public InvertedResidualV3(InvertedResidualV3Config config, Func<long, Module<Tensor, Tensor>> norm) : base(nameof(InvertedResidualV3))
    {
        var (input, kernel, expanded, output, useSE, activation, stride) = config;
        useResidual = stride == 1 && input == output;

        Module<Tensor, Tensor> Activate() => activation switch
        {
            "RE" => ReLU(inplace: true),
            "HS" => Hardswish(inplace: true),
            var other => throw new NotSupportedException($"Unknown activation '{other}'."),
        };

        block = Sequential();
        if (expanded != input)
            block.append(new ConvNormActivation(input, expanded, 1, norm: norm, activation: Activate));
        block.append(new ConvNormActivation(expanded, expanded, kernel, stride, groups: expanded, norm, Activate));
        if (useSE)
        {
            var squeeze = Channels.MakeDivisible(expanded / 4, 8);
            block.append(new SqueezeExcitation(expanded, squeeze, scale: t => functional.hardsigmoid(t)));
        }

        block.append(new ConvNormActivation(expanded, output, 1, norm: norm));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var result = block.call(input);
        if (useResidual)
            result += input;
        return result;
    }
}
