using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>What a call that is not run may cost: whether the trace has to name it.</summary>
internal sealed class SkippedCalls(Machine machine)
{
    // Code that reaches farther than this is taken to cost something.
    private const int Methods = 200;

    /// <summary>The call may run an operator or make a module.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="arguments">What is known of its arguments.</param>
    public bool MayCost(IMethodSymbol method, IReadOnlyList<object?> arguments) =>
        IsTorch(method.ReturnType)
        || method.Parameters.Any(parameter => IsTorch(parameter.Type)) && (!method.ReturnsVoid || method.ContainingType is { } type && IsTorch(type) || IsForeign(method))
        || method.Name is "Invoke" or "InvokeMember" or "DynamicInvoke" && !machine.Program.IsHere(method)
        || method.IsExtern && method.Parameters.Any(parameter => parameter.Type is IPointerTypeSymbol or { SpecialType: SpecialType.System_IntPtr })
        || machine.Program.IsHere(method) && (machine.Program.Body(method) is not { } body || Costs(body))
        || MayRun(arguments);

    /// <summary>Code of the program among the arguments of a call may be where the cost is: what is called may run it.</summary>
    public bool MayRun(IReadOnlyList<object?> arguments)
    {
        foreach (var argument in arguments)
            if (argument is DelegateValue function && (function.Body ?? machine.Program.Body(function.Method)) is { } body && Costs(body)) return true;
        return false;
    }

    // It, or what it calls, is TorchSharp's; where that cannot be told, it is taken to be.
    private bool Costs(IOperation start)
    {
        var waiting = new Stack<IOperation>([start]);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        while (waiting.Count > 0)
        {
            var body = waiting.Pop();
            machine.Reads(body.Syntax.SyntaxTree);
            foreach (var operation in body.DescendantsAndSelf())
            {
                if (Called(operation) is not { } called) continue;
                if (called.MethodKind == MethodKind.DelegateInvoke || Root(called) == "TorchSharp" || called.MethodKind == MethodKind.Constructor && IsModule(called.ContainingType)) return true;
                if (!machine.Program.IsHere(called) || called.IsImplicitlyDeclared || !seen.Add(called.OriginalDefinition)) continue;
                if (seen.Count > Methods || called.IsAbstract || called.IsVirtual || called.IsOverride || machine.Program.Body(called) is not { } next) return true;
                waiting.Push(next);
            }
        }

        return false;
    }

    // Properties of TorchSharp tell shapes and the like; those of the program are code.
    private IMethodSymbol? Called(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IBinaryOperation binary => binary.OperatorMethod,
        IUnaryOperation unary => unary.OperatorMethod,
        IMethodReferenceOperation group => group.Method,
        IPropertyReferenceOperation { Property: var property } when machine.Program.IsHere(property) && machine.Program.KnownBackingField(property) is null => property.GetMethod,
        _ => null,
    };

    // A library's own: neither TorchSharp's, whose methods without a result cost nothing that is counted, nor .NET's.
    private static bool IsForeign(IMethodSymbol method) => Root(method) is not ("TorchSharp" or "System" or "Microsoft");

    private static string? Root(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space?.Name;
    }

    private static bool IsModule(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.Name == "Module" && Root(at) == "TorchSharp") return true;
        return false;
    }

    private static bool IsTorch(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsTorch(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic when generic.TypeArguments.Any(IsTorch) => true,
        _ => type.Name is "Tensor" or "Parameter" or "Module" && type.ContainingNamespace?.Name is "TorchSharp" or "Modules",
    };
}
