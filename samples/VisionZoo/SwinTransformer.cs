using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.nn.functional;

namespace VisionZoo;

/// <summary>"Swin transformer: hierarchical vision transformer using shifted windows".</summary>
public sealed class SwinTransformer : Module<Tensor, Tensor>
{
    public sealed class Config
    {
        public long PatchSize { get; set; } = 4;
        public long EmbedDim { get; set; } = 96;
        public int[] Depths { get; set; } = [2, 2, 6, 2];
        public int[] NumHeads { get; set; } = [3, 6, 12, 24];
        public int WindowSize { get; set; } = 7;
        public double MlpRatio { get; set; } = 4.0;
        public double StochasticDepth { get; set; } = 0.1;
        public long NumClasses { get; set; } = 1000;
    }

    private readonly Conv2d patch_embed;
    private readonly LayerNorm patch_norm;
    private readonly ModuleList<Module<Tensor, Tensor>> stages;
    private readonly LayerNorm norm;
    private readonly Linear head;

    public SwinTransformer(Config config) : base(nameof(SwinTransformer))
    {
        var dim = config.EmbedDim;
        patch_embed = Conv2d(3, dim, kernel_size: config.PatchSize, stride: config.PatchSize);
        patch_norm = LayerNorm(dim);

        stages = new ModuleList<Module<Tensor, Tensor>>();
        var total = config.Depths.Sum();
        var blockId = 0;
        foreach (var (depth, heads) in config.Depths.Zip(config.NumHeads))
        {
            if (stages.Count > 0)
            {
                stages.Add(new PatchMerging(dim));
                dim *= 2;
            }

            var blocks = new Module<Tensor, Tensor>[depth];
            for (var i = 0; i < depth; i++)
            {
                // Every other block shifts its windows by half of their size.
                var shift = i % 2 == 0 ? 0 : config.WindowSize / 2;
                var skip = config.StochasticDepth * blockId / (total - 1);
                blocks[i] = new SwinBlock(dim, heads, config.WindowSize, shift, config.MlpRatio, skip);
                blockId++;
            }

            stages.Add(Sequential(blocks));
        }

        norm = LayerNorm(dim);
        head = Linear(dim, config.NumClasses);
        RegisterComponents();
    }

    public static SwinTransformer swin_t() => new(new Config { StochasticDepth = 0.2 });

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();

        var x = patch_embed.call(input).permute(0, 2, 3, 1);
        x = patch_norm.call(x);
        foreach (var stage in stages)
            x = stage.call(x);

        x = norm.call(x).permute(0, 3, 1, 2);
        x = adaptive_avg_pool2d(x, 1).flatten(1);
        return head.call(x).MoveToOuterDisposeScope();
    }
}

/// <summary>Halves the resolution: four neighbours become one position of twice the width.</summary>
internal sealed class PatchMerging : Module<Tensor, Tensor>
{
    private readonly Linear reduction;
    private readonly LayerNorm norm;

    public PatchMerging(long dim) : base(nameof(PatchMerging))
    {
        reduction = Linear(4 * dim, 2 * dim, hasBias: false);
        norm = LayerNorm(4 * dim);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();

        var (height, width) = (x.shape[^3], x.shape[^2]);
        x = pad(x, (0, 0, 0, width % 2)); // The last dimension comes first here.
        if (height % 2 == 1)
            x = pad(x, new long[] { 0, 0, 0, 0, 0, 1 });

        var even = TensorIndex.Slice(0, null, 2);
        var odd = TensorIndex.Slice(1, null, 2);
        var parts = new[]
        {
            x[TensorIndex.Ellipsis, even, even, TensorIndex.Colon],
            x[TensorIndex.Ellipsis, odd, even, TensorIndex.Colon],
            x[TensorIndex.Ellipsis, even, odd, TensorIndex.Colon],
            x[TensorIndex.Ellipsis, odd, odd, TensorIndex.Colon],
        };
        x = norm.call(torch.cat(parts, -1));
        return reduction.call(x).MoveToOuterDisposeScope();
    }
}

internal sealed class SwinBlock : Module<Tensor, Tensor>
{
    private readonly LayerNorm norm1;
    private readonly ShiftedWindowAttention attn;
    private readonly StochasticDepth stochastic_depth;
    private readonly LayerNorm norm2;
    private readonly Sequential mlp;

    public SwinBlock(long dim, int heads, int window, int shift, double mlpRatio, double skip) : base(nameof(SwinBlock))
    {
        norm1 = LayerNorm(dim);
        attn = new ShiftedWindowAttention(dim, heads, window, shift);
        stochastic_depth = new StochasticDepth(skip);
        norm2 = LayerNorm(dim);
        var hidden = (long)(dim * mlpRatio);
        mlp = Sequential(("fc1", Linear(dim, hidden)), ("gelu", GELU()), ("fc2", Linear(hidden, dim)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        x = x + stochastic_depth.call(attn.call(norm1.call(x)));
        x = x + stochastic_depth.call(mlp.call(norm2.call(x)));
        return x.MoveToOuterDisposeScope();
    }
}

internal sealed class ShiftedWindowAttention : Module<Tensor, Tensor>
{
    private readonly int window, shift, heads;
    private readonly Linear qkv, proj;
    private readonly Parameter relative_position_bias_table;
    private readonly Tensor relative_position_index;

    public ShiftedWindowAttention(long dim, int heads, int window, int shift) : base(nameof(ShiftedWindowAttention))
    {
        (this.heads, this.window, this.shift) = (heads, window, shift);
        qkv = Linear(dim, dim * 3);
        proj = Linear(dim, dim);

        // An offset in each direction is one of 2w - 1, and every head learns a bias for each pair of them.
        relative_position_bias_table = Parameter(torch.zeros((2 * window - 1) * (2 * window - 1), heads));
        init.normal_(relative_position_bias_table, std: 0.02);
        relative_position_index = RelativePositions(window);
        register_buffer("relative_position_index", relative_position_index);

        RegisterComponents();
    }

    private static Tensor RelativePositions(int window)
    {
        using var scope = NewDisposeScope();
        var range = arange(window);
        var grid = stack(meshgrid([range, range], indexing: "ij")).flatten(1);  // (2, w*w)
        var offsets = grid.unsqueeze(2) - grid.unsqueeze(1);                    // (2, w*w, w*w)
        offsets = offsets + (window - 1);
        return (offsets[0] * (2 * window - 1) + offsets[1]).flatten().MoveToOuterDisposeScope();
    }

    /// <summary>(n, h, w, c) to (n * windows, window * window, c).</summary>
    private Tensor Partition(Tensor x)
    {
        var (n, h, w, c) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3]);
        return x.view(n, h / window, window, w / window, window, c)
            .permute(0, 1, 3, 2, 4, 5)
            .reshape(-1, window * window, c);
    }

    private Tensor Reverse(Tensor windows, long n, long h, long w) =>
        windows.view(n, h / window, w / window, window, window, -1).permute(0, 1, 3, 2, 4, 5).reshape(n, h, w, -1);

    private Tensor PositionBias()
    {
        var area = window * window;
        var bias = relative_position_bias_table[relative_position_index];
        return bias.view(area, area, -1).permute(2, 0, 1).contiguous().unsqueeze(0);
    }

    /// <summary>After a shift, a window may hold parts of the image that are no neighbours: these must not see each other.</summary>
    private Tensor ShiftMask(long h, long w, int shiftH, int shiftW, Device device)
    {
        var regions = torch.zeros(1, h, w, 1, device: device);
        var region = 0;
        var rows = shiftH > 0 ? new[] { ..^window, ^window..^shiftH, ^shiftH.. } : new[] { Range.All };
        var columns = shiftW > 0 ? new[] { ..^window, ^window..^shiftW, ^shiftW.. } : new[] { Range.All };
        foreach (var row in rows)
        {
            foreach (var column in columns)
                regions[.., row, column, ..] = region++;
        }

        var windows = Partition(regions).squeeze(-1);               // (windows, w*w)
        var difference = windows.unsqueeze(1) - windows.unsqueeze(2);
        return torch.zeros_like(difference).masked_fill(difference != 0, -100.0).unsqueeze(1);
    }

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();

        var shape = input.shape;
        var (n, h, w, c) = (shape[0], shape[1], shape[2], shape[3]);

        // Pad to whole windows, shift.
        var (padRight, padBottom) = ((window - w % window) % window, (window - h % window) % window);
        var x = pad(input, new[] { 0, 0, 0, padRight, 0, padBottom });
        var (padH, padW) = (h + padBottom, w + padRight);
        var shiftH = window >= padH ? 0 : shift;
        var shiftW = window >= padW ? 0 : shift;
        if (shiftH + shiftW > 0)
            x = torch.roll(x, new long[] { -shiftH, -shiftW }, new long[] { 1, 2 });

        // Attention inside each window.
        x = Partition(x);
        var qkv = this.qkv.call(x).reshape(x.shape[0], x.shape[1], 3, heads, c / heads).permute(2, 0, 3, 1, 4);
        var (q, k, v) = (qkv[0], qkv[1], qkv[2]);
        var mask = PositionBias();
        if (shiftH + shiftW > 0)
            mask = (mask + ShiftMask(padH, padW, shiftH, shiftW, x.device)).repeat(n, 1, 1, 1);
        x = scaled_dot_product_attention(q, k, v, attn_mask: mask);
        x = proj.call(x.transpose(1, 2).reshape(-1, window * window, c));

        // And back.
        x = Reverse(x, n, padH, padW);
        if (shiftH + shiftW > 0)
            x = torch.roll(x, new long[] { shiftH, shiftW }, new long[] { 1, 2 });
        return x[.., ..(int)h, ..(int)w, ..].contiguous().MoveToOuterDisposeScope();
    }
}
