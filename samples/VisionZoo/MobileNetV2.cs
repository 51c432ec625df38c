using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>"MobileNetV2: inverted residuals and linear bottlenecks".</summary>
public sealed class MobileNetV2 : Module<Tensor, Tensor>
{
    // t: expansion, c: channels, n: repeats, s: stride of the first
    private static readonly (int t, int c, int n, int s)[] InvertedResidualSetting =
    {
        (1, 16, 1, 1),
        (6, 24, 2, 2),
        (6, 32, 3, 2),
        (6, 64, 4, 2),
        (6, 96, 3, 1),
        (6, 160, 3, 2),
        (6, 320, 1, 1),
    };

    private readonly Sequential features;
    private readonly Sequential classifier;

    public MobileNetV2(long num_classes = 1000, double width_mult = 1.0, int round_nearest = 8, double dropout = 0.2)
        : base(nameof(MobileNetV2))
    {
        long input = Channels.MakeDivisible(32 * width_mult, round_nearest);
        long last = Channels.MakeDivisible(1280 * Math.Max(1.0, width_mult), round_nearest);

        var layers = new List<Module<Tensor, Tensor>> { new ConvNormActivation(3, input, stride: 2, activation: ReLU6InPlace) };

        foreach (var (t, c, n, s) in InvertedResidualSetting)
        {
            long output = Channels.MakeDivisible(c * width_mult, round_nearest);
            for (int i = 0; i < n; i++)
            {
                layers.Add(new InvertedResidual(input, output, i == 0 ? s : 1, t));
                input = output;
            }
        }

        layers.Add(new ConvNormActivation(input, last, kernelSize: 1, activation: ReLU6InPlace));

        features = Sequential(layers.ToArray());
        classifier = Sequential(Dropout(dropout), Linear(last, num_classes));

        RegisterComponents();

        foreach (var m in modules())
        {
            if (m is Conv2d c)
            {
                init.kaiming_normal_(c.weight, mode: init.FanInOut.FanOut);
                if (c.bias is not null)
                    init.zeros_(c.bias);
            }
            else if (m is Linear l)
            {
                init.normal_(l.weight, 0, 0.01);
                if (l.bias is not null)
                    init.zeros_(l.bias);
            }
        }
    }

    internal static Module<Tensor, Tensor> ReLU6InPlace() => ReLU6(inplace: true);

    public override Tensor forward(Tensor x)
    {
        x = features.call(x);
        x = functional.adaptive_avg_pool2d(x, (1, 1)).flatten(1);
        return classifier.call(x);
    }
}

/// <summary>Wide inside, narrow outside: expand, filter each channel by itself, project without an activation.</summary>
internal sealed class InvertedResidual : Module<Tensor, Tensor>
{
    private readonly bool useResidual;
    private readonly Sequential conv;

    public InvertedResidual(long inp, long oup, int stride, int expandRatio) : base(nameof(InvertedResidual))
    {
        if (stride is not (1 or 2))
            throw new ArgumentOutOfRangeException(nameof(stride), stride, "The stride of an inverted residual is 1 or 2.");

        var hidden = inp * expandRatio;
        useResidual = stride == 1 && inp == oup;

        var layers = new List<(string, Module<Tensor, Tensor>)>();
        void Add(string name, Module<Tensor, Tensor> layer) => layers.Add((name, layer));

        if (expandRatio != 1)
            Add("expand", new ConvNormActivation(inp, hidden, kernelSize: 1, activation: MobileNetV2.ReLU6InPlace));
        Add("depthwise", new ConvNormActivation(hidden, hidden, stride: stride, groups: hidden, activation: MobileNetV2.ReLU6InPlace));
        Add("project", Conv2d(hidden, oup, kernel_size: 1, bias: false));
        Add("norm", BatchNorm2d(oup));

        conv = Sequential(layers);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => useResidual ? x + conv.call(x) : conv.call(x);
}
