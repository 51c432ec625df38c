using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Supernet;

/// <summary>A convolution for the largest subnet, of which the others use the first channels and the middle of the kernel.</summary>
internal sealed class SharedConv2d : Module<Tensor, long, long, Tensor>
{
    private readonly Conv2d largest;
    private readonly long stride;
    private readonly bool depthwise;

    public SharedConv2d(long input, long output, long kernel, long stride = 1, bool bias = false, bool depthwise = false) : base(nameof(SharedConv2d))
    {
        this.stride = stride;
        this.depthwise = depthwise;
        largest = Conv2d(input, output, kernel, stride, kernel / 2, groups: depthwise ? input : 1, bias: bias);
        RegisterComponents();
    }

    public Tensor call(Tensor x, long output) => call(x, output, 1);

    public override Tensor forward(Tensor x, long output, long kernel)
    {
        var input = x.shape[1];
        var edge = (largest.kernel_size[0] - kernel) / 2;
        var weight = largest.weight
            .narrow(0, 0, output).narrow(1, 0, depthwise ? 1 : input)
            .narrow(2, edge, kernel).narrow(3, edge, kernel);
        return functional.conv2d(
            x, weight, largest.bias?.narrow(0, 0, output),
            strides: [stride, stride], padding: [kernel / 2, kernel / 2], groups: depthwise ? input : 1);
    }
}

internal sealed class SharedBatchNorm2d : Module<Tensor, Tensor>
{
    private readonly BatchNorm2d largest;

    public SharedBatchNorm2d(long channels) : base(nameof(SharedBatchNorm2d))
    {
        largest = BatchNorm2d(channels);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        Tensor First(Tensor? values) => values!.narrow(0, 0, x.shape[1]);
        return functional.batch_norm(
            x, First(largest.running_mean), First(largest.running_var), First(largest.weight), First(largest.bias), training);
    }
}

/// <summary>The classifier: all classes, the first features.</summary>
internal sealed class SharedLinear : Module<Tensor, Tensor>
{
    private readonly Linear largest;

    public SharedLinear(long features, long classes) : base(nameof(SharedLinear))
    {
        largest = Linear(features, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => functional.linear(x, largest.weight.narrow(1, 0, x.shape[1]), largest.bias);
}

internal sealed class SharedConvNorm : Module<Tensor, long, long, Tensor>
{
    private readonly SharedConv2d conv;
    private readonly SharedBatchNorm2d norm;
    private readonly bool swish;

    public SharedConvNorm(long input, long output, long kernel, long stride = 1, bool depthwise = false, bool swish = true) : base(nameof(SharedConvNorm))
    {
        this.swish = swish;
        conv = new SharedConv2d(input, output, kernel, stride, depthwise: depthwise);
        norm = new SharedBatchNorm2d(output);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, long output, long kernel)
    {
        x = norm.call(conv.call(x, output, kernel));
        return swish ? functional.silu(x) : x;
    }
}

/// <summary>Squeeze and excite: one factor a channel, from the averages of all of them.</summary>
internal sealed class SharedGate : Module<Tensor, Tensor>
{
    private readonly SharedConv2d squeeze, excite;

    public SharedGate(long channels) : base(nameof(SharedGate))
    {
        squeeze = new SharedConv2d(channels, Squeezed(channels), kernel: 1, bias: true);
        excite = new SharedConv2d(Squeezed(channels), channels, kernel: 1, bias: true);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var gate = squeeze.call(x.mean([2, 3], keepdim: true), Squeezed(x.shape[1]));
        return x * functional.hardsigmoid(excite.call(functional.relu(gate), x.shape[1]));
    }

    private static long Squeezed(long channels) => Channels.MakeDivisible(channels / 4);
}

internal static class Channels
{
    /// <summary>The multiple of eight nearest to a width, but never more than a tenth below it.</summary>
    public static long MakeDivisible(double width)
    {
        var rounded = Math.Max(8, (long)(width + 4) / 8 * 8);
        return rounded < 0.9 * width ? rounded + 8 : rounded;
    }
}
