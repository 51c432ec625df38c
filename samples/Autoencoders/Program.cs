using Autoencoders;
using static TorchSharp.torch;

var models = new SortedDictionary<string, Func<nn.Module>>(StringComparer.OrdinalIgnoreCase)
{
    ["VAE-CIFAR10"] = () => ConvVae.ForCifar10(),
    ["VAE-CelebA"] = () => ConvVae.ForCelebA(),
    ["RAE-CIFAR10"] = () => RegularizedAutoencoder.ForCifar10(),
    ["RAE-CelebA"] = () => RegularizedAutoencoder.ForCelebA(),
    ["TwoStage-VAE-128"] = () => TwoStageVae.For128(),
    ["TwoStage-VAE-64"] = () => TwoStageVae.For64(),
    ["ResNet-VAE-CelebA"] = () => ResNetVae.ForCelebA(),
    ["NVAE-CIFAR10"] = () => Nvae.ForCifar10(),
    ["HFVAE-CIFAR10"] = () => HierarchicalFilmVae.ForCifar10(),
    ["Dense-VAE-MNIST"] = () => new DenseVae(),
};

if (args is not [var name] || !models.TryGetValue(name, out var make))
{
    Console.Error.WriteLine($"Usage: Autoencoders MODEL, where MODEL is one of {string.Join(", ", models.Keys)}.");
    return 2;
}

try
{
    using var model = make();
    model.eval();
    Console.WriteLine($"{name}: {model.parameters().Sum(p => p.numel()):N0} parameters");
    return 0;
}
catch (Exception e) when (e.GetBaseException() is NotSupportedException or DllNotFoundException)
{
    // On the signature-only surface every call throws, and says which property makes it a real one.
    Console.Error.WriteLine(e.GetBaseException().Message);
    return 1;
}
