using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LanguageModels;

/// <summary>Scales each token to a root mean square of one: LayerNorm without mean and bias.</summary>
internal sealed class RmsNorm : Module<Tensor, Tensor>
{
    private readonly Parameter weight;
    private readonly double epsilon;

    public RmsNorm(long width, double epsilon) : base(nameof(RmsNorm))
    {
        this.epsilon = epsilon;
        weight = Parameter(torch.ones(width));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();

        // The mean of squares needs the range of float32, also in a model of half precision.
        var wide = x.to(ScalarType.Float32);
        var scale = torch.rsqrt(wide.pow(2).mean([-1], keepdim: true) + epsilon);
        return (weight * (wide * scale).to(x.dtype)).MoveToOuterDisposeScope();
    }
}

/// <summary>A feed-forward layer whose hidden values pass through a gate of the same size.</summary>
internal sealed class SwiGlu : Module<Tensor, Tensor>
{
    private readonly Linear w1;
    private readonly Linear w2;
    private readonly Linear w3;

    public SwiGlu(long width, long hidden) : base(nameof(SwiGlu))
    {
        w1 = Linear(width, hidden, hasBias: false);
        w2 = Linear(hidden, width, hasBias: false);
        w3 = Linear(width, hidden, hasBias: false);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        return w2.call(functional.silu(w1.call(x)) * w3.call(x)).MoveToOuterDisposeScope();
    }
}

/// <summary>Rotary positions: pairs of channels, half a head apart, turn by an angle that grows with the position.</summary>
internal static class Rotary
{
    public static (Tensor Cos, Tensor Sin) Table(int context, int headWidth, double theta)
    {
        var channels = torch.arange(0, headWidth, 2, dtype: ScalarType.Float32) / headWidth;
        var frequencies = torch.pow(theta, channels).reciprocal();
        var positions = torch.arange(context, dtype: ScalarType.Float32);
        var half = torch.outer(positions, frequencies);
        var angles = torch.cat([half, half], dim: -1);
        return (angles.cos(), angles.sin());
    }

    public static Tensor Apply(Tensor x, Tensor cos, Tensor sin)
    {
        var halves = x.chunk(2, dim: -1);
        var turned = torch.cat([-halves[1], halves[0]], dim: -1);
        return x * cos + turned * sin;
    }
}
