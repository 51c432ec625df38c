using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Diffusion;

/// <summary>How a transformer's blocks are spent: pooling at the bottom, sparse-dense modules in the middle, plain blocks at the top.</summary>
public sealed record SparseDitPlan(int Pooling = 2, int Modules = 4, int SparseBlocks = 3, int Top = 2);

/// <summary>"SparseDiT: token sparsification for efficient diffusion transformer": most blocks see a coarse grid of tokens.</summary>
public sealed class SparseDiT : Module<Tensor, Tensor, Tensor, Tensor>
{
    private readonly PatchEmbedding patches;
    private readonly Condition condition;
    private readonly ModuleList<DitBlock> bottom = new(), top = new();
    private readonly ModuleList<SparseDenseModule> middle = new();
    private readonly FinalLayer final;

    /// <summary>Side of the coarse grid. No weight depends on it, so a sampler may change it from step to step.</summary>
    public int SparseGrid { get; set; }

    public SparseDiT(DitConfig config, SparseDitPlan plan, int sparseGrid) : base(nameof(SparseDiT))
    {
        SparseGrid = sparseGrid;
        patches = new PatchEmbedding(config);
        condition = new Condition(config);
        for (var i = 0; i < plan.Pooling; i++)
            bottom.Add(DitBlock.Pooling(config));
        for (var i = 0; i < plan.Modules; i++)
            middle.Add(new SparseDenseModule(config, plan.SparseBlocks));
        for (var i = 0; i < plan.Top; i++)
            top.Add(DitBlock.Attention(config));
        final = new FinalLayer(config);
        RegisterComponents();
    }

    [ModelCost("1x4x32x32", "int64[1]", "int64[1]", Name = "SparseDiT-XL/2-256-grid8", Arguments = "image: 256, sparseGrid: 8", MaxMacs = "70G")]
    [ModelCost("1x4x64x64", "int64[1]", "int64[1]", Name = "SparseDiT-XL/2-512-grid8", Arguments = "image: 512, sparseGrid: 8")]
    public static SparseDiT XL2(int image, int sparseGrid) => new(DitConfig.Of("XL/2", image), new SparseDitPlan(), sparseGrid);

    public override Tensor forward(Tensor latent, Tensor timestep, Tensor label)
    {
        using var scope = NewDisposeScope();
        var c = condition.call(timestep, label);
        var x = patches.call(latent);
        foreach (var block in bottom)
            x = block.call(x, c);
        foreach (var module in middle)
            x = module.call(x, c, SparseGrid);
        foreach (var block in top)
            x = block.call(x, c);
        return final.call(x, c).MoveToOuterDisposeScope();
    }
}

/// <summary>From dense tokens to few and back: the few gather from all, think, and every token then reads from them.</summary>
internal sealed class SparseDenseModule : Module<Tensor, Tensor, int, Tensor>
{
    private readonly DitConfig config;
    private readonly CrossBlock generate, recover;
    private readonly ModuleList<DitBlock> sparse = new();
    private readonly Linear from_sparse, from_dense;
    private readonly DitBlock dense;

    public SparseDenseModule(DitConfig config, int sparseBlocks) : base(nameof(SparseDenseModule))
    {
        this.config = config;
        generate = new CrossBlock(config);
        for (var i = 0; i < sparseBlocks; i++)
            sparse.Add(DitBlock.Attention(config));
        from_sparse = Linear(config.Hidden, config.Hidden);
        from_dense = Linear(config.Hidden, config.Hidden);
        recover = new CrossBlock(config);
        dense = DitBlock.Attention(config);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, Tensor condition, int sparseGrid)
    {
        var few = ToTokens(functional.adaptive_avg_pool2d(ToGrid(x, config.Grid), (sparseGrid, sparseGrid)));
        few = generate.call(few, x, condition);
        foreach (var block in sparse)
            few = block.call(few, condition);

        var upsampled = functional.interpolate(ToGrid(few, sparseGrid), size: new long[] { config.Grid, config.Grid });
        x = from_sparse.call(ToTokens(upsampled)) + from_dense.call(x);
        x = recover.call(x, few, condition);
        return dense.call(x, condition);
    }

    private Tensor ToGrid(Tensor tokens, long side) => tokens.transpose(1, 2).reshape(-1, config.Hidden, side, side);

    private static Tensor ToTokens(Tensor grid) => grid.flatten(2).transpose(1, 2);
}

/// <summary>A block whose queries are one set of tokens, keys and values another.</summary>
internal sealed class CrossBlock : Module<Tensor, Tensor, Tensor, Tensor>
{
    private readonly Modulation modulation;
    private readonly LayerNorm norm1, norm2;
    private readonly Linear q, kv, proj;
    private readonly Sequential mlp;
    private readonly int heads;

    public CrossBlock(DitConfig config) : base(nameof(CrossBlock))
    {
        var width = config.Hidden;
        heads = config.Heads;
        modulation = new Modulation(width, parts: 6);
        norm1 = Layer.Norm(width);
        q = Linear(width, width);
        kv = Linear(width, 2 * width);
        proj = Linear(width, width);
        norm2 = Layer.Norm(width);
        mlp = Layer.Mlp(width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, Tensor source, Tensor condition)
    {
        var m = modulation.call(condition);
        x = x + m[2] * Attend(norm1.call(x).Modulate(m[0], m[1]), norm1.call(source).Modulate(m[0], m[1]));
        return x + m[5] * mlp.call(norm2.call(x).Modulate(m[3], m[4]));
    }

    private Tensor Attend(Tensor x, Tensor source)
    {
        var pairs = kv.call(source).chunk(2, -1);
        var y = functional.scaled_dot_product_attention(Heads(q.call(x)), Heads(pairs[0]), Heads(pairs[1]));
        return proj.call(y.transpose(1, 2).flatten(2));
    }

    private Tensor Heads(Tensor x) => x.unflatten(-1, heads, x.shape[^1] / heads).transpose(1, 2);
}

/// <summary>The poolingformer's mixer: every token gets the same average of all values, and projects it, as published, by itself.</summary>
internal sealed class TokenMean : Module<Tensor, Tensor>
{
    private readonly Linear v, proj;

    public TokenMean(long width) : base(nameof(TokenMean))
    {
        v = Linear(width, width);
        proj = Linear(width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var values = v.call(x);
        return proj.call(values.mean(new long[] { 1 }, keepdim: true).expand_as(values));
    }
}
