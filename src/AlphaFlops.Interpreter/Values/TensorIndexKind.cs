namespace AlphaFlops.Interpreter.Values;

/// <summary>The constants of TorchSharp's TensorIndex.</summary>
public enum TensorIndexKind
{
    /// <summary>A new axis; TorchSharp also calls it Null.</summary>
    None,
    Colon,
    Ellipsis,
}
