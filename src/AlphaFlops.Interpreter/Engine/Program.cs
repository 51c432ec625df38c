using System.Collections.Concurrent;
using AlphaFlops.Interpreter.Intrinsics;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>The compilation as the machine reads it: bodies, initialisers, overrides and places, each looked up once. Shared by all entries,
/// thread-safe.</summary>
public sealed class Program(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _bodies = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<SyntaxNode, IOperation?> _operations = new();

    private readonly ConcurrentDictionary<IOperation, IReadOnlyList<ISymbol>> _captured = new();

    private readonly ConcurrentDictionary<SyntaxNode, SourcePlace> _places = new();

    private readonly ConcurrentDictionary<(ISymbol Type, ISymbol Method), IMethodSymbol> _implementations = new(PairComparer.Instance);

    private readonly ConcurrentDictionary<ISymbol, ILookup<bool, Initializer>> _initializers = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, IFieldSymbol?> _backingFields = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, ComponentLayout> _components = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, bool> _iterators = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<(ISymbol Method, Type? Receiver), Intrinsic?> _intrinsics = new(IntrinsicComparer.Instance);

    public Compilation Compilation { get; } = compilation;

    /// <summary>The built-in meaning of a method on a receiver of this class, or null.</summary>
    public Intrinsic? Intrinsic(IMethodSymbol method, object? receiver)
    {
        // What is looked up most is found without making a closure.
        var key = ((ISymbol)method.OriginalDefinition, receiver?.GetType());
        return _intrinsics.TryGetValue(key, out var known) ? known : _intrinsics[key] = IntrinsicTable.Find(method.OriginalDefinition, receiver);
    }

    /// <summary>Its source is this compilation's. What comes from a project reference has source too where an editor hands over the other project's
    /// compilation, but not where the compiler gets its assembly.</summary>
    public bool IsHere(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Length > 0 && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    /// <summary>The operation of a method's, accessor's, constructor's or local function's declaration; null when it has no body here.</summary>
    public IOperation? Body(IMethodSymbol method) =>
        _bodies.TryGetValue(method.OriginalDefinition, out var known) ? known : _bodies[method.OriginalDefinition] = FindBody(method.OriginalDefinition);

    public SourcePlace PlaceOf(SyntaxNode node) => _places.GetOrAdd(node, static node =>
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return new SourcePlace(
            span.Path,
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1,
            span.EndLinePosition.Character + 1,
            node.SpanStart,
            node.Span.Length);
    });

    /// <summary>The operation for a piece of syntax.</summary>
    public IOperation? OperationOf(SyntaxNode node) => _operations.GetOrAdd(node, Bind);

    private IOperation? Bind(SyntaxNode node)
    {
        var tree = node.SyntaxTree;
        if (!Compilation.ContainsSyntaxTree(tree)) return null;

        // RS1030 asks to use the context's model for its cost; since Roslyn 4.5 this is that same shared model, and a call's body may lie in any tree.
#pragma warning disable RS1030
        return Compilation.GetSemanticModel(tree).GetOperation(node);
#pragma warning restore RS1030
    }

    /// <summary>What a virtual or interface call runs on an object of this type.</summary>
    public IMethodSymbol Implementation(INamedTypeSymbol type, IMethodSymbol method) =>
        _implementations.GetOrAdd((type, method), static key => FindImplementation((INamedTypeSymbol)key.Type, (IMethodSymbol)key.Method));

    /// <summary>Field and property initialisers of a type in the order in which they run.</summary>
    public IEnumerable<Initializer> Initializers(INamedTypeSymbol type, bool isStatic)
    {
        if (!_initializers.TryGetValue(type.OriginalDefinition, out var all))
            _initializers[type.OriginalDefinition] = all = FindInitializers(type.OriginalDefinition).ToLookup(initializer => initializer.Slot.IsStatic);
        return all[isStatic];
    }

    /// <summary>What RegisterComponents walks in a module of this type.</summary>
    internal ComponentLayout Components(INamedTypeSymbol type) => _components.GetOrAdd(type, static key => ComponentLayout.Of((INamedTypeSymbol)key));

    /// <inheritdoc cref="BackingField"/>
    internal IFieldSymbol? KnownBackingField(IPropertySymbol property) => _backingFields.GetOrAdd(property.OriginalDefinition, static key => BackingField((IPropertySymbol)key));

    /// <summary>The field behind an automatic property, or null.</summary>
    public static IFieldSymbol? BackingField(IPropertySymbol property)
    {
        foreach (var member in property.OriginalDefinition.ContainingType.GetMembers())
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition))
                return field;
        return null;
    }

    /// <summary>The method is an iterator: its result is what it yields. What a function inside it yields is that one's.</summary>
    public bool IsIterator(IMethodSymbol method, IOperation body) =>
        _iterators.TryGetValue(method.OriginalDefinition, out var known) ? known : _iterators[method.OriginalDefinition] = Yields(body.Syntax);

    /// <summary>The variables of its surroundings that a lambda's body names.</summary>
    internal IReadOnlyList<ISymbol> Captured(IOperation body) => _captured.GetOrAdd(body, static body =>
    {
        var all = body.DescendantsAndSelf().Select(operation => (ISymbol?)((operation as ILocalReferenceOperation)?.Local) ?? (operation as IParameterReferenceOperation)?.Parameter);
        return [.. all.OfType<ISymbol>().Distinct(SymbolEqualityComparer.Default).Where(symbol => !symbol.DeclaringSyntaxReferences.Any(place => place.SyntaxTree == body.Syntax.SyntaxTree && body.Syntax.Span.Contains(place.Span)))];
    });

    private static bool Yields(SyntaxNode body) => body
        .DescendantNodes(node => node == body || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
        .Any(node => node is YieldStatementSyntax);

    private IOperation? FindBody(IMethodSymbol method)
    {
        var declared = method.PartialImplementationPart ?? method;
        var syntax = declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (syntax is null or TypeDeclarationSyntax) return null;
        return OperationOf(syntax) switch
        {
            IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
            IConstructorBodyOperation body => body,
            ILocalFunctionOperation function => function.Body,
            IBlockOperation block => block,
            _ => null,
        };
    }

    private static IMethodSymbol FindImplementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var found = type.FindImplementationForInterfaceMember(method) as IMethodSymbol;
            if (found is null) return method;
            method = found;
        }

        var target = method.OriginalDefinition;
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var member in current.GetMembers(method.Name))
                if (member is IMethodSymbol candidate && Overrides(candidate, target))
                    return method.IsGenericMethod && candidate.IsGenericMethod ? candidate.Construct([.. method.TypeArguments]) : candidate;
        return method;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol target)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, target)) return true;
        return false;
    }

    private IReadOnlyList<Initializer> FindInitializers(INamedTypeSymbol type)
    {
        var result = new List<Initializer>();
        foreach (var member in type.GetMembers())
        {
            var syntax = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
            var clause = (member, syntax) switch
            {
                (IFieldSymbol { IsConst: false, AssociatedSymbol: null }, VariableDeclaratorSyntax declarator) => declarator.Initializer,
                (IPropertySymbol, PropertyDeclarationSyntax property) => property.Initializer,
                _ => null,
            };
            if (clause is null) continue;
            var slot = member is IPropertySymbol owner ? BackingField(owner) : (IFieldSymbol)member;
            if (slot is not null && OperationOf(clause) is { } operation) result.Add(new Initializer(slot, operation));
        }

        return result;
    }

    /// <summary>A field and the operation that gives its first value.</summary>
    public sealed record Initializer(IFieldSymbol Slot, IOperation Operation);

    private sealed class IntrinsicComparer : IEqualityComparer<(ISymbol Method, Type? Receiver)>
    {
        public static IntrinsicComparer Instance { get; } = new();

        public bool Equals((ISymbol Method, Type? Receiver) x, (ISymbol Method, Type? Receiver) y) =>
            x.Receiver == y.Receiver && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((ISymbol Method, Type? Receiver) pair) =>
            unchecked(SymbolEqualityComparer.Default.GetHashCode(pair.Method) * 31 + (pair.Receiver?.GetHashCode() ?? 0));
    }

    private sealed class PairComparer : IEqualityComparer<(ISymbol Type, ISymbol Method)>
    {
        public static PairComparer Instance { get; } = new();

        public bool Equals((ISymbol Type, ISymbol Method) x, (ISymbol Type, ISymbol Method) y) =>
            SymbolEqualityComparer.Default.Equals(x.Type, y.Type) && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((ISymbol Type, ISymbol Method) pair) =>
            unchecked(SymbolEqualityComparer.Default.GetHashCode(pair.Type) * 31 + SymbolEqualityComparer.Default.GetHashCode(pair.Method));
    }
}
