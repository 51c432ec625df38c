using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>"MnasNet: platform-aware neural architecture search for mobile", model B1, of any width.</summary>
public class MnasNet : Module<Tensor, Tensor>
{
    private const double BatchNormMomentum = 1 - 0.9997;

    private readonly Module<Tensor, Tensor> layers;
    private readonly Module<Tensor, Tensor> classifier;

    public MnasNet(double alpha, int numClasses = 1000, double dropout = 0.2) : base(nameof(MnasNet))
    {
        if (!(alpha > 0.0))
            throw new ArgumentOutOfRangeException(nameof(alpha));

        var depths = GetDepths(alpha, 32, 16, 24, 40, 80, 96, 192, 320);

        layers = Sequential(
            // First layer: regular convolution.
            Conv2d(3, depths[0], kernel_size: 3, padding: 1, stride: 2, bias: false),
            Norm(depths[0]),
            ReLU(inplace: true),
            // Depthwise separable, no skip.
            Conv2d(depths[0], depths[0], kernel_size: 3, padding: 1, stride: 1, groups: depths[0], bias: false),
            Norm(depths[0]),
            ReLU(inplace: true),
            Conv2d(depths[0], depths[1], kernel_size: 1, bias: false),
            Norm(depths[1]),
            // Stacks of inverted residuals.
            Stack(depths[1], depths[2], kernel: 3, stride: 2, expansion: 3, repeats: 3),
            Stack(depths[2], depths[3], kernel: 5, stride: 2, expansion: 3, repeats: 3),
            Stack(depths[3], depths[4], kernel: 5, stride: 2, expansion: 6, repeats: 3),
            Stack(depths[4], depths[5], kernel: 3, stride: 1, expansion: 6, repeats: 2),
            Stack(depths[5], depths[6], kernel: 5, stride: 2, expansion: 6, repeats: 4),
            Stack(depths[6], depths[7], kernel: 3, stride: 1, expansion: 6, repeats: 1),
            // Final mapping to classifier input.
            Conv2d(depths[7], 1280, kernel_size: 1, bias: false),
            Norm(1280),
            ReLU(inplace: true));
        classifier = Sequential(Dropout(dropout, inplace: true), Linear(1280, numClasses));

        RegisterComponents();
        apply(InitialiseWeights);
    }

    public static MnasNet mnasnet1_0() => new(alpha: 1.0);

    public override Tensor forward(Tensor x)
    {
        using var features = layers.call(x);
        // Equivalent to a global average pool that drops the height and width dimensions.
        using var pooled = features.mean([2, 3]);
        return classifier.call(pooled);
    }

    private static BatchNorm2d Norm(long channels) => BatchNorm2d(channels, momentum: BatchNormMomentum);

    /// <summary>Scales the depths and rounds them to multiples of eight, upwards if in doubt.</summary>
    private static long[] GetDepths(double alpha, params int[] depths)
    {
        static long RoundToMultipleOf(double value, int divisor, double roundUpBias = 0.9)
        {
            var rounded = Math.Max(divisor, (long)(value + divisor / 2.0) / divisor * divisor);
            return rounded >= roundUpBias * value ? rounded : rounded + divisor;
        }

        return Array.ConvertAll(depths, depth => RoundToMultipleOf(depth * alpha, 8));
    }

    private static Sequential Stack(long inChannels, long outChannels, int kernel, int stride, int expansion, int repeats)
    {
        // The first one has no skip, because the feature map size changes.
        var first = new Block(inChannels, outChannels, kernel, stride, expansion);
        var remaining = Enumerable.Range(1, repeats - 1).Select(_ => new Block(outChannels, outChannels, kernel, 1, expansion));
        return Sequential([first, .. remaining]);
    }

    private static void InitialiseWeights(nn.Module module)
    {
        if (module is Conv2d conv)
        {
            init.kaiming_normal_(conv.weight, mode: init.FanInOut.FanOut, nonlinearity: init.NonlinearityType.ReLU);
        }
        else if (module is BatchNorm2d norm)
        {
            init.ones_(norm.weight);
            init.zeros_(norm.bias);
        }
        else if (module is Linear linear)
        {
            init.kaiming_uniform_(linear.weight, mode: init.FanInOut.FanOut, nonlinearity: init.NonlinearityType.Sigmoid);
            init.zeros_(linear.bias);
        }
    }

    private sealed class Block : Module<Tensor, Tensor>
    {
        private readonly bool applyResidual;
        private readonly Module<Tensor, Tensor> layers;

        public Block(long inChannels, long outChannels, int kernel, int stride, int expansion) : base("InvertedResidual")
        {
            var middle = inChannels * expansion;
            applyResidual = inChannels == outChannels && stride == 1;
            layers = Sequential(
                // Pointwise
                Conv2d(inChannels, middle, 1, bias: false), Norm(middle), ReLU(inplace: true),
                // Depthwise
                Conv2d(middle, middle, kernel, padding: kernel / 2, stride: stride, groups: middle, bias: false), Norm(middle), ReLU(true),
                // Linear pointwise: no activation.
                Conv2d(middle, outChannels, 1, bias: false), Norm(outChannels));
            RegisterComponents();
        }

        public override Tensor forward(Tensor input)
        {
            if (!applyResidual)
                return layers.call(input);

            using var y = layers.call(input);
            return y.add(input);
        }
    }
}
