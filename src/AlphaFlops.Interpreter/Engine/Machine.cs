using System.Runtime.CompilerServices;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Operations;
using AlphaFlops.Interpreter.Reuse;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Evaluates operations for one entry: dispatches by kind, counts steps, watches depth and cancellation. What it knows besides lies in
/// its parts: calls, objects, statics, the tracer.</summary>
public sealed class Machine
{
    private readonly HashSet<SyntaxTree> _read = [];

    private SyntaxTree? _lastRead;

    private readonly Dictionary<TensorValue, Dictionary<long, Dim>> _chosen = new(ByReference.Instance);

    public Machine(Program program, CancellationToken cancellation)
    {
        Program = program;
        Cancellation = cancellation;
        Tracer = new Tracer();
        Invoker = new Invoker(this);
        Objects = new ObjectFactory(this);
        Statics = new StaticFields(this);
        Repeats = new Repeats(this);
        Chosen = Choose;
        UserEquality.Use(this);
    }

    public Program Program { get; }

    /// <summary>Operations evaluated so far, and what built-in meanings made, counted alike.</summary>
    public int Steps { get; private set; }

    public Compilation Compilation => Program.Compilation;

    public CancellationToken Cancellation { get; }

    public Tracer Tracer { get; }

    public Invoker Invoker { get; }

    public ObjectFactory Objects { get; }

    public StaticFields Statics { get; }

    public Repeats Repeats { get; }

    public Devices Devices { get; } = new();

    public Gradients Gradients { get; } = new();

    /// <summary>All that runs is the program's own: a method without inputs. A model may be moved, and its inputs come, from outside.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What the program has made lies on the CPU.</summary>
    public bool IsOnCpu => (IsClosed || !Tracer.IsRecording) && !Devices.AreNamed;

    /// <summary>The conditions whose ways are running, outermost first.</summary>
    internal List<IOperation> Forking { get; } = [];

    /// <inheritdoc cref="ModelEvaluator.EvaluatesRepeats"/>
    public bool EvaluatesRepeats { get; init; }

    /// <summary>The files whose code was evaluated: what the answer depends on besides declarations and references.</summary>
    public IReadOnlyCollection<SyntaxTree> Read => _read;

    /// <summary>What the builds of referenced projects recorded.</summary>
    public TraceRecords Records { get; set; } = TraceRecords.None;

    /// <summary>The named dimensions of the inputs; null where there are none, and before the inputs are there.</summary>
    public SymbolSpace? Symbols { get; private set; }

    /// <summary>The number of true elements of a mask, of which there are at most so many: the same for the same mask, as long as nothing is written into it.
    /// A block that asks for one is not the same the next time.</summary>
    public Func<object?, long, Dim> Chosen { get; }

    private Dim Choose(object? tensors, long most)
    {
        Tracer.Watched?.UseOutside();
        Symbols ??= new SymbolSpace(Shapes.Symbols.Empty);
        if (Mask((IReadOnlyList<TensorValue>)tensors!) is not { Memory.IsWritten: false } mask) return Symbols.Between(0, most);
        if (!_chosen.TryGetValue(mask, out var chosen)) _chosen.Add(mask, chosen = []);
        if (!chosen.TryGetValue(most, out var count)) chosen.Add(most, count = Symbols.Between(0, most));
        return count;
    }

    private static TensorValue? Mask(IReadOnlyList<TensorValue> tensors)
    {
        if (tensors.Count == 1) return tensors[0];
        var masks = tensors.Skip(1).Where(tensor => tensor.Type.DType == DType.Bool).ToArray();
        return masks.Length == 1 ? masks[0] : null;
    }

    /// <summary>The storage from which on tensors may follow from named dimensions.</summary>
    public int FirstOfForward { get; private set; }

    /// <summary>Inputs with named dimensions in them as this evaluation's own.</summary>
    public IReadOnlyList<object?> Adopt(IReadOnlyList<object?> inputs)
    {
        var named = inputs.OfType<TensorType>().SelectMany(type => type.Shape).FirstOrDefault(dim => dim.Formula is not null).Formula;
        if (named is null) return inputs;
        var symbols = Symbols = new SymbolSpace(named.Values);
        FirstOfForward = Tracer.NewTensor(new TensorType(DType.Bool, Shape.Scalar)).Storage;
        return [.. inputs.Select(input => input is TensorType type ? symbols.Adopt(type) : input)];
    }

    /// <summary>The operation evaluated last: where an exception without a place of its own arose.</summary>
    public IOperation? Current { get; private set; }

    public object? Evaluate(IOperation operation, Frame frame)
    {
        // In code that does not compile an operand may be missing: the instance of a field that an inner class cannot reach.
        if (operation is null) return Tracer.Note(new Unknown("code that does not compile is not interpreted", Current is null ? null : PlaceOf(Current)));
        if (++Steps > Limits.Steps) throw Exhausted();
        if ((Steps & 255) == 0) Cancellation.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Current = operation;
        Reads(operation.Syntax.SyntaxTree);

        var constant = operation.ConstantValue;
        if (constant.HasValue) return constant.Value;
        var evaluator = Evaluators.For(operation.Kind);
        if (evaluator is null) return NotInterpreted(operation);
        try
        {
            return evaluator.Evaluate(operation, frame);
        }
        catch (Exception hidden) when (hidden is UndecidedException || hidden.InnerException is UndecidedException)
        {
            // What it has done so far is done: what follows is possible, not certain.
            Tracer.HasForked = true;
            Charge(Limits.UndecidedSteps);
            return Tracer.Note(new Unknown((hidden as UndecidedException ?? hidden.InnerException!).Message, PlaceOf(operation)));
        }
    }

    /// <summary>What no evaluator understands.</summary>
    public Unknown NotInterpreted(IOperation operation) =>
        Tracer.Note(new Unknown($"C# of kind '{operation.Kind}' is not interpreted: '{Excerpt(operation)}'", PlaceOf(operation)));

    /// <summary>Counts what a built-in meaning made as steps, so that a loop around a large string or list ends as soon as any other.</summary>
    public object? Charged(object? result)
    {
        Charge(result switch
        {
            string text => text.Length / 16,
            ArrayValue array => array.Elements.Length / 4,
            ListValue list => list.Elements.Count / 4,
            _ => 0,
        });
        return result;
    }

    /// <summary>Counts as this many steps what costs more time or memory than the operation that asked for it.</summary>
    public void Charge(int steps)
    {
        Steps += steps;
        if (Steps > Limits.Steps) throw Exhausted();
    }

    /// <summary>Runs a delegate value of the program.</summary>
    public object? InvokeDelegate(object? function, object?[] arguments, Frame caller, IOperation? site) =>
        Invoker.InvokeDelegate(function, arguments, caller, site);

    /// <summary>Converts a value as a cast or an implicit conversion does.</summary>
    public object? Convert(object? value, IMethodSymbol? method, ITypeSymbol type, bool isChecked, IOperation operation, Frame frame)
    {
        if (method is not null) return Invoker.Invoke(method, null, [value], frame, operation);
        var target = frame.Resolve(type);
        // From C# 14 on a conversion of the language, before that an operator of the span.
        if (value is null or ArrayValue or string && SpanIntrinsics.IsSpan(target)) return SpanIntrinsics.View(value);
        if (value is EnumValue) return target.IsValueType ? Conversions.Unbox(value, target) : value;
        if (IsUnboxing(operation, target) && IsScalar(value)) return Conversions.Unbox(value, target);
        return IsScalar(value) || value is null && target.IsValueType ? Conversions.Convert(value, target, isChecked, out _) : value;
    }

    /// <summary>The answer depends on this file's code, or says where something in it stands.</summary>
    public void Reads(SyntaxTree tree)
    {
        if (ReferenceEquals(tree, _lastRead)) return;
        _lastRead = tree;
        _read.Add(tree);
    }

    public SourcePlace PlaceOf(IOperation operation) => Program.PlaceOf(operation.Syntax);

    private static LimitException Exhausted() =>
        new(FormattableString.Invariant($"evaluation ends after {Limits.Steps:N0} steps: an endless loop?"));

    // Only numbers and bool are boxed as exactly what they are; a cast of anything else is trusted.
    private static bool IsUnboxing(IOperation operation, ITypeSymbol target) =>
        operation is IConversionOperation { Operand.Type.IsReferenceType: true } && Conversions.IsPrimitive(target.SpecialType);

    private static bool IsScalar(object? value) => value is IConvertible and not string;

    private static string Excerpt(IOperation operation)
    {
        var text = operation.Syntax.ToString();
        var line = text.IndexOf('\n');
        if (line >= 0) text = text.Substring(0, line).TrimEnd() + " …";
        return text.Length <= 60 ? text : text.Substring(0, 57) + "…";
    }
}
