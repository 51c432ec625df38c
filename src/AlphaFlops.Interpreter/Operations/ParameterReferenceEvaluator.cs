using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>A parameter of the running method or, in any other member, one of the type's primary constructor or of the extension block.</summary>
internal sealed class ParameterReferenceEvaluator : Evaluator<IParameterReferenceOperation>
{
    protected override object? Evaluate(IParameterReferenceOperation operation, Frame frame)
    {
        if (frame.Find(operation.Parameter) is { } own) return own.Value;
        var parameter = operation.Parameter.OriginalDefinition;
        if (frame.Find(parameter) is { } cell) return cell.Value;
        if (ExtensionBlocks.Is(parameter.ContainingSymbol)) return ExtensionBlocks.Receiver(parameter, frame);
        return frame.This is ObjectValue instance && instance.TryGet(parameter, out var captured)
            ? captured
            : new Unknown($"'{operation.Parameter.Name}' has no value here", frame.Machine.PlaceOf(operation));
    }
}
