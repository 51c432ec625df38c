using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>One call of a method, lambda or initialiser: its variables, its this, its type arguments.</summary>
public sealed class Frame(Machine machine, ISymbol? member, object? instance)
{
    // Most calls have few variables, and next to none of the rest: each is made when it is first needed.
    private VariableTable? _variables;

    private Stack<object?>? _implicitReceivers;

    private Stack<object?>? _conditionalReceivers;

    private Stack<ThrownException>? _caught;

    private Stack<Forking.Departed>? _departed;

    public Machine Machine { get; } = machine;

    /// <summary>The method, property or field whose code runs.</summary>
    public ISymbol? Member { get; } = member;

    public object? This { get; } = instance;

    public object? ReturnValue { get; set; }

    /// <summary>The results of an iterator; null in any other method.</summary>
    public ListValue? Yielded { get; set; }

    /// <summary>The objects that initialisers, with expressions and patterns mean without naming them, innermost last.</summary>
    public Stack<object?> ImplicitReceivers => _implicitReceivers ??= new();

    /// <summary>The objects left of a <c>?.</c>, innermost last.</summary>
    public Stack<object?> ConditionalReceivers => _conditionalReceivers ??= new();

    /// <summary>What the catch blocks that are running caught, innermost last.</summary>
    public Stack<ThrownException> Caught => _caught ??= new();

    /// <summary>Ways that left the code that goes on, innermost last: they meet it again where they went.</summary>
    internal Stack<Forking.Departed> Departed => _departed ??= new();

    /// <summary>How many of them there are.</summary>
    internal int DepartedCount => _departed?.Count ?? 0;

    /// <summary>What the type parameters of the method and its type stand for.</summary>
    public TypeArguments TypeArguments { get; init; } = TypeArguments.None;

    /// <summary>The cell of a variable, or null when this frame has none.</summary>
    public Cell? Find(ISymbol variable) => _variables?.Find(variable);

    /// <summary>A new variable: a loop's body gets new ones on each turn, so that closures of earlier turns keep theirs.</summary>
    public void Declare(ISymbol variable, object? value) => Variables.Set(variable, new Cell(value));

    /// <summary>Lets a parameter share the caller's cell, for ref and out.</summary>
    public void Share(ISymbol variable, Cell cell) => Variables.Set(variable, cell);

    /// <summary>The variables as they are now, sharing their cells: what a closure holds.</summary>
    public Frame Capture()
    {
        var captured = new Frame(Machine, Member, This) { TypeArguments = TypeArguments };
        captured.CopyVariables(this);
        return captured;
    }

    /// <summary>A frame for a closure's call, with the variables it captured.</summary>
    public Frame Enter(ISymbol member)
    {
        var entered = new Frame(Machine, member, This) { TypeArguments = TypeArguments };
        entered.CopyVariables(this);
        return entered;
    }

    public object? Evaluate(IOperation operation) => Machine.Evaluate(operation, this);

    /// <summary>A type as it is in this call, with type parameters replaced.</summary>
    public ITypeSymbol Resolve(ITypeSymbol type) => TypeArguments.Substitute(type, Machine.Compilation);

    /// <summary>The variables of a closure.</summary>
    internal VariableTable Variables => _variables ??= new();

    private void CopyVariables(Frame other)
    {
        if (other._variables is not null) _variables = new(other._variables);
    }
}
