using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>The first Inception network, "Going deeper with convolutions", with batch normalisation.</summary>
public sealed class GoogLeNet : Module<Tensor, Tensor>
{
    /// <summary>Filters of the four branches; a branch with two numbers reduces with a 1x1 convolution first.</summary>
    private readonly record struct Widths(long Direct, (long Reduce, long Out) Three, (long Reduce, long Out) Five, long Pool)
    {
        public long Total => Direct + Three.Out + Five.Out + Pool;
    }

    private static readonly (string Name, Widths Widths)[] Plan =
    {
        ("3a", new(64, (96, 128), (16, 32), 32)),
        ("3b", new(128, (128, 192), (32, 96), 64)),
        ("max3", default),
        ("4a", new(192, (96, 208), (16, 48), 64)),
        ("4b", new(160, (112, 224), (24, 64), 64)),
        ("4c", new(128, (128, 256), (24, 64), 64)),
        ("4d", new(112, (144, 288), (32, 64), 64)),
        ("4e", new(256, (160, 320), (32, 128), 128)),
        ("max4", default),
        ("5a", new(256, (160, 320), (32, 128), 128)),
        ("5b", new(384, (192, 384), (48, 128), 128)),
    };

    private readonly bool transformInput;
    private readonly Sequential stem;
    private readonly ModuleList<Module<Tensor, Tensor>> blocks = ModuleList<Module<Tensor, Tensor>>();
    private readonly Module<Tensor, Tensor>? aux1, aux2;
    private readonly Module<Tensor, Tensor> head;

    public GoogLeNet(bool auxLogits = true, bool transformInput = false, long numClasses = 1000) : base(nameof(GoogLeNet))
    {
        this.transformInput = transformInput;

        stem = Sequential(
            Conv(3, 64, kernelSize: 7, stride: 2, padding: 3),
            MaxPool2d(3, stride: 2, ceil_mode: true),
            Conv(64, 64, kernelSize: 1),
            Conv(64, 192, kernelSize: 3, padding: 1),
            MaxPool2d(3, stride: 2, ceil_mode: true));

        long channels = 192;
        foreach (var (name, widths) in Plan)
        {
            if (name.StartsWith("max"))
            {
                var kernel = name == "max3" ? 3 : 2;
                blocks.Add(MaxPool2d(kernel, stride: 2, ceil_mode: true));
                continue;
            }

            blocks.Add(new InceptionBlock(
                Conv(channels, widths.Direct, 1),
                Sequential(Conv(channels, widths.Three.Reduce, 1), Conv(widths.Three.Reduce, widths.Three.Out, 3, padding: 1)),
                // The paper says 5x5; the reference weights have always been 3x3 here.
                Sequential(Conv(channels, widths.Five.Reduce, 1), Conv(widths.Five.Reduce, widths.Five.Out, 3, padding: 1)),
                Sequential(MaxPool2d(3, stride: 1, padding: 1, ceil_mode: true), Conv(channels, widths.Pool, 1))));
            channels = widths.Total;
        }

        if (auxLogits)
        {
            aux1 = AuxiliaryHead(512, numClasses);
            aux2 = AuxiliaryHead(528, numClasses);
        }

        head = Sequential(AdaptiveAvgPool2d((1, 1)), Flatten(), Dropout(0.2), Linear(channels, numClasses));

        RegisterComponents();
    }

    [ModelCost("1x3x224x224", Name = "googlenet")]
    public static GoogLeNet googlenet() => new(auxLogits: false, transformInput: true);

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var x = transformInput ? input.ImageNetToMinusOneOne() : input;
        x = stem.call(x);
        for (var i = 0; i < blocks.Count; i++)
            x = blocks[i].call(x);

        return head.call(x).MoveToOuterDisposeScope();
    }

    /// <summary>What the two auxiliary classifiers say: half way features, for the training loss only.</summary>
    public (Tensor? After4a, Tensor? After4d) Auxiliary(Tensor after4a, Tensor after4d) => (aux1?.call(after4a), aux2?.call(after4d));

    private static Sequential Conv(long inChannels, long outChannels, long kernelSize, long stride = 1, long padding = 0) =>
        Sequential(
            ("conv", Conv2d(inChannels, outChannels, kernelSize, stride, padding, bias: false)),
            ("bn", BatchNorm2d(outChannels, eps: 0.001)),
            ("relu", ReLU(inplace: true)));

    private static Sequential AuxiliaryHead(long inChannels, long numClasses) => Sequential(
        AdaptiveAvgPool2d((4, 4)), Conv(inChannels, 128, 1), Flatten(),
        Linear(128 * 4 * 4, 1024), ReLU(inplace: true), Dropout(0.7), Linear(1024, numClasses));

    private sealed class InceptionBlock : Module<Tensor, Tensor>
    {
        private readonly ModuleList<Module<Tensor, Tensor>> branches;

        public InceptionBlock(params Module<Tensor, Tensor>[] branches) : base(nameof(InceptionBlock))
        {
            this.branches = new ModuleList<Module<Tensor, Tensor>>(branches);
            RegisterComponents();
        }

        public override Tensor forward(Tensor x) => cat(branches.Select(branch => branch.call(x)).ToArray(), 1);
    }
}

internal static class ImageExtensions
{
    private static readonly (double Mean, double Std)[] Channels = { (0.485, 0.229), (0.456, 0.224), (0.406, 0.225) };

    /// <summary>From ImageNet's mean and deviation to the range [-1, 1] that Inception's weights were trained on.</summary>
    public static Tensor ImageNetToMinusOneOne(this Tensor x)
    {
        var planes = Channels.Select((c, i) => x[.., i].unsqueeze(1) * (c.Std / 0.5) + (c.Mean - 0.5) / 0.5);
        return cat(planes.ToArray(), 1);
    }
}
