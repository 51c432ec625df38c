using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace VisionZoo;

/// <summary>The one-tower AlexNet of "One weird trick for parallelizing convolutional neural networks".</summary>
[ModelCost("1x3x224x224", Name = "alexnet", MaxMacs = "750M", MaxParameters = "62M")]
public sealed class AlexNet : Module<Tensor, Tensor>
{
    private readonly Sequential features;
    private readonly AdaptiveAvgPool2d avgpool;
    private readonly Sequential classifier;

    public AlexNet(int numClasses = 1000, double dropout = 0.5) : base(nameof(AlexNet))
    {
        features = Sequential(
            ("c1", Conv2d(3, 64, kernel_size: 11, stride: 4, padding: 2)),
            ("r1", ReLU(inplace: true)),
            ("mp1", MaxPool2d(kernel_size: 3, stride: 2)),
            ("c2", Conv2d(64, 192, kernel_size: 5, padding: 2)),
            ("r2", ReLU(inplace: true)),
            ("mp2", MaxPool2d(kernel_size: 3, stride: 2)),
            ("c3", Conv2d(192, 384, kernel_size: 3, padding: 1)),
            ("r3", ReLU(inplace: true)),
            ("c4", Conv2d(384, 256, kernel_size: 3, padding: 1)),
            ("r4", ReLU(inplace: true)),
            ("c5", Conv2d(256, 256, kernel_size: 3, padding: 1)),
            ("r5", ReLU(inplace: true)),
            ("mp3", MaxPool2d(kernel_size: 3, stride: 2)));

        avgpool = AdaptiveAvgPool2d(new long[] { 6, 6 });

        classifier = Sequential(
            ("d1", Dropout(dropout)),
            ("l1", Linear(256 * 6 * 6, 4096)),
            ("r1", ReLU(inplace: true)),
            ("d2", Dropout(dropout)),
            ("l2", Linear(4096, 4096)),
            ("r2", ReLU(inplace: true)),
            ("l3", Linear(4096, numClasses)));

        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        using var f = features.call(input);
        using var pooled = avgpool.call(f);
        using var x = pooled.view(pooled.shape[0], 256 * 6 * 6);
        return classifier.call(x);
    }
}
