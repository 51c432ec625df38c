using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Diffusion;

/// <summary>A latent image as tokens, each with its place.</summary>
internal sealed class PatchEmbedding : Module<Tensor, Tensor>
{
    private readonly Conv2d proj;
    private readonly Tensor positions; // Fixed: a plain tensor is a buffer, nothing to train.

    public PatchEmbedding(DitConfig config) : base(nameof(PatchEmbedding))
    {
        proj = Conv2d(config.LatentChannels, config.Hidden, kernel_size: config.Patch, stride: config.Patch);
        positions = SinCos(config.Hidden, config.Grid);
        RegisterComponents();
    }

    public override Tensor forward(Tensor latent) => proj.call(latent).flatten(2).transpose(1, 2) + positions;

    /// <summary>Half of the width says the column, half the row; each by sines and cosines.</summary>
    private static Tensor SinCos(long width, long grid)
    {
        using var scope = NewDisposeScope();
        var place = arange(grid, dtype: ScalarType.Float32).unsqueeze(1);
        var axis = Sinusoid.Of(place, width / 2);                       // (grid, width / 2)
        var columns = axis.unsqueeze(0).expand(grid, grid, -1);
        var rows = axis.unsqueeze(1).expand(grid, grid, -1);
        return cat(new[] { columns, rows }, -1).reshape(1, grid * grid, width).MoveToOuterDisposeScope();
    }
}

internal static class Sinusoid
{
    /// <summary>Numbers (n, 1) as waves (n, width) of falling frequency.</summary>
    public static Tensor Of(Tensor number, long width)
    {
        var half = width / 2;
        var frequency = exp(arange(half, dtype: ScalarType.Float32, device: number.device) * (-Math.Log(10000) / half));
        var angle = number * frequency;
        return cat(new[] { cos(angle), sin(angle) }, -1);
    }
}

/// <summary>What every block hears: the time step and the class.</summary>
internal sealed class Condition : Module<Tensor, Tensor, Tensor>
{
    private const int Waves = 256;

    private readonly Sequential time;
    private readonly Embedding label;
    private readonly DitConfig config;

    public Condition(DitConfig config) : base(nameof(Condition))
    {
        this.config = config;
        time = Sequential(Linear(Waves, config.Hidden), SiLU(), Linear(config.Hidden, config.Hidden));
        label = Embedding(config.Classes + 1, config.Hidden); // The last class is "none", for classifier-free guidance.
        RegisterComponents();
    }

    public override Tensor forward(Tensor timestep, Tensor y)
    {
        if (training)
            y = where(rand(y.shape[0], device: y.device) < config.LabelDropout, full_like(y, config.Classes), y);
        var waves = Sinusoid.Of(timestep.unsqueeze(1).to_type(ScalarType.Float32), Waves);
        return time.call(waves) + label.call(y);
    }
}

/// <summary>Shifts, scales and gates of a block, made of the condition: adaLN.</summary>
internal sealed class Modulation : Module<Tensor, Tensor[]>
{
    private readonly Linear linear;
    private readonly int parts;

    public Modulation(long width, int parts) : base(nameof(Modulation))
    {
        this.parts = parts;
        linear = Linear(width, parts * width);
        init.zeros_(linear.weight); // A block starts as the identity.
        init.zeros_(linear.bias);
        RegisterComponents();
    }

    public override Tensor[] forward(Tensor condition) => linear.call(functional.silu(condition)).unsqueeze(1).chunk(parts, -1);
}

internal static class ModulationExtensions
{
    public static Tensor Modulate(this Tensor x, Tensor shift, Tensor scale) => x * (1 + scale) + shift;
}

internal static class Layer
{
    /// <summary>Modulation brings weight and bias, so the norm has none.</summary>
    public static LayerNorm Norm(long width) => LayerNorm(width, eps: 1e-6, elementwise_affine: false);

    public static Sequential Mlp(long width) => Sequential(
        ("fc1", Linear(width, 4 * width)),
        ("gelu", GELU(TorchSharp.Modules.GELU.Approximate.tanh)),
        ("fc2", Linear(4 * width, width)));
}

internal sealed class SelfAttention : Module<Tensor, Tensor>
{
    private readonly Linear qkv, proj;
    private readonly int heads;

    public SelfAttention(long width, int heads) : base(nameof(SelfAttention))
    {
        this.heads = heads;
        qkv = Linear(width, 3 * width);
        proj = Linear(width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var (n, tokens, width) = (x.shape[0], x.shape[1], x.shape[2]);
        var parts = qkv.call(x).view(n, tokens, 3, heads, width / heads).permute(2, 0, 3, 1, 4);
        var y = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2]);
        return proj.call(y.transpose(1, 2).reshape(n, tokens, width));
    }
}

/// <summary>The last step: from tokens to noise, and its variance, at every latent pixel.</summary>
internal sealed class FinalLayer : Module<Tensor, Tensor, Tensor>
{
    private readonly LayerNorm norm;
    private readonly Modulation modulation;
    private readonly Linear linear;
    private readonly DitConfig config;

    public FinalLayer(DitConfig config) : base(nameof(FinalLayer))
    {
        this.config = config;
        norm = Layer.Norm(config.Hidden);
        modulation = new Modulation(config.Hidden, parts: 2);
        linear = Linear(config.Hidden, config.Patch * config.Patch * config.OutChannels);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, Tensor condition)
    {
        var m = modulation.call(condition);
        x = linear.call(norm.call(x).Modulate(shift: m[0], scale: m[1]));

        var (grid, patch, channels) = (config.Grid, config.Patch, config.OutChannels);
        return x.view(-1, grid, grid, patch, patch, channels)
            .permute(0, 5, 1, 3, 2, 4)
            .reshape(-1, channels, grid * patch, grid * patch);
    }
}
