using AlphaFlops;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Diffusion;

/// <summary>Whole images: 250 steps with classifier-free guidance, every one an evaluation with the class and one without.</summary>
public static class Sampling
{
    private const int Steps = 250;

    [ModelCost(Name = "sample DiT-XL/2-256")]
    public static Tensor Dense256()
    {
        using var model = DiT.Create("XL/2", 256);
        return Run(model, latent: 32, _ => { });
    }

    [ModelCost(Name = "sample DiT-XL/2-512")]
    public static Tensor Dense512()
    {
        using var model = DiT.Create("XL/2", 512);
        return Run(model, latent: 64, _ => { });
    }

    [ModelCost(Name = "sample SparseDiT-XL/2-256")]
    public static Tensor Sparse256() => Sparse(256, 10, 8, 7, 6);

    [ModelCost(Name = "sample SparseDiT-XL/2-512")]
    public static Tensor Sparse512() => Sparse(512, 20, 16, 14, 12);

    [ModelCost(Name = "sample SparseDiT-XL/2-512-fast")]
    public static Tensor SparseFast512() => Sparse(512, 10, 8, 7, 6);

    /// <summary>Few tokens while there is only noise, more as the image takes form: a grid for each stretch of the steps, from the last one back.</summary>
    private static Tensor Sparse(int image, params int[] grids)
    {
        using var model = SparseDiT.XL2(image, grids[0]);
        return Run(model, image / 8, step => model.SparseGrid = grids[step * grids.Length / Steps]);
    }

    /// <summary>DDPM, from pure noise; step 0 is the last.</summary>
    private static Tensor Run(Module<Tensor, Tensor, Tensor, Tensor> model, long latent, Action<int> before, double guidance = 1.5)
    {
        model.eval();
        using var _ = no_grad();
        var betas = linspace(1e-4 * 1000 / Steps, 0.02 * 1000 / Steps, Steps);
        var alphas = 1 - betas;
        var signal = alphas.cumprod(0);

        var x = randn(1, 4, latent, latent);
        var labels = tensor(new long[] { 207, 1000 });
        for (var step = Steps - 1; step >= 0; step--)
        {
            before(step);
            var time = full(2, step * 1000 / Steps, dtype: ScalarType.Int64);
            var noise = model.call(cat(new[] { x, x }), time, labels)[.., ..4];
            var (with, without) = (noise[..1], noise[1..]);
            noise = without + guidance * (with - without);

            x = (x - betas[step] / sqrt(1 - signal[step]) * noise) / sqrt(alphas[step]);
            if (step > 0)
                x = x + sqrt(betas[step]) * randn_like(x);
        }

        return x;
    }
}
