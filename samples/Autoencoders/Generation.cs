using AlphaFlops;
using static TorchSharp.torch;

namespace Autoencoders;

/// <summary>What an image costs once a model is trained: the decoder alone.</summary>
public static class Generation
{
    [ModelCost(Name = "VAE-CIFAR10-generation")]
    public static Tensor VaeCifar10()
    {
        using var model = ConvVae.ForCifar10();
        model.eval();
        return model.Generate(images: 1);
    }

    [ModelCost(Name = "VAE-CelebA-generation")]
    public static Tensor VaeCelebA()
    {
        using var model = ConvVae.ForCelebA();
        model.eval();
        return model.Generate(images: 1);
    }

    [ModelCost(Name = "ResNet-VAE-CelebA-generation")]
    public static Tensor ResNetVaeCelebA()
    {
        using var model = ResNetVae.ForCelebA();
        model.eval();
        return model.Generate(images: 1);
    }

    [ModelCost(Name = "NVAE-CIFAR10-generation")]
    public static Tensor NvaeCifar10()
    {
        using var model = Nvae.ForCifar10();
        model.eval();
        return model.Generate(images: 1, imageSize: 32);
    }

    [ModelCost(Name = "HFVAE-CIFAR10-generation")]
    public static Tensor HfvaeCifar10()
    {
        using var model = HierarchicalFilmVae.ForCifar10();
        model.eval();
        return model.Generate(images: 1);
    }

    [ModelCost(Name = "Dense-VAE-MNIST-generation")]
    public static Tensor DenseMnist()
    {
        using var model = new DenseVae();
        model.eval();
        return model.Generate(images: 1);
    }
}
