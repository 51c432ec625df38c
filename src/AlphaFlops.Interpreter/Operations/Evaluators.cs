using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>The evaluator of each operation kind. A kind that is not named here gives an unknown that names it.</summary>
public static class Evaluators
{
    private static readonly Dictionary<OperationKind, IEvaluator> Table = new()
    {
        // Statements
        [OperationKind.Block] = new BlockEvaluator(),
        [OperationKind.VariableDeclarationGroup] = new VariableDeclarationGroupEvaluator(),
        [OperationKind.VariableDeclaration] = new VariableDeclarationEvaluator(),
        [OperationKind.ExpressionStatement] = new ExpressionStatementEvaluator(),
        [OperationKind.Loop] = new LoopEvaluator(),
        [OperationKind.Branch] = new BranchEvaluator(),
        [OperationKind.Labeled] = new LabeledEvaluator(),
        [OperationKind.Switch] = new SwitchEvaluator(),
        [OperationKind.Return] = new ReturnEvaluator(),
        [OperationKind.YieldReturn] = new YieldReturnEvaluator(),
        [OperationKind.YieldBreak] = new YieldBreakEvaluator(),
        [OperationKind.Throw] = new ThrowEvaluator(),
        [OperationKind.Try] = new TryEvaluator(),
        [OperationKind.Using] = new UsingEvaluator(),
        [OperationKind.UsingDeclaration] = new UsingDeclarationEvaluator(),
        [OperationKind.Lock] = new LockEvaluator(),
        [OperationKind.LocalFunction] = new NothingEvaluator(),
        [OperationKind.Empty] = new NothingEvaluator(),

        // Bodies and initialisers
        [OperationKind.MethodBody] = new MethodBodyEvaluator(),
        [OperationKind.ConstructorBody] = new ConstructorBodyEvaluator(),
        [OperationKind.FieldInitializer] = new SymbolInitializerEvaluator(),
        [OperationKind.PropertyInitializer] = new SymbolInitializerEvaluator(),
        [OperationKind.VariableInitializer] = new SymbolInitializerEvaluator(),
        [OperationKind.ParameterInitializer] = new SymbolInitializerEvaluator(),

        // Variables and members
        [OperationKind.LocalReference] = new LocalReferenceEvaluator(),
        [OperationKind.ParameterReference] = new ParameterReferenceEvaluator(),
        [OperationKind.FieldReference] = new FieldReferenceEvaluator(),
        [OperationKind.PropertyReference] = new PropertyReferenceEvaluator(),
        [OperationKind.ArrayElementReference] = new ArrayElementReferenceEvaluator(),
        [OperationKind.ImplicitIndexerReference] = new ImplicitIndexerReferenceEvaluator(),
        [OperationKind.InstanceReference] = new InstanceReferenceEvaluator(),
        [OperationKind.DeclarationExpression] = new DeclarationExpressionEvaluator(),

        // Calls and objects
        [OperationKind.Invocation] = new InvocationEvaluator(),
        [OperationKind.ObjectCreation] = new ObjectCreationEvaluator(),
        [OperationKind.TypeParameterObjectCreation] = new TypeParameterObjectCreationEvaluator(),
        [OperationKind.AnonymousObjectCreation] = new AnonymousObjectCreationEvaluator(),
        [OperationKind.ObjectOrCollectionInitializer] = new ObjectOrCollectionInitializerEvaluator(),
        [OperationKind.MemberInitializer] = new MemberInitializerEvaluator(),
        [OperationKind.With] = new WithEvaluator(),
        [OperationKind.ArrayCreation] = new ArrayCreationEvaluator(),
        [OperationKind.CollectionExpression] = new CollectionExpressionEvaluator(),
        [OperationKind.None] = new StackAllocEvaluator(),
        [OperationKind.Tuple] = new TupleEvaluator(),
        [OperationKind.DelegateCreation] = new DelegateCreationEvaluator(),
        [OperationKind.AnonymousFunction] = new AnonymousFunctionEvaluator(),
        [OperationKind.MethodReference] = new MethodReferenceEvaluator(),

        // Operators
        [OperationKind.Unary] = new UnaryEvaluator(),
        [OperationKind.Binary] = new BinaryEvaluator(),
        [OperationKind.TupleBinary] = new TupleBinaryEvaluator(),
        [OperationKind.Increment] = new IncrementOrDecrementEvaluator(),
        [OperationKind.Decrement] = new IncrementOrDecrementEvaluator(),
        [OperationKind.SimpleAssignment] = new SimpleAssignmentEvaluator(),
        [OperationKind.CompoundAssignment] = new CompoundAssignmentEvaluator(),
        [OperationKind.CoalesceAssignment] = new CoalesceAssignmentEvaluator(),
        [OperationKind.DeconstructionAssignment] = new DeconstructionAssignmentEvaluator(),
        [OperationKind.Conditional] = new ConditionalEvaluator(),
        [OperationKind.Coalesce] = new CoalesceEvaluator(),
        [OperationKind.ConditionalAccess] = new ConditionalAccessEvaluator(),
        [OperationKind.ConditionalAccessInstance] = new ConditionalAccessInstanceEvaluator(),
        [OperationKind.Conversion] = new ConversionEvaluator(),
        [OperationKind.IsType] = new IsTypeEvaluator(),
        [OperationKind.IsPattern] = new IsPatternEvaluator(),
        [OperationKind.SwitchExpression] = new SwitchExpressionEvaluator(),
        [OperationKind.Range] = new RangeEvaluator(),
        [OperationKind.InterpolatedString] = new InterpolatedStringEvaluator(),
        [OperationKind.DefaultValue] = new DefaultValueEvaluator(),
        [OperationKind.TypeOf] = new TypeOfEvaluator(),
        [OperationKind.Parenthesized] = new ParenthesizedEvaluator(),
        [OperationKind.TranslatedQuery] = new TranslatedQueryEvaluator(),
        [OperationKind.Await] = new AwaitEvaluator(),
    };

    private static readonly IEvaluator?[] ByKind = Index();

    /// <summary>The evaluator, or null for a kind that is not interpreted.</summary>
    public static IEvaluator? For(OperationKind kind) => (uint)kind < (uint)ByKind.Length ? ByKind[(int)kind] : null;

    private static IEvaluator?[] Index()
    {
        var index = new IEvaluator?[Table.Keys.Max(kind => (int)kind) + 1];
        foreach (var entry in Table) index[(int)entry.Key] = entry.Value;
        return index;
    }
}
