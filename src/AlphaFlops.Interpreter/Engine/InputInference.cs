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

    /// <summary>Inputs as <see cref="InputSpec"/> reads them, those of earlier layers first; none for a forward that takes more than one tensor.</summary>
    public static IReadOnlyList<string> Candidates(ModuleValue module)
    {
        if (ModelEvaluator.FindForward(module.Type, 1) is not { } forward || !TorchTypes.IsTensor(forward.Parameters[0].Type)) return [];
        return
        [
            .. module.Descendants()
                .Select(part => part.Module)
                .Where(part => part.BuiltIn?.Definition.Inputs is not null)
                .Take(MostLayers)
                .SelectMany(Inputs)
                .Distinct(),
        ];
    }

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
