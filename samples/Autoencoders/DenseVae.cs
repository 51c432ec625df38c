using AlphaFlops;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Autoencoders;

/// <summary>The smallest of them, for digits: one hidden layer on either side.</summary>
[ModelCost("1x784", Name = "Dense-VAE-MNIST")]
public sealed class DenseVae : Module<Tensor, (Tensor Image, Gaussian Posterior)>
{
    private readonly Linear hidden;
    private readonly GaussianHead posterior;
    private readonly Sequential decoder;

    private readonly long latent;

    public DenseVae(long pixels = 28 * 28, long width = 400, long latent = 20) : base(nameof(DenseVae))
    {
        this.latent = latent;
        hidden = Linear(pixels, width);
        posterior = GaussianHead.Dense(width, latent);
        decoder = Sequential(Linear(latent, width), ReLU(), Linear(width, pixels), Sigmoid());
        RegisterComponents();
    }

    public override (Tensor Image, Gaussian Posterior) forward(Tensor x)
    {
        var q = posterior.call(functional.relu(hidden.call(x)));
        return (decoder.call(q.Sample()), q);
    }

    public Tensor Generate(long images) => decoder.call(randn(images, latent));
}
