using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Supernet;

/// <summary>A mobile block: expand, mix within each channel, gate, project; and a shortcut beside it.</summary>
internal sealed class Block : Module<Tensor, Stage, Tensor>
{
    private readonly SharedConvNorm? expand;
    private readonly SharedConvNorm depthwise, project;
    private readonly SharedGate? gate;
    private readonly SharedConv2d? shortcut;
    private readonly int stride;

    private Block(long input, StageSpace stage, int stride, bool changesWidth) : base(nameof(Block))
    {
        this.stride = stride;
        var (width, _, kernel, expansion) = stage.Largest;
        var middle = Middle(input, expansion);
        if (expansion > 1)
            expand = new SharedConvNorm(input, middle, kernel: 1);
        depthwise = new SharedConvNorm(middle, middle, kernel, stride, depthwise: true);
        if (stage.SqueezeExcite)
            gate = new SharedGate(middle);
        project = new SharedConvNorm(middle, width, kernel: 1, swish: false);
        if (changesWidth)
            shortcut = new SharedConv2d(input, width, kernel: 1);
        RegisterComponents();
    }

    /// <summary>The first of a stage. It changes the width, unless nothing that can come in differs from what can go out.</summary>
    public static Block First(int[] inputs, StageSpace stage) =>
        new(inputs.Max(), stage, stage.Stride, changesWidth: inputs.Concat(stage.Widths).Distinct().Count() > 1);

    public static Block Next(StageSpace stage) => new(stage.Largest.Width, stage, stride: 1, changesWidth: false);

    public override Tensor forward(Tensor x, Stage active)
    {
        var middle = Middle(x.shape[1], active.Expansion);
        var y = active.Expansion > 1 ? expand!.call(x, middle, 1) : x;
        y = depthwise.call(y, middle, active.Kernel);
        y = gate?.call(y) ?? y;
        return project.call(y, active.Width, 1) + Shortcut(x, active.Width);
    }

    private Tensor Shortcut(Tensor x, long width)
    {
        if (stride > 1)
            x = functional.avg_pool2d(x, kernel_size: 2, stride: 2, padding: x.shape[^1] % 2);
        return x.shape[1] == width ? x : shortcut!.call(x, width);
    }

    private static long Middle(long input, int expansion) => Channels.MakeDivisible(input * expansion);
}
