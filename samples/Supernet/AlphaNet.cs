using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Supernet;

/// <summary>"AlphaNet: improved training of supernets with alpha-divergence": one set of weights for all subnets of a search space.</summary>
public sealed class AlphaNet : Module<Tensor, Tensor>
{
    private const int HeadExpansion = 6;

    private readonly SharedConvNorm stem, head;
    private readonly ModuleList<ModuleList<Block>> stages = new();
    private readonly SharedConv2d mix;
    private readonly SharedLinear classifier;

    /// <summary>A subnet alone, with no weight that it does not use.</summary>
    public AlphaNet(Subnet subnet) : this(SearchSpace.Of(subnet)) { }

    /// <summary>The supernet: the weights of the largest subnet, which all others use parts of.</summary>
    public AlphaNet(SearchSpace space, long classes = 1000) : base(nameof(AlphaNet))
    {
        Active = space.Largest;
        var inputs = space.StemWidths;
        stem = new SharedConvNorm(3, inputs.Max(), kernel: 3, stride: 2);
        foreach (var stage in space.Stages)
        {
            var blocks = new ModuleList<Block>();
            for (var i = 0; i < stage.Depths.Max(); i++)
                blocks.Add(i == 0 ? Block.First(inputs, stage) : Block.Next(stage));
            stages.Add(blocks);
            inputs = stage.Widths;
        }

        long width = inputs.Max(), last = space.LastWidths.Max();
        head = new SharedConvNorm(width, HeadExpansion * width, kernel: 1);
        mix = new SharedConv2d(HeadExpansion * width, last, kernel: 1);
        classifier = new SharedLinear(last, classes);
        RegisterComponents();
    }

    /// <summary>The subnet that runs. Training takes another one for each step.</summary>
    public Subnet Active { get; set; }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        if (x.shape[^1] != Active.Resolution)
            x = functional.interpolate(x, size: [Active.Resolution, Active.Resolution], mode: InterpolationMode.Bicubic);
        x = stem.call(x, Active.StemWidth, 3);
        foreach (var (blocks, stage) in stages.Zip(Active.Stages))
            foreach (var block in blocks.Take(stage.Depth))
                x = block.call(x, stage);

        x = head.call(x, HeadExpansion * x.shape[1], 1);
        x = mix.call(functional.adaptive_avg_pool2d(x, 1), Active.LastWidth);
        return classifier.call(functional.silu(x).flatten(1)).MoveToOuterDisposeScope();
    }
}
