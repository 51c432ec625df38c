namespace AlphaFlops.Quantities;

/// <summary>What a quantity measures, and so which unit a plain number has.</summary>
public enum QuantityKind
{
    /// <summary>MACs, FLOPs, α-FLOPs, parameters: <c>4.2G</c>.</summary>
    Count,

    /// <summary>Bytes: <c>512MiB</c>, <c>1.5GB</c>.</summary>
    Bytes,

    /// <summary>Milliseconds: <c>2.5ms</c>, <c>80us</c>.</summary>
    Time,

    /// <summary>Millijoules: <c>80mJ</c>, <c>1.2J</c>.</summary>
    Energy,
}
