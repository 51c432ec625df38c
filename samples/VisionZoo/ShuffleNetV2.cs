using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>"ShuffleNet V2: practical guidelines for efficient CNN architecture design".</summary>
[ModelCost("1x3x224x224", Name = "shufflenet_v2_x1_0", MaxMacs = "150M", MaxParameters = "2.3M")]
public sealed class ShuffleNetV2 : Module<Tensor, Tensor>
{
    private readonly Sequential conv1, stage2, stage3, stage4, conv5;
    private readonly MaxPool2d maxpool;
    private readonly Linear fc;

    public ShuffleNetV2(int[]? stagesRepeats = null, int[]? stagesOutChannels = null, int numClasses = 1000) : base(nameof(ShuffleNetV2))
    {
        stagesRepeats ??= new[] { 4, 8, 4 };
        stagesOutChannels ??= new[] { 24, 116, 232, 464, 1024 };
        if (stagesRepeats.Length != 3)
            throw new ArgumentException("Three stages want three repeats.", nameof(stagesRepeats));
        if (stagesOutChannels.Length != 5)
            throw new ArgumentException("Five widths are wanted: stem, three stages, head.", nameof(stagesOutChannels));

        conv1 = ConvBnReLU(3, stagesOutChannels[0], 3, 2);
        maxpool = MaxPool2d(kernel_size: 3, stride: 2, padding: 1);

        // Each stage starts where the one before it ends.
        var stages = stagesRepeats
            .Zip(stagesOutChannels.Zip(stagesOutChannels.Skip(1)), (repeats, widths) => MakeStage(repeats, widths.First, widths.Second))
            .ToArray();
        (stage2, stage3, stage4) = (stages[0], stages[1], stages[2]);

        conv5 = ConvBnReLU(stagesOutChannels[^2], stagesOutChannels[^1], 1, 1);
        fc = Linear(stagesOutChannels.Last(), numClasses);

        RegisterComponents();
    }

    private static Sequential MakeStage(int repeats, int inChannels, int outChannels)
    {
        var units = new Module<Tensor, Tensor>[repeats];
        units[0] = new ShuffleUnit(inChannels, outChannels, 2);
        for (var i = 1; i < repeats; ++i)
            units[i] = new ShuffleUnit(outChannels, outChannels, 1);
        return Sequential(units);
    }

    private static Sequential ConvBnReLU(int inChannels, int outChannels, int kernel, int stride) => Sequential(
        Conv2d(inChannels, outChannels, kernel, stride, padding: kernel / 2, bias: false),
        BatchNorm2d(outChannels),
        ReLU(inplace: true));

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var x = maxpool.call(conv1.call(input));
        foreach (var stage in new[] { stage2, stage3, stage4 })
            x = stage.call(x);
        x = conv5.call(x);
        x = x.mean(new long[] { 2, 3 });
        return fc.call(x).MoveToOuterDisposeScope();
    }
}

internal sealed class ShuffleUnit : Module<Tensor, Tensor>
{
    private readonly int stride;
    private readonly Sequential? branch1;
    private readonly Sequential branch2;

    public ShuffleUnit(int inp, int oup, int stride) : base(nameof(ShuffleUnit))
    {
        this.stride = stride;
        var branchFeatures = oup / 2;
        if (stride == 1 && inp != branchFeatures << 1)
            throw new ArgumentException("A unit that keeps the resolution keeps the channels, too.");

        if (stride > 1)
        {
            branch1 = Sequential(
                DepthwiseConv(inp, inp, 3, stride, 1),
                BatchNorm2d(inp),
                Conv2d(inp, branchFeatures, kernel_size: 1, bias: false),
                BatchNorm2d(branchFeatures),
                ReLU(inplace: true));
        }

        branch2 = Sequential(
            Conv2d(stride > 1 ? inp : branchFeatures, branchFeatures, kernel_size: 1, bias: false),
            BatchNorm2d(branchFeatures),
            ReLU(inplace: true),
            DepthwiseConv(branchFeatures, branchFeatures, 3, stride, 1),
            BatchNorm2d(branchFeatures),
            Conv2d(branchFeatures, branchFeatures, kernel_size: 1, bias: false),
            BatchNorm2d(branchFeatures),
            ReLU(inplace: true));

        RegisterComponents();
    }

    private static Conv2d DepthwiseConv(long i, long o, long kernelSize, long stride = 1, long padding = 0, bool bias = false) =>
        Conv2d(i, o, kernelSize, stride, padding, bias: bias, groups: i);

    public override Tensor forward(Tensor x)
    {
        Tensor y;
        if (stride == 1)
        {
            var halves = x.chunk(2, dim: 1);
            y = cat([halves[0], branch2.call(halves[1])], dim: 1);
        }
        else
        {
            y = cat([branch1!.call(x), branch2.call(x)], dim: 1);
        }

        return y.Shuffle(groups: 2);
    }
}

internal static class ShuffleExtensions
{
    /// <summary>Deals the channels of each group out to all groups.</summary>
    public static Tensor Shuffle(this Tensor x, long groups)
    {
        var (batch, channels, height, width) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3]);
        return x.view(batch, groups, channels / groups, height, width)
            .transpose(1, 2)
            .contiguous()
            .view(batch, channels, height, width);
    }
}
