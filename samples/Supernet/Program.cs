using Supernet;
using static TorchSharp.torch;

var models = new SortedDictionary<string, Func<nn.Module>>(StringComparer.OrdinalIgnoreCase)
{
    ["A0"] = Published.A0,
    ["A1"] = Published.A1,
    ["A2"] = Published.A2,
    ["A3"] = Published.A3,
    ["A4"] = Published.A4,
    ["A5-small"] = Published.A5Small,
    ["A5-base"] = Published.A5Base,
    ["A6"] = Published.A6,
    ["supernet"] = () => new AlphaNet(SearchSpace.AlphaNet),
};

if (args is not [var name] || !models.TryGetValue(name, out var make))
{
    Console.Error.WriteLine($"Usage: Supernet MODEL, where MODEL is one of {string.Join(", ", models.Keys)}.");
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
