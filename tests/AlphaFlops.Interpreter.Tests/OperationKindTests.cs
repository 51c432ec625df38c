using AlphaFlops.Interpreter.Operations;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>Every kind of operation that Roslyn knows is interpreted, reached through another kind, or declared here as not interpreted.</summary>
public sealed class OperationKindTests
{
    // Parts of other operations: the evaluator of the whole reads them.
    private static readonly HashSet<OperationKind> Parts =
    [
        OperationKind.VariableDeclarator, OperationKind.Argument, OperationKind.ArrayInitializer, OperationKind.CatchClause, OperationKind.SwitchCase,
        OperationKind.CaseClause, OperationKind.InterpolatedStringText, OperationKind.Interpolation, OperationKind.ConstantPattern,
        OperationKind.DeclarationPattern, OperationKind.DiscardPattern, OperationKind.RecursivePattern, OperationKind.PropertySubpattern,
        OperationKind.NegatedPattern, OperationKind.BinaryPattern, OperationKind.TypePattern, OperationKind.RelationalPattern,
        OperationKind.ListPattern, OperationKind.SlicePattern, OperationKind.SwitchExpressionArm, OperationKind.Discard, OperationKind.Spread,
        OperationKind.Attribute,
    ];

    // Constants wherever they stand.
    private static readonly HashSet<OperationKind> Constants = [OperationKind.Literal, OperationKind.NameOf, OperationKind.SizeOf, OperationKind.Utf8String];

    // Made for control flow graphs or Visual Basic: they do not occur in the operation tree of C#.
    private static readonly HashSet<OperationKind> NeverInTrees =
    [
        OperationKind.Invalid, OperationKind.FlowCapture, OperationKind.FlowCaptureReference, OperationKind.IsNull,
        OperationKind.CaughtException, OperationKind.StaticLocalInitializationSemaphore, OperationKind.FlowAnonymousFunction, OperationKind.Stop,
        OperationKind.End, OperationKind.RaiseEvent, OperationKind.ReDim, OperationKind.ReDimClause,
    ];

    // Not interpreted: an unknown names them.
    private static readonly HashSet<OperationKind> Declared =
    [
        OperationKind.EventReference, OperationKind.EventAssignment, OperationKind.DynamicObjectCreation, OperationKind.DynamicMemberReference,
        OperationKind.DynamicInvocation, OperationKind.DynamicIndexerAccess, OperationKind.AddressOf, OperationKind.FunctionPointerInvocation,
        OperationKind.InterpolatedStringHandlerCreation, OperationKind.InterpolatedStringAddition, OperationKind.InterpolatedStringAppendLiteral,
        OperationKind.InterpolatedStringAppendFormatted, OperationKind.InterpolatedStringAppendInvalid,
        OperationKind.InterpolatedStringHandlerArgumentPlaceholder, OperationKind.InlineArrayAccess, OperationKind.OmittedArgument,
    ];

    // Kinds of Roslyn versions after the one that this is compiled against: also named by an unknown.
    private static readonly HashSet<string> Newer = ["CollectionExpressionElementsPlaceholder"];

    [Fact]
    public void Every_kind_is_handled_or_declared()
    {
        var open = Enum.GetNames<OperationKind>()
            .Where(name => !Newer.Contains(name))
            .Where(name => typeof(OperationKind).GetField(name)!.GetCustomAttributes(typeof(ObsoleteAttribute), false).Length == 0)
            .Select(Enum.Parse<OperationKind>).Distinct()
            .Where(kind => Evaluators.For(kind) is null && !Parts.Contains(kind) && !Constants.Contains(kind) && !NeverInTrees.Contains(kind) && !Declared.Contains(kind))
            .ToArray();
        Assert.Empty(open);
    }

    [Fact]
    public void No_kind_is_declared_that_is_handled() =>
        Assert.DoesNotContain(Parts.Concat(Constants).Concat(NeverInTrees).Concat(Declared), kind => Evaluators.For(kind) is not null);
}
