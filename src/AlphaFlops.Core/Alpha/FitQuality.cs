namespace AlphaFlops.Alpha;

/// <summary>How far predicted times are from measured ones. Errors are relative to the measured time and fractions: 0.131 is 13.1 %.</summary>
public sealed record FitQuality
{
    /// <summary>Mean absolute error.</summary>
    public required double Mape { get; init; }

    /// <summary>Median absolute error.</summary>
    public double? Median { get; init; }

    /// <summary>The share of measurements whose error is at most 10 %.</summary>
    public double? Within10 { get; init; }

    /// <summary>Coefficient of determination of the times in milliseconds.</summary>
    public double? R2 { get; init; }

    /// <summary>The same on measurements that the fit did not see.</summary>
    public FitQuality? CrossValidated { get; init; }
}
