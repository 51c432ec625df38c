using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Autoencoders;

/// <summary>"Diagnosing and enhancing VAE models": a second VAE, of the codes of the first. It turns a normal draw into a likely code.</summary>
public sealed class TwoStageVae : Module<Tensor, (Tensor Code, Gaussian Posterior)>
{
    private readonly ConcatMlp encoder, decoder;
    private readonly GaussianHead posterior;
    private readonly Linear to_code;

    public TwoStageVae(long latent, long width = 1536) : base(nameof(TwoStageVae))
    {
        encoder = new ConcatMlp(latent, width);
        posterior = GaussianHead.Dense(width + latent, latent);
        decoder = new ConcatMlp(latent, width);
        to_code = Linear(width + latent, latent);
        RegisterComponents();
    }

    [ModelCost("1x128", Name = "TwoStage-VAE-128")]
    public static TwoStageVae For128() => new(128);

    [ModelCost("1x64", Name = "TwoStage-VAE-64")]
    public static TwoStageVae For64() => new(64);

    public override (Tensor Code, Gaussian Posterior) forward(Tensor code)
    {
        var q = posterior.call(encoder.call(code));
        return (Decode(q.Sample()), q);
    }

    public Tensor Decode(Tensor u) => to_code.call(decoder.call(u));
}

/// <summary>Two dense layers, with the input beside their output.</summary>
internal sealed class ConcatMlp : Module<Tensor, Tensor>
{
    private readonly Sequential layers;

    public ConcatMlp(long input, long width) : base(nameof(ConcatMlp))
    {
        layers = Sequential(Linear(input, width), ReLU(), Linear(width, width), ReLU());
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => cat(new[] { layers.call(x), x }, dim: 1);
}
