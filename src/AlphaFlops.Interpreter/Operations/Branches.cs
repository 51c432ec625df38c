using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Forking;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Code that runs only under a condition that is not known.</summary>
internal static class Branches
{
    public static Unknown Cause(object? condition, IOperation operation, Frame frame) =>
        condition as Unknown ?? new Unknown($"'{operation.Syntax}' is not known", frame.Machine.PlaceOf(operation));

    /// <summary>Runs every branch and gives what they have in common; null stands for a branch without code.</summary>
    public static object? Choose(IOperation condition, object? value, Frame frame, params IOperation?[] branches)
    {
        var cause = Cause(value, condition, frame);
        if (Forks.CanFork(condition, frame)) return Forks.Run(condition, cause, frame, [.. branches.Select(branch => (Func<object?>)(() => branch is null ? null : frame.Evaluate(branch)))]);
        if (branches.Any(branch => branch is { Type: { SpecialType: not SpecialType.System_Void } })) return frame.Machine.Tracer.Note(cause);
        return Skip([.. branches.OfType<IOperation>()], cause, frame);
    }

    /// <inheritdoc cref="Skip(IOperation, Unknown, Frame)"/>
    public static Signal? Skip(IReadOnlyList<IOperation> codes, Unknown cause, Frame frame)
    {
        Signal? signal = null;
        foreach (var code in codes) signal = Skip(code, cause, frame) ?? signal;
        return signal;
    }

    /// <summary>Does not run the code: what it may assign becomes unknown, and where it may leave the method, the method's result does. Where it may
    /// leave a loop, the loop ends, so that what was counted stays a lower bound.</summary>
    public static Signal? Skip(IOperation code, Unknown cause, Frame frame)
    {
        frame.Machine.Tracer.Note(cause);
        Signal? signal = null;
        HashSet<ISymbol>? inside = null;
        foreach (var operation in code.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IAssignmentOperation assignment:
                    Forget(assignment.Target, cause, frame);
                    break;
                case IIncrementOrDecrementOperation increment:
                    Forget(increment.Target, cause, frame);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument:
                    Forget(argument.Value, cause, frame);
                    break;
                case IReturnOperation { Kind: OperationKind.Return }:
                    frame.ReturnValue = cause;
                    signal = Signal.Return;
                    break;
                case IBranchOperation branch when !(inside ??= LabelsIn(code)).Contains(branch.Target):
                    signal ??= new Signal(SignalKind.Jump, branch.Target);
                    break;
            }
        }

        return signal;
    }

    private static HashSet<ISymbol> LabelsIn(IOperation code)
    {
        var labels = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in code.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ILoopOperation loop:
                    labels.Add(loop.ExitLabel);
                    labels.Add(loop.ContinueLabel);
                    break;
                case ISwitchOperation choice:
                    labels.Add(choice.ExitLabel);
                    break;
                case ILabeledOperation labeled:
                    labels.Add(labeled.Label);
                    break;
            }
        }

        return labels;
    }

    private static void Forget(IOperation target, Unknown cause, Frame frame)
    {
        switch (target)
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements) Forget(element, cause, frame);
                break;
            case ILocalReferenceOperation local:
                if (frame.Find(local.Local) is { } cell) cell.Value = cause;
                break;
            case IParameterReferenceOperation parameter:
                if (frame.Find(parameter.Parameter) is { } variable) variable.Value = cause;
                break;
            case IFieldReferenceOperation { Instance: IInstanceReferenceOperation } field when frame.This is ObjectValue instance:
                instance.Set(field.Field.OriginalDefinition, cause);
                break;
            case IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } property when frame.This is ObjectValue instance:
                if (Program.BackingField(property.Property) is { } backing) instance.Set(backing, cause);
                break;
        }
    }
}
