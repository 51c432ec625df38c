namespace AlphaFlops.Calibration.Fitting;

/// <summary>The device that was measured, as far as it is known.</summary>
public sealed record DeviceFacts
{
    /// <summary>What the profile is called; the device where it is not given.</summary>
    public string? Name { get; init; }

    /// <summary>The GPU, as its driver names it.</summary>
    public required string Device { get; init; }

    public string? Driver { get; init; }

    public string? LibTorch { get; init; }

    /// <summary>Whether float32 products ran in TF32.</summary>
    public bool? Tf32 { get; init; }

    /// <summary>The day of the measurement, ISO 8601.</summary>
    public string? Date { get; init; }

    /// <summary>Streaming multiprocessors: how many tiles of a product run at once. Null where it is not known.</summary>
    public int? Multiprocessors { get; init; }

    /// <summary>Watts while it waits.</summary>
    public double? IdleWatts { get; init; }
}
