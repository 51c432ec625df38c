using AlphaFlops.Interpreter.Intrinsics.Torch;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>What may go into a module, read from the layers that it is made of: the one that forward reaches first takes the input. Which one that is
/// shows when forward runs on it without an error.</summary>
internal static class InputInference
{
    private const int MostLayers = 4;

    private const int MostParameters = 3;

    /// <summary>Inputs as <see cref="InputSpec"/> reads them, those of earlier layers first; none for a forward that takes something else than tensors.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Candidates(ModuleValue module)
    {
        var forward = Enumerable.Range(1, MostParameters).Select(count => ModelEvaluator.FindForward(module.Type, count)).FirstOrDefault(found => found is not null);
        var required = forward?.Parameters.Where(parameter => !parameter.IsOptional && !parameter.IsParams).ToArray() ?? [];
        if (required.Length == 0 || required.Any(parameter => !TorchTypes.IsTensor(parameter.Type))) return [];
        return
        [
            .. module.Descendants()
                .Select(part => part.Module)
                .Where(part => part.BuiltIn?.Definition.Inputs is not null)
                .Take(MostLayers)
                .SelectMany(Inputs)
                .Distinct()
                .SelectMany(first => WithOthers(first, required.Length)),
        ];
    }

    // The second parameter is mostly a step, a mask or another sequence.
    private static IEnumerable<IReadOnlyList<string>> WithOthers(string first, int count) => count switch
    {
        1 => [[first]],
        2 => [[first, first], [first, "int64[N]"]],
        _ => [[first, first, first], [first, "int64[N]", first]],
    };

    private static IEnumerable<string> Inputs(ModuleValue layer)
    {
        try
        {
            return layer.BuiltIn!.Value.Definition.Inputs!(layer.Hyperparameters);
        }
        catch (Exception unknown) when (unknown is UnknownArgumentException or ShapeException)
        {
            return [];
        }
    }
}
