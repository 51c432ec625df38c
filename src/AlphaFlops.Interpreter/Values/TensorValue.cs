using AlphaFlops.Shapes;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A tensor: its type, its memory, and for small constants its values. Mutable, since transpose_ and the like change a tensor that
/// others hold.</summary>
public sealed class TensorValue(TensorType type, int storage)
{
    public TensorType Type { get; set; } = type;

    /// <summary>Numbers the memory; a view has the storage of what it looks at.</summary>
    public int Storage { get; } = storage;

    /// <summary>Made by nn.Parameter: registered as a parameter, not as a buffer.</summary>
    public bool IsParameter { get; set; }

    /// <summary>A weight or other registered state of a model, not an intermediate tensor.</summary>
    public bool IsModelState { get; set; }

    /// <summary>Element values in row-major order, where they are known and few.</summary>
    public IReadOnlyList<double>? Data { get; set; }

    public override string ToString() => Type.ToString();
}
