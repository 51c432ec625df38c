using AlphaFlops.Interpreter.State;
using AlphaFlops.Operators;

namespace AlphaFlops.Interpreter.Values;

/// <summary>The elements of a small constant tensor in row-major order, computed when somebody asks: a time step that nobody looks at must not make
/// one evaluation differ from the next.</summary>
public sealed class TensorElements : Tracked
{
    // Asking goes down from result to operand; a long chain is cut by asking in between.
    private const int MaxDepth = 64;

    private readonly int _depth;

    private bool _isComputed;

    private IReadOnlyList<double>? _values;

    /// <param name="operands">What they are computed from.</param>
    /// <param name="compute">From the operands' elements; null where they do not follow.</param>
    internal TensorElements(IReadOnlyList<TensorElements> operands, ElementRule compute)
    {
        Operands = operands;
        Compute = compute;
        foreach (var operand in operands) _depth = Math.Max(_depth, operand._depth + 1);
        if (_depth < MaxDepth) return;
        _depth = 0;
        Force();
    }

    /// <summary>Null where they turned out not to be known.</summary>
    public IReadOnlyList<double>? Values
    {
        get
        {
            Touch();
            return Force();
        }
    }

    internal IReadOnlyList<TensorElements> Operands { get; }

    internal ElementRule Compute { get; }

    internal override object? Save(object? part) => new Known(Force());

    internal override void Restore(object? part, object? saved)
    {
        // They never change.
    }

    private IReadOnlyList<double>? Force()
    {
        if (_isComputed) return _values;
        _isComputed = true;
        try
        {
            _values = Compute([.. Operands.Select(operand => operand.Values)]);
        }
        catch (UnknownArgumentException)
        {
            _values = null;
        }

        return _values;
    }

    /// <summary>Elements that were looked at.</summary>
    internal sealed class Known(IReadOnlyList<double>? values)
    {
        private readonly IReadOnlyList<double>? _values = values;

        public bool IsSame(Known other) => ReferenceEquals(_values, other._values) || _values is not null && other._values is not null && _values.SequenceEqual(other._values);
    }
}

/// <summary>Elements from the elements of operands; null where they do not follow.</summary>
internal delegate IReadOnlyList<double>? ElementRule(IReadOnlyList<double>?[] operands);
