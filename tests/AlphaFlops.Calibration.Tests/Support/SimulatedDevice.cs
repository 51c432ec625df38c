using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Sweeps;
using AlphaFlops.Operators;

namespace AlphaFlops.Calibration.Tests.Support;

/// <summary>A device whose constants are known, with noise that is the same on every run.</summary>
internal sealed class SimulatedDevice(int seed, double noise = 0.01)
{
    private readonly Random _random = new(seed);

    public IReadOnlyList<Measurement> Measure(IEnumerable<OperatorPoint> points, Profile profile) =>
        [.. points.Select(point => new Measurement(point, ProfileFit.Predict(point, profile) * Math.Exp(noise * Gauss())))];

    public static Profile Profile(params (OperatorFamily Family, FamilyConstants Constants)[] families) => new()
    {
        Name = "simulated",
        Device = "simulated",
        Families = families.ToDictionary(pair => pair.Family, pair => pair.Constants),
    };

    /// <summary>So many different points of one operator, over sizes as in the default sweep.</summary>
    public static IReadOnlyList<OperatorPoint> Points(string op, int count) =>
        [.. DefaultSweep.Parts.First(part => part.Points.First().Op == op).Candidates.Take(count)];

    private double Gauss() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
