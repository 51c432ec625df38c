using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>"Very deep convolutional networks for large-scale image recognition", configurations A, B, D and E.</summary>
public sealed class Vgg : Module<Tensor, Tensor>
{
    // A number is a 3x3 convolution with so many filters, an M halves the resolution.
    private static readonly Dictionary<char, string> Configurations = new()
    {
        ['A'] = "64 M 128 M 256 256 M 512 512 M 512 512 M",
        ['B'] = "64 64 M 128 128 M 256 256 M 512 512 M 512 512 M",
        ['D'] = "64 64 M 128 128 M 256 256 256 M 512 512 512 M 512 512 512 M",
        ['E'] = "64 64 M 128 128 M 256 256 256 256 M 512 512 512 512 M 512 512 512 512 M",
    };

    private readonly Module<Tensor, Tensor> features;
    private readonly Module<Tensor, Tensor> avgpool;
    private readonly Module<Tensor, Tensor> classifier;

    private Vgg(Module<Tensor, Tensor> features, int numClasses, double dropout) : base(nameof(Vgg))
    {
        this.features = features;
        avgpool = AdaptiveAvgPool2d((7, 7));
        classifier = Sequential(
            Linear(512 * 7 * 7, 4096), ReLU(true), Dropout(dropout),
            Linear(4096, 4096), ReLU(true), Dropout(dropout),
            Linear(4096, numClasses));

        RegisterComponents();
        InitialiseWeights();
    }

    public Vgg(char configuration, bool batchNorm = false, int numClasses = 1000, double dropout = 0.5)
        : this(MakeLayers(Configurations[configuration], batchNorm), numClasses, dropout)
    {
    }

    public static Vgg vgg11(int numClasses = 1000) => new('A', numClasses: numClasses);

    public static Vgg vgg13(int numClasses = 1000) => new('B', numClasses: numClasses);

    public static Vgg vgg16(bool batchNorm = false) => new('D', batchNorm);

    // The budget is the one of a 16 layer network, and 19 layers do not fit: the build says so.
    [ModelCost("1x3x224x224", Name = "vgg19", MaxMacs = "15.5G")]
    public static Vgg vgg19() => new('E');

    public override Tensor forward(Tensor x)
    {
        using (var scope = NewDisposeScope())
        {
            x = features.call(x);
            x = avgpool.call(x);
            x = x.flatten(start_dim: 1);
            return classifier.call(x).MoveToOuterDisposeScope();
        }
    }

    private static Sequential MakeLayers(string configuration, bool batchNorm)
    {
        var layers = new List<Module<Tensor, Tensor>>();
        long channels = 3;
        foreach (var token in configuration.Split(' '))
        {
            if (token == "M")
            {
                layers.Add(MaxPool2d(kernel_size: 2, stride: 2));
                continue;
            }

            var filters = long.Parse(token);
            layers.Add(Conv2d(channels, filters, kernel_size: 3, padding: 1));
            if (batchNorm)
                layers.Add(BatchNorm2d(filters));
            layers.Add(ReLU(inplace: true));
            channels = filters;
        }

        return Sequential(layers);
    }

    private void InitialiseWeights()
    {
        foreach (var m in modules())
        {
            switch (m)
            {
                case Conv2d conv:
                    init.kaiming_normal_(conv.weight, mode: init.FanInOut.FanOut, nonlinearity: init.NonlinearityType.ReLU);
                    if (conv.bias is not null)
                        init.constant_(conv.bias, 0);
                    break;
                case BatchNorm2d norm:
                    init.constant_(norm.weight, 1);
                    init.constant_(norm.bias, 0);
                    break;
                case Linear linear:
                    init.normal_(linear.weight, 0, 0.01);
                    init.constant_(linear.bias, 0);
                    break;
            }
        }
    }
}
