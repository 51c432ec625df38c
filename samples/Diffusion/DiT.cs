using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Diffusion;

/// <summary>"Scalable diffusion models with transformers": from a noisy latent, a time step and a class to the noise in it.</summary>
public sealed class DiT : Module<Tensor, Tensor, Tensor, Tensor>
{
    private readonly PatchEmbedding patches;
    private readonly Condition condition;
    private readonly ModuleList<DitBlock> blocks = new();
    private readonly FinalLayer final;

    public DiT(DitConfig config) : base(nameof(DiT))
    {
        patches = new PatchEmbedding(config);
        condition = new Condition(config);
        for (var i = 0; i < config.Depth; i++)
            blocks.Add(DitBlock.Attention(config));
        final = new FinalLayer(config);
        RegisterComponents();
    }

    [ModelCost("1x4x32x32", "int64[1]", "int64[1]", Name = "DiT-XL/2-256", MaxMacs = "119G", MaxParameters = "675M")]
    public static DiT XL2() => Create("XL/2", 256);

    /// <summary>A published variant; alphaflops.json asks for all of them.</summary>
    public static DiT Create(string variant, int image) => new(DitConfig.Of(variant, image));

    public override Tensor forward(Tensor latent, Tensor timestep, Tensor label)
    {
        using var scope = NewDisposeScope();
        var c = condition.call(timestep, label);
        var x = patches.call(latent);
        foreach (var block in blocks)
            x = block.call(x, c);
        return final.call(x, c).MoveToOuterDisposeScope();
    }
}

/// <summary>Tokens look at each other, by whatever mixes them; then each by itself through the MLP. The condition modulates and gates both.</summary>
internal sealed class DitBlock : Module<Tensor, Tensor, Tensor>
{
    private readonly Modulation modulation;
    private readonly LayerNorm norm1, norm2;
    private readonly Module<Tensor, Tensor> mixer;
    private readonly Sequential mlp;

    private DitBlock(long width, Module<Tensor, Tensor> mixer) : base(nameof(DitBlock))
    {
        modulation = new Modulation(width, parts: 6);
        norm1 = Layer.Norm(width);
        this.mixer = mixer;
        norm2 = Layer.Norm(width);
        mlp = Layer.Mlp(width);
        RegisterComponents();
    }

    public static DitBlock Attention(DitConfig config) => new(config.Hidden, new SelfAttention(config.Hidden, config.Heads));

    /// <summary>No attention, an average: enough for the first layers, where attention is nearly uniform.</summary>
    public static DitBlock Pooling(DitConfig config) => new(config.Hidden, new TokenMean(config.Hidden));

    public override Tensor forward(Tensor x, Tensor condition)
    {
        var m = modulation.call(condition);
        x = x + m[2] * mixer.call(norm1.call(x).Modulate(m[0], m[1]));
        return x + m[5] * mlp.call(norm2.call(x).Modulate(m[3], m[4]));
    }
}
