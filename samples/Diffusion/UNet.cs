using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Diffusion;

/// <summary>"U-Net: convolutional networks for biomedical image segmentation", padded so that it keeps the resolution, and normalised.</summary>
[ModelCost("1x3x256x256", Name = "U-Net-256", MaxMacs = "50G", MaxParameters = "32M")]
public sealed class UNet : Module<Tensor, Tensor>
{
    private readonly Sequential enter;
    private readonly ModuleList<Sequential> downs = new();
    private readonly ModuleList<ConvTranspose2d> ups = new();
    private readonly ModuleList<Sequential> merges = new();
    private readonly Conv2d leave;

    public UNet(long colours = 3, long classes = 2, long width = 64, int scales = 4) : base(nameof(UNet))
    {
        enter = DoubleConv(colours, width);
        for (var i = 0; i < scales; i++, width *= 2)
            downs.Add(Sequential(("pool", MaxPool2d(2)), ("conv", DoubleConv(width, 2 * width))));

        for (var i = 0; i < scales; i++, width /= 2)
        {
            ups.Add(ConvTranspose2d(width, width / 2, kernel_size: 2, stride: 2));
            merges.Add(DoubleConv(width, width / 2));
        }

        leave = Conv2d(width, classes, kernel_size: 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        var skips = new Stack<Tensor>();
        x = enter.call(x);
        foreach (var down in downs)
        {
            skips.Push(x);
            x = down.call(x);
        }

        foreach (var (up, merge) in ups.Zip(merges))
            x = merge.call(cat(new[] { skips.Pop(), up.call(x) }, 1));
        return leave.call(x).MoveToOuterDisposeScope();
    }

    private static Sequential DoubleConv(long input, long output) => Sequential(
        Conv2d(input, output, kernel_size: 3, padding: 1, bias: false), BatchNorm2d(output), ReLU(inplace: true),
        Conv2d(output, output, kernel_size: 3, padding: 1, bias: false), BatchNorm2d(output), ReLU(inplace: true));
}
