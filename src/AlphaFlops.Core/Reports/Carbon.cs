namespace AlphaFlops.Reports;

/// <summary>What the energy of a model means for the climate, where its electricity comes from.</summary>
public static class Carbon
{
    private const double MillijoulesPerKilowattHour = 3.6e9, Runs = 1000;

    /// <param name="gramsPerKilowattHour">Grams of CO2 equivalent for a kilowatt-hour: of a grid, a region, a contract.</param>
    /// <returns>Grams for a thousand runs of the device alone; null where the energy is not known.</returns>
    public static double? GramsPerThousandRuns(double? millijoules, double gramsPerKilowattHour) =>
        millijoules * Runs / MillijoulesPerKilowattHour * gramsPerKilowattHour;
}
