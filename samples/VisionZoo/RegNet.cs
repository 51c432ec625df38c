using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>"Designing network design spaces": the widths of all blocks lie on a quantised straight line.</summary>
/// <param name="Depth">Blocks in all stages together.</param>
/// <param name="W0">Width of the first block.</param>
/// <param name="Wa">What each block adds to the width, before quantisation.</param>
/// <param name="Wm">The factor from one quantised width to the next.</param>
/// <param name="GroupWidth">Channels of a group of the 3x3 convolutions.</param>
/// <param name="SeRatio">Channels of the squeeze, relative to the block's input; null for RegNetX, which does not squeeze.</param>
public sealed record RegNetParameters(int Depth, int W0, double Wa, double Wm, int GroupWidth, double? SeRatio = null)
{
    private const int Quantum = 8;

    public double BottleneckMultiplier { get; init; } = 1.0;

    /// <summary>Width, number of blocks and group width of each stage.</summary>
    public IEnumerable<(int Width, int Depth, int GroupWidth)> Stages()
    {
        if (Wa < 0 || W0 <= 0 || Wm <= 1 || W0 % Quantum != 0)
            throw new InvalidOperationException("Invalid RegNet settings.");

        var widths = Enumerable.Range(0, Depth)
            .Select(i => W0 + i * Wa)
            .Select(w => Math.Round(Math.Log(w / W0) / Math.Log(Wm)))
            .Select(capacity => (int)(Math.Round(W0 * Math.Pow(Wm, capacity) / Quantum) * Quantum));

        foreach (var stage in widths.GroupBy(w => w))
        {
            var bottleneck = (int)(stage.Key * BottleneckMultiplier);
            var group = Math.Min(GroupWidth, bottleneck);
            var compatible = Channels.MakeDivisible(bottleneck, group);
            yield return ((int)(compatible / BottleneckMultiplier), stage.Count(), group);
        }
    }
}

public sealed class RegNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> stem;
    private readonly Sequential trunk_output = Sequential();
    private readonly Module<Tensor, Tensor> avgpool = AdaptiveAvgPool2d((1, 1));
    private readonly Linear fc;

    public RegNet(RegNetParameters parameters, int stemWidth = 32, int numClasses = 1000) : base(nameof(RegNet))
    {
        stem = RegNetBlock.ConvNorm(3, stemWidth, 3, 2).WithReLU();

        var current = stemWidth;
        var number = 0;
        foreach (var (width, depth, groupWidth) in parameters.Stages())
        {
            number++;
            var stage = Sequential();
            for (var i = 0; i < depth; i++)
            {
                var (input, stride) = i == 0 ? (current, 2) : (width, 1);
                stage.append($"block{number}-{i}", new RegNetBlock(input, width, stride, groupWidth, parameters));
            }

            trunk_output.append("block" + number, stage);
            current = width;
        }

        fc = Linear(current, numClasses);
        RegisterComponents();

        modules().ToList().ForEach(module =>
        {
            switch (module)
            {
                case Conv2d conv:
                    // Note that the fan out ignores the groups, as the original does.
                    var fanOut = conv.kernel_size[0] * conv.kernel_size[1] * conv.out_channels;
                    init.normal_(conv.weight, mean: 0.0, std: Math.Sqrt(2.0 / fanOut));
                    break;
                case Linear linear:
                    init.normal_(linear.weight, std: 0.01);
                    break;
            }
        });
    }

    public override Tensor forward(Tensor x)
    {
        x = stem.call(x);
        x = trunk_output.call(x);

        x = avgpool.call(x);
        x = x.flatten(start_dim: 1);
        x = fc.call(x);

        return x;
    }
}

/// <summary>The residual bottleneck block of the X and, with squeeze and excitation, of the Y networks.</summary>
internal sealed class RegNetBlock : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor>? proj;
    private readonly Module<Tensor, Tensor> f;
    private readonly Module<Tensor, Tensor> activation = ReLU(inplace: true);

    public RegNetBlock(int widthIn, int widthOut, int stride, int groupWidth, RegNetParameters parameters) : base(nameof(RegNetBlock))
    {
        if (widthIn != widthOut || stride != 1)
            proj = ConvNorm(widthIn, widthOut, 1, stride);

        var inner = (int)Math.Round(widthOut * parameters.BottleneckMultiplier);
        var layers = new (string, Module<Tensor, Tensor>)?[]
        {
            ("a", ConvNorm(widthIn, inner, 1, 1).WithReLU()),
            ("b", ConvNorm(inner, inner, 3, stride, groups: inner / groupWidth).WithReLU()),
            parameters.SeRatio is double ratio ? ("se", new SqueezeExcitation(inner, (long)Math.Round(ratio * widthIn))) : null,
            ("c", ConvNorm(inner, widthOut, 1, 1)),
        };
        f = Sequential(layers.Where(layer => layer.HasValue).Select(layer => layer!.Value));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var skip = proj?.call(x) ?? x.alias();
        using var y = f.call(x);
        return activation.call(skip + y);
    }

    internal static Sequential ConvNorm(long inChannels, long outChannels, int kernel, int stride, long groups = 1) => Sequential(
        Conv2d(inChannels, outChannels, kernel, stride, padding: kernel / 2, groups: groups, bias: false),
        BatchNorm2d(outChannels));
}

public static class RegNets
{
    private static readonly RegNetParameters X400 = new(Depth: 22, W0: 24, Wa: 24.48, Wm: 2.54, GroupWidth: 16);

    public static RegNet regnet_x_400mf() => new(X400);

    public static RegNet regnet_y_400mf() =>
        new(X400 with { Depth = 16, W0 = 48, Wa = 27.89, Wm = 2.09, GroupWidth = 8, SeRatio = 0.25 });

    /// <summary>Appends an activation to what is there.</summary>
    internal static Sequential WithReLU(this Sequential layers) => layers.append(ReLU(inplace: true));
}
