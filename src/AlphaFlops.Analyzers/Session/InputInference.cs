using AlphaFlops.Analyzers.Resolution;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Session;

/// <summary>Inputs for a module of which nobody said what goes into it: the weights of its first layers say how many channels or features these
/// take, and what is tried out runs.</summary>
internal static class InputInference
{
    /// <summary>Positional embeddings and class tokens may stand in front of the layer that takes the input.</summary>
    private const int FirstLayers = 4;

    private const int Attempts = 40;

    private static readonly long[] ImageSizes = [224, 32, 28, 64, 256, 299, 512];

    private static readonly long[] Lengths = [1024, 128, 16000];

    /// <summary>One a parameter of forward, as [ModelCost] writes them; none where nothing that was tried runs.</summary>
    public static IReadOnlyList<string> Infer(INamedTypeSymbol type, Trace held, Func<IReadOnlyList<object?>, Trace> run)
    {
        if (TorchSharpTypes.Forwards(type).FirstOrDefault() is not { } forward) return [];
        var required = forward.Parameters.Where(parameter => !parameter.IsOptional && !parameter.IsParams).ToArray();
        if (required.Length is 0 or > 3 || required.Any(parameter => parameter.Type.Name != "Tensor")) return [];

        IReadOnlyList<string> fallback = [];
        foreach (var inputs in First(held).SelectMany(first => Others(first, required.Length)).Take(Attempts))
        {
            var trace = run([.. inputs.Select(Value)]);
            if (trace.Failure is not null || trace.Calls.Count == 0) continue;
            if (trace.Unknowns.Count == 0) return inputs;
            if (fallback.Count == 0) fallback = inputs;
        }

        return fallback;
    }

    private static object? Value(string input) =>
        InputSpec.TryParse(input, Symbols.Empty, out var spec, out var error) ? spec.Value : throw new InvalidOperationException(error);

    // The second parameter is mostly a step, a mask or another sequence.
    private static IEnumerable<IReadOnlyList<string>> Others(string first, int count) => count switch
    {
        1 => [[first]],
        2 => [[first, first], [first, "int64[1]"]],
        _ => [[first, first, first], [first, "int64[1]", first]],
    };

    private static IEnumerable<string> First(Trace held)
    {
        var weights = held.Registered.Where(tensor => !tensor.IsBuffer && tensor.Type.Rank > 1).Take(FirstLayers);
        return weights.SelectMany(weight => OfLayer(weight.Type.Shape, HasBias(weight, held))).Distinct();
    }

    private static bool HasBias(RegisteredTensor weight, Trace held) =>
        held.Registered.Any(tensor => tensor.Path == weight.Path.Substring(0, weight.Path.LastIndexOf('.') + 1) + "bias");

    // A transposed convolution has its input channels in front; of a depthwise one the second dimension is 1.
    private static IEnumerable<string> OfLayer(Shape weight, bool hasBias)
    {
        var channels = new[] { weight[1], weight[0] }.Distinct();
        return weight.Rank switch
        {
            2 when hasBias => [$"1x{weight[1]}", $"1x16x{weight[1]}"],
            2 => ["int64[1,16]", $"1x{weight[1]}", $"1x16x{weight[1]}"],
            3 => channels.SelectMany(c => Lengths, (c, length) => $"1x{c}x{length}"),
            4 => channels.SelectMany(c => ImageSizes, (c, size) => $"1x{c}x{size}x{size}"),
            5 => channels.Select(c => $"1x{c}x16x112x112"),
            _ => [],
        };
    }
}
