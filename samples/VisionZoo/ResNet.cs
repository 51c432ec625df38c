using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>What a residual network is made of: how many blocks a stage, which block, and how wide its 3x3 convolution is.</summary>
public sealed record ResNetOptions(int[] Layers, bool Bottleneck = true)
{
    public long Groups { get; init; } = 1;
    public long WidthPerGroup { get; init; } = 64;
    public long NumClasses { get; init; } = 1000;
    public bool ZeroInitResidual { get; init; }
    public Func<long, Module<Tensor, Tensor>>? NormLayer { get; init; }
}

/// <summary>"Deep residual learning for image recognition", with ResNeXt's groups and the wide variant.</summary>
public sealed class ResNet : Module<Tensor, Tensor>
{
    private readonly ResNetOptions options;
    private readonly Func<long, Module<Tensor, Tensor>> norm;
    private long inplanes = 64;

    private readonly Conv2d conv1;
    private readonly Module<Tensor, Tensor> bn1, relu, maxpool;
    private readonly Sequential layer1, layer2, layer3, layer4;
    private readonly AdaptiveAvgPool2d avgpool;
    private readonly Linear fc;

    public ResNet(ResNetOptions options) : base(nameof(ResNet))
    {
        this.options = options;
        norm = options.NormLayer ?? (channels => BatchNorm2d(channels));
        var expansion = options.Bottleneck ? Bottleneck.Expansion : BasicBlock.Expansion;

        conv1 = Conv2d(3, inplanes, kernel_size: 7, stride: 2, padding: 3, bias: false);
        bn1 = norm(inplanes);
        relu = ReLU(inplace: true);
        maxpool = MaxPool2d(kernel_size: 3, stride: 2, padding: 1);
        layer1 = MakeLayer(64, options.Layers[0], expansion);
        layer2 = MakeLayer(128, options.Layers[1], expansion, stride: 2);
        layer3 = MakeLayer(256, options.Layers[2], expansion, stride: 2);
        layer4 = MakeLayer(512, options.Layers[3], expansion, stride: 2);
        avgpool = AdaptiveAvgPool2d(1);
        fc = Linear(512 * expansion, options.NumClasses);

        RegisterComponents();

        foreach (var (_, module) in named_modules())
        {
            if (module is Conv2d conv)
                init.kaiming_normal_(conv.weight, 0, init.FanInOut.FanOut, init.NonlinearityType.ReLU);
            else if (options.ZeroInitResidual && module is ResidualBlock block)
                block.ZeroLastNorm();
        }
    }

    private Sequential MakeLayer(long planes, int blocks, long expansion, long stride = 1)
    {
        Module<Tensor, Tensor>? downsample = null;
        if (stride != 1 || inplanes != planes * expansion)
        {
            downsample = Sequential(
                ("0", Conv2d(inplanes, planes * expansion, kernel_size: 1, stride: stride, bias: false)),
                ("1", norm(planes * expansion)));
        }

        var layers = new List<(string, Module<Tensor, Tensor>)> { ("0", MakeBlock(planes, stride, downsample)) };
        inplanes = planes * expansion;
        for (var i = 1; i < blocks; i++)
            layers.Add(($"{i}", MakeBlock(planes, 1, null)));

        return Sequential(layers);
    }

    private ResidualBlock MakeBlock(long planes, long stride, Module<Tensor, Tensor>? downsample) =>
        options.Bottleneck
            ? new Bottleneck(inplanes, planes, stride, downsample, norm, options.Groups, options.WidthPerGroup)
            : new BasicBlock(inplanes, planes, stride, downsample, norm);

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();

        var x = conv1.call(input);
        x = maxpool.call(relu.call(bn1.call(x)));

        x = layer1.call(x);
        x = layer2.call(x);
        x = layer3.call(x);
        x = layer4.call(x);

        x = avgpool.call(x).flatten(1);
        return fc.call(x).MoveToOuterDisposeScope();
    }
}

/// <summary>A block whose result is added to its input, projected where the shape changes.</summary>
public abstract class ResidualBlock : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor>? downsample;

    protected ResidualBlock(string name, Module<Tensor, Tensor>? downsample) : base(name)
    {
        this.downsample = downsample;
    }

    protected abstract Tensor Residual(Tensor x);

    public abstract void ZeroLastNorm();

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        var identity = downsample is null ? x : downsample.call(x);
        var y = Residual(x);
        return y.add_(identity).relu_().MoveToOuterDisposeScope();
    }

    protected static Conv2d Conv3x3(long inChannels, long outChannels, long stride = 1, long groups = 1) =>
        Conv2d(inChannels, outChannels, kernel_size: 3, stride: stride, padding: 1, groups: groups, bias: false);

    protected static Conv2d Conv1x1(long inChannels, long outChannels, long stride = 1) =>
        Conv2d(inChannels, outChannels, kernel_size: 1, stride: stride, bias: false);

    protected static void Zero(Module<Tensor, Tensor> norm)
    {
        if (norm is BatchNorm2d { weight: not null } batchNorm)
            init.zeros_(batchNorm.weight);
    }
}

public sealed class BasicBlock : ResidualBlock
{
    public const int Expansion = 1;

    private readonly Module<Tensor, Tensor> conv1, bn1, relu, conv2, bn2;

    public BasicBlock(
        long inplanes, long planes, long stride, Module<Tensor, Tensor>? downsample, Func<long, Module<Tensor, Tensor>> norm)
        : base(nameof(BasicBlock), downsample)
    {
        conv1 = Conv3x3(inplanes, planes, stride);
        bn1 = norm(planes);
        relu = ReLU(inplace: true);
        conv2 = Conv3x3(planes, planes);
        bn2 = norm(planes);
        RegisterComponents();
    }

    protected override Tensor Residual(Tensor x) =>
        bn2.call(conv2.call(relu.call(bn1.call(conv1.call(x)))));

    public override void ZeroLastNorm() => Zero(bn2);
}

/// <summary>1x1, 3x3, 1x1; the stride sits in the 3x3, as in the "v1.5" that everybody trains.</summary>
public sealed class Bottleneck : ResidualBlock
{
    public const int Expansion = 4;

    private readonly Module<Tensor, Tensor> conv1, bn1, conv2, bn2, conv3, bn3;

    public Bottleneck(
        long inplanes, long planes, long stride, Module<Tensor, Tensor>? downsample, Func<long, Module<Tensor, Tensor>> norm,
        long groups, long widthPerGroup)
        : base(nameof(Bottleneck), downsample)
    {
        var width = (long)(planes * (widthPerGroup / 64.0)) * groups;
        conv1 = Conv1x1(inplanes, width);
        bn1 = norm(width);
        conv2 = Conv3x3(width, width, stride, groups);
        bn2 = norm(width);
        conv3 = Conv1x1(width, planes * Expansion);
        bn3 = norm(planes * Expansion);
        RegisterComponents();
    }

    protected override Tensor Residual(Tensor x)
    {
        var y = functional.relu(bn1.call(conv1.call(x)), inplace: true);
        y = functional.relu(bn2.call(conv2.call(y)), inplace: true);
        return bn3.call(conv3.call(y));
    }

    public override void ZeroLastNorm() => Zero(bn3);
}

public static class ResNets
{
    private static readonly int[] Fifty = { 3, 4, 6, 3 };
    private static readonly ResNetOptions Deepest = new(new[] { 3, 8, 36, 3 });

    public static ResNet resnet18(long num_classes = 1000) =>
        new(new ResNetOptions(new[] { 2, 2, 2, 2 }, Bottleneck: false) { NumClasses = num_classes });

    public static ResNet resnet34(long num_classes = 1000) =>
        new(new ResNetOptions(Fifty, Bottleneck: false) { NumClasses = num_classes });

    public static ResNet resnet50(long num_classes = 1000) =>
        new(new ResNetOptions(Fifty) { NumClasses = num_classes, ZeroInitResidual = true });

    public static ResNet resnet101() => new(Deepest with { Layers = [3, 4, 23, 3] });

    public static ResNet resnet152() => new(Deepest);

    public static ResNet resnext50_32x4d() => new(new ResNetOptions(Fifty) { Groups = 32, WidthPerGroup = 4 });

    public static ResNet wide_resnet50_2() => new(new ResNetOptions(Fifty) { WidthPerGroup = 64 * 2 });
}
