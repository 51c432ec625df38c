using AlphaFlops.Alpha;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>The constants of a kernel as a list of numbers: their starts, which are of the size of the measurements at hand, and what is known of
/// them on any device.</summary>
internal sealed class KernelSpace
{
    private const int Launch = 0, Setup = 1, LaunchOverlap = 2, PerByte = 3, MemoryOverlap = 4, PerElementOp = 4, PerMac = 5, TileSetup = 6, Edge = 7,
        Waves = 8, Slowdown = 9, SlowdownMs = 10, WeightFactor = 11, Small = 12, Large = 13, DataTraffic = 14, WeightTraffic = 15, WinogradSetup = 16;

    private readonly Parameter[] _parameters;
    private readonly bool _hasWinograd;

    private KernelSpace(Parameter[] parameters, bool hasProducts, bool hasWinograd)
    {
        _parameters = parameters;
        HasProducts = hasProducts;
        _hasWinograd = hasWinograd;
    }

    public bool HasProducts { get; }

    public static KernelSpace Of(IReadOnlyList<Sample> samples)
    {
        var least = samples.Min(sample => sample.Ms);
        var median = AlphaFit.Percentile(samples.Select(sample => sample.Ms), 0.5);
        var perByte = AlphaFit.Percentile(samples.Select(sample => sample.Ms / Math.Max(1, sample.Work.Bytes)), 0.05);
        // No call is shorter than what each call begins with.
        Parameter launch = Around(least * 0.8, 1.5) with { Most = least * 1.1 }, setup = Around(least * 0.2, 2) with { Most = least }, overlap = new(2, 1, 16, 1);
        if (samples[0].Product is null)
        {
            var perOp = AlphaFit.Percentile(samples.Select(sample => sample.Ms / Math.Max(1, sample.Work.ElementOps)), 0.05);
            return new KernelSpace([launch, setup, overlap with { Start = 4 }, Around(perByte, 2), Around(perOp / 4, 2)], hasProducts: false, hasWinograd: false);
        }

        var perMac = AlphaFit.Percentile(samples.Select(sample => sample.Ms / Math.Max(1, sample.Product!.Macs.Value)), 0.05);
        List<Parameter> parameters =
        [
            launch, setup, overlap, Around(perByte / 4, 2), overlap with { Spread = 0.7 },
            Around(perMac * 0.8, 1.5), new(8, 0.1, 300, 1.5), new(0.5, 0.01, 20, 1), new(0.5, 0.05, 1, 1),
            new(0.2, 1e-4, 3, 1), Around(median, 2), new(1.5, 1, 100, 1),
        ];
        // 3x3 convolutions take the other way on most devices, and only measurements of them tell how fast it is.
        var hasWinograd = samples.Count(sample => sample.Work.Images > 0) >= 10;
        if (hasWinograd)
            parameters.AddRange([new(0.8, 0.3, 3, 0.4), new(0.8, 0.3, 3, 0.4), new(0.3, 0.02, 4, 0.7), new(0.7, 0.05, 4, 0.7), Around(least, 1)]);
        return new KernelSpace([.. parameters], hasProducts: true, hasWinograd);
    }

    /// <summary>The milliseconds of a multiply-accumulate are those of one tile: where more run at once, each takes longer.</summary>
    public IReadOnlyList<Parameter> Parameters(KernelChoice choice) =>
        [.. _parameters.Select((parameter, i) => HasProducts && i == PerMac ? Times(parameter, choice.AtOnce) : parameter)];

    public double[] Rescaled(double[] constants, double factor) => [.. constants.Select((value, i) => i == PerMac ? value * factor : value)];

    public KernelConstants Kernel(double[] x, KernelChoice choice, IReadOnlyDictionary<string, double> operators)
    {
        var kernel = new KernelConstants
        {
            LaunchMs = x[Launch], SetupMs = x[Setup], LaunchOverlap = x[LaunchOverlap], MsPerByte = x[PerByte], Operators = operators,
        };
        if (!HasProducts) return kernel with { MsPerElementOp = x[PerElementOp] };
        return kernel with
        {
            MemoryOverlap = x[MemoryOverlap],
            WeightFactor = x[WeightFactor],
            Tiles = new TileConstants
            {
                AtOnce = choice.AtOnce, Rows = choice.Rows, Columns = choice.Columns, Splits = choice.Splits, MsPerMac = x[PerMac],
                Setup = x[TileSetup], Edge = x[Edge], Waves = x[Waves], Slowdown = x[Slowdown], SlowdownMs = x[SlowdownMs],
            },
            Winograd = !_hasWinograd ? null : new WinogradConstants
            {
                Small = x[Small], Large = x[Large], DataTraffic = x[DataTraffic], WeightTraffic = x[WeightTraffic], SetupMs = x[WinogradSetup],
            },
        };
    }

    /// <summary>The inverse of <see cref="Kernel"/>.</summary>
    public double[] Constants(KernelConstants kernel)
    {
        if (kernel.Tiles is not { } tiles) return [kernel.LaunchMs, kernel.SetupMs, kernel.LaunchOverlap, kernel.MsPerByte, kernel.MsPerElementOp];
        double[] constants =
        [
            kernel.LaunchMs, kernel.SetupMs, kernel.LaunchOverlap, kernel.MsPerByte, kernel.MemoryOverlap,
            tiles.MsPerMac, tiles.Setup, tiles.Edge, tiles.Waves, tiles.Slowdown, tiles.SlowdownMs, kernel.WeightFactor,
        ];
        return kernel.Winograd is { } winograd
            ? [.. constants, winograd.Small, winograd.Large, winograd.DataTraffic, winograd.WeightTraffic, winograd.SetupMs]
            : constants;
    }

    private static Parameter Around(double start, double spread) => new(start, start * 1e-4, start * 1e4, spread);

    private static Parameter Times(Parameter parameter, double factor) =>
        parameter with { Start = parameter.Start * factor, Least = parameter.Least * factor, Most = parameter.Most * factor };
}
