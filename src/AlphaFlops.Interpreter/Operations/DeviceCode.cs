using AlphaFlops.Interpreter.Intrinsics.Torch;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Code that only says where tensors lie, as under <c>if (cuda.is_available())</c>: it changes nothing that is counted, so that its condition
/// need not be known.</summary>
internal static class DeviceCode
{
    /// <summary>A Device: whichever it is.</summary>
    public static bool IsDevice(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsDevice(nullable.TypeArguments[0]),
        INamedTypeSymbol { Name: "Device" or "DeviceType" } named => TorchTypes.IsTorchSharp(named),
        _ => false,
    };

    /// <summary>Statements that assign devices, move tensors or modules between them, or write to the console; nothing else.</summary>
    public static bool IsOnlyThat(IOperation code)
    {
        foreach (var operation in code.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation assignment when IsDevice(assignment.Target.Type) || Moves(assignment):
                case IInvocationOperation call when IsMove(call.TargetMethod) || IsConsole(call.TargetMethod):
                case IBlockOperation or IExpressionStatementOperation or IArgumentOperation or IConversionOperation or ILiteralOperation or IInstanceReferenceOperation
                    or ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IInterpolatedStringOperation or IInterpolatedStringTextOperation
                    or IInterpolationOperation or IParenthesizedOperation or IDefaultValueOperation or IDiscardOperation:
                case IPropertyReferenceOperation { Property: { IsIndexer: false } property } when IsDevice(property.Type) || TorchTypes.IsTensor(property.Type) || TorchTypes.IsModule(property.Type):
                case IObjectCreationOperation creation when IsDevice(creation.Type):
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    // x = x.cuda();
    private static bool Moves(ISimpleAssignmentOperation assignment) =>
        assignment is { Value: IInvocationOperation call, Target: ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation }
        && IsMove(call.TargetMethod)
        && (call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null))?.Syntax.ToString() == assignment.Target.Syntax.ToString();

    private static bool IsMove(IMethodSymbol method) =>
        TorchTypes.IsTorchSharp(method.ContainingType) && method.Name is "cuda" or "cpu" or "mps" or "to" or "device" or "set_default_device"
        && method.Parameters.All(parameter => IsDevice(parameter.Type) || TorchTypes.IsModule(parameter.Type) || TorchTypes.IsTensor(parameter.Type) && parameter.Ordinal == 0 && method.IsStatic
            || parameter.Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Boolean or SpecialType.System_String || parameter.Type.TypeKind == TypeKind.TypeParameter);

    private static bool IsConsole(IMethodSymbol method) =>
        method.ContainingType is { Name: "Console", ContainingNamespace.Name: "System" } && method.Name is "Write" or "WriteLine";
}
