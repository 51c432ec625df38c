using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>Makes a profile of measurements: each family of operators gets α and, where there are enough measurements for it and they ask for it,
/// a closer model of time. The same measurements give the same profile.</summary>
public static class ProfileFit
{
    // A family of which more is missed has its own warning.
    private const double PoorMape = 0.25;

    /// <param name="measurements">At least one, all of one element type.</param>
    /// <exception cref="ArgumentException">There is nothing to fit, or the measurements are of several element types.</exception>
    public static FitResult Fit(IReadOnlyList<Measurement> measurements, DeviceFacts device)
    {
        if (measurements.Count == 0) throw new ArgumentException("There is no measurement to fit.", nameof(measurements));
        var types = measurements.Select(measurement => measurement.Point.DType).Distinct().ToArray();
        if (types.Length > 1)
            throw new ArgumentException($"The measurements are of {string.Join(" and ", types)}; a profile is of one element type.", nameof(measurements));

        var families = measurements.Select(Sample.Of).GroupBy(sample => sample.Family)
            .OrderBy(group => group.Key).Select(group => (Family: group.Key, Samples: group.ToArray())).ToArray();
        var fits = new Dictionary<OperatorFamily, FamilyFit>();
        var warnings = new List<FitWarning>();
        foreach (var (family, samples) in families)
        {
            if (samples.Length < FamilyFit.Least)
            {
                warnings.Add(TooFew(family, samples.Length));
                continue;
            }

            var fit = FamilyFit.Fit(samples, device.Multiprocessors);
            fits.Add(family, fit);
            if (fit.Constants.Fit!.CrossValidated!.Mape > PoorMape) warnings.Add(Poor(family, fit.Constants.Fit.CrossValidated.Mape));
        }

        if (fits.Count == 0)
            throw new ArgumentException($"No family of operators has the {FamilyFit.Least} measurements that a fit needs.", nameof(measurements));
        return new FitResult(MakeProfile(device, types[0], families, fits), warnings);
    }

    private static Profile MakeProfile(
        DeviceFacts device, string dtype, (OperatorFamily Family, Sample[] Samples)[] families, Dictionary<OperatorFamily, FamilyFit> fits)
    {
        var profile = new Profile
        {
            Name = device.Name ?? device.Device,
            Device = device.Device,
            Driver = device.Driver,
            LibTorch = device.LibTorch,
            DType = dtype,
            Tf32 = device.Tf32,
            Date = device.Date,
            Families = fits.ToDictionary(pair => pair.Key, pair => pair.Value.Constants),
            MsPerMac = LargestMsPerMac(families, fits),
            Power = PowerFit.Of([.. families.SelectMany(family => family.Samples)], device.IdleWatts),
        };
        var fitted = families.Where(family => fits.ContainsKey(family.Family)).SelectMany(family => family.Samples);
        var inSample = fitted.Select(sample => (Predict(sample.Measurement.Point, profile), sample.Ms)).ToArray();
        return profile with { Fit = Quality.Of(inSample, Quality.Of([.. fits.Values.SelectMany(fit => fit.CrossValidated)])) };
    }

    // α is 1 where a multiply-accumulate takes longest among those that were measured: beyond them the constants only guess.
    private static double? LargestMsPerMac((OperatorFamily Family, Sample[] Samples)[] families, Dictionary<OperatorFamily, FamilyFit> fits) =>
        families.Where(family => fits.ContainsKey(family.Family))
            .SelectMany(family => family.Samples.Where(sample => sample.Product is not null).Select(sample => AlphaFit.MsPerMac(sample.Product!, fits[family.Family].Constants)))
            .Where(ms => ms > 0).Select(ms => (double?)ms).Max();

    /// <summary>What a profile says of a call: the milliseconds that the analyzer counts for a layer of these sizes.</summary>
    /// <exception cref="ShapeException">There is no such call.</exception>
    public static double Predict(OperatorPoint point, Profile profile)
    {
        var (op, result) = OperatorCost.Of(point);
        return TimeModel.Milliseconds(op, result, profile);
    }

    private static FitWarning TooFew(OperatorFamily family, int count) => new(family, FitWarningKind.TooFewMeasurements, count,
        $"{AlphaFamily.Name(family)} has {count} measurements of the {FamilyFit.Least} that it needs, so the profile has no constants for it."
        + " Measure more of them, as the default sweep does.");

    private static FitWarning Poor(OperatorFamily family, double mape) => new(family, FitWarningKind.PoorFit, mape,
        $"{AlphaFamily.Name(family)}: points that the fit did not see are missed by {100 * mape:0} % on average."
        + " Measure on a device that does nothing else, and more points; until then take its times with care.");
}
