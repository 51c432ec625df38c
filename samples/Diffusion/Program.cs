using Diffusion;
using static TorchSharp.torch;

var models = new SortedDictionary<string, Func<nn.Module>>(StringComparer.OrdinalIgnoreCase)
{
    ["unet"] = () => new UNet(),
    ["sparsedit-xl/2"] = () => SparseDiT.XL2(image: 256, sparseGrid: 8),
    ["dit-s/2"] = () => DiT.Create("S/2", image: 256),
    ["dit-b/2"] = () => DiT.Create("B/2", image: 256),
    ["dit-l/2"] = () => DiT.Create("L/2", image: 256),
    ["dit-xl/2"] = () => DiT.Create("XL/2", image: 256),
};

if (args is not [var name] || !models.TryGetValue(name, out var make))
{
    Console.Error.WriteLine($"Usage: Diffusion MODEL, where MODEL is one of {string.Join(", ", models.Keys)}.");
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
