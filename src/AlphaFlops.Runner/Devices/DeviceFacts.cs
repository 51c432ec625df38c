namespace AlphaFlops.Runner.Devices;

/// <summary>What is measured on.</summary>
internal sealed record DeviceFacts
{
    /// <summary>As the driver names it: <c>NVIDIA H200</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Tells it from another one of the same name.</summary>
    public required string Id { get; init; }

    public string? Driver { get; init; }

    public string? LibTorch { get; init; }

    public string? TorchSharp { get; init; }

    /// <summary>As torch names it; <c>float32</c> also under TF32.</summary>
    public required string DType { get; init; }

    /// <summary>Null on a device that has none.</summary>
    public bool? Tf32 { get; init; }

    public int? Multiprocessors { get; init; }

    /// <summary>Of the last cache before its memory.</summary>
    public long? CacheBytes { get; init; }

    /// <summary>Milliwatts are read from a counter of energy.</summary>
    public bool CountsEnergy { get; init; }
}
