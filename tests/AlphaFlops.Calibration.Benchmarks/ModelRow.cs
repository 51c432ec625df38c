using System.Globalization;

namespace AlphaFlops.Calibration.Benchmarks;

/// <summary>A row of models.csv: how long a whole model took.</summary>
internal sealed record ModelRow(string Gpu, string Model, int Sequence, int Batch, double Ms)
{
    public string Name => $"{Model}-{Sequence}x{Batch}";

    public static IReadOnlyList<ModelRow> Read(string path) =>
    [
        .. File.ReadLines(path).Skip(1).Select(line => line.Split(',')).Select(cells => new ModelRow(
            cells[0], cells[1], int.Parse(cells[3], CultureInfo.InvariantCulture), int.Parse(cells[4], CultureInfo.InvariantCulture),
            double.Parse(cells[5], CultureInfo.InvariantCulture))),
    ];
}
