using AlphaFlops.Interpreter.State;
using AlphaFlops.Shapes;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A tensor: its type, its memory, and for small constants its values. Mutable, since transpose_ and the like change a tensor that
/// others hold.</summary>
public sealed class TensorValue(TensorType type, Memory memory) : Tracked
{
    /// <summary>The part that is the tensor's values; all else is one part.</summary>
    private static readonly object DataPart = new();

    private static readonly object?[] TensorParts = [null, DataPart];

    private State _state = new(type, false, false, false);

    private TensorElements? _data;

    public TensorType Type
    {
        get => Seen().Type;
        set => _state = Seen() with { Type = value };
    }

    public Memory Memory { get; } = memory;

    /// <summary>Numbers the memory.</summary>
    public int Storage => Memory.Number;

    /// <summary>Made by nn.Parameter: registered as a parameter, not as a buffer.</summary>
    public bool IsParameter
    {
        get => Seen().IsParameter;
        set => _state = Seen() with { IsParameter = value };
    }

    /// <summary>A weight or other registered state of a model, not an intermediate tensor.</summary>
    public bool IsModelState
    {
        get => Seen().IsModelState;
        set
        {
            if (Seen().IsModelState != value) _state = _state with { IsModelState = value };
        }
    }

    /// <summary>An optimizer keeps it.</summary>
    public bool IsOptimizerState { get; init; }

    /// <summary>torch's requires_grad: a parameter that is trained, or made from what requires a gradient.</summary>
    public bool RequiresGradient
    {
        get => Seen().RequiresGradient;
        set
        {
            if (Seen().RequiresGradient != value) _state = _state with { RequiresGradient = value };
        }
    }

    /// <summary>The element values, where they are known and few.</summary>
    public TensorElements? Data
    {
        get
        {
            Touch(DataPart);
            return _data;
        }
        set
        {
            Touch(DataPart);
            _data = value;
        }
    }

    public override string ToString() => Type.ToString();

    internal override IReadOnlyList<object?> Parts => TensorParts;

    /// <summary>One like it in other memory, for its parts to be put in: that it is copied is nothing that the program sees.</summary>
    internal TensorValue NewIn(Memory other) => new(_state.Type, other) { IsOptimizerState = IsOptimizerState };

    internal override object? Save(object? part) => part is null ? _state : _data;

    internal override void Restore(object? part, object? saved)
    {
        if (part is null) _state = (State)saved!;
        else _data = (TensorElements?)saved;
    }

    private State Seen()
    {
        Touch();
        return _state;
    }

    internal sealed record State(TensorType Type, bool IsParameter, bool IsModelState, bool RequiresGradient);
}
