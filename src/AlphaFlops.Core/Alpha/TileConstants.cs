namespace AlphaFlops.Alpha;

/// <summary>How a device multiplies matrices: the result is cut into tiles, as many as it has multiprocessors are computed at once, and a library
/// takes the size of tile that is done first. What remains of the last tile or the last wave is waste, which is why a few more rows may cost
/// nothing or half as much again.</summary>
public sealed record TileConstants
{
    private static readonly double[] RowSizes = [8, 16, 32, 64, 128], ColumnSizes = [16, 32, 64, 128];

    // Into how many parts the inner dimension may be cut where the tiles are too few for the device.
    private static readonly double[] Parts = [1, 2, 4, 8, 16];

    // Tiles walk along the inner dimension in steps of this many elements.
    private const double InnerStep = 8;

    /// <summary>Tiles that run at once.</summary>
    public double AtOnce { get; init; } = 1;

    /// <summary>The smallest tile's rows.</summary>
    public double Rows { get; init; } = 8;

    /// <summary>The smallest tile's columns.</summary>
    public double Columns { get; init; } = 16;

    /// <summary>Whether the inner dimension of a product without a batch is cut into parts.</summary>
    public bool Splits { get; init; }

    /// <summary>Milliseconds for one multiply-accumulate in a large tile.</summary>
    public double MsPerMac { get; init; }

    /// <summary>What a tile takes apart from its work, as if the inner dimension were longer by this.</summary>
    public double Setup { get; init; }

    /// <summary>How much slower small tiles are: 1 + edge·(16/rows + 16/columns).</summary>
    public double Edge { get; init; }

    /// <summary>From 0, where a part of a wave takes a part of the time, to 1, where it takes all of it.</summary>
    public double Waves { get; init; } = 1;

    /// <summary>How much slower a device becomes under a long load, as its clock falls: 0.2 is a fifth.</summary>
    public double Slowdown { get; init; }

    /// <summary>The milliseconds after which half of that is reached.</summary>
    public double SlowdownMs { get; init; } = 1;

    /// <summary>Milliseconds of a product on the multiprocessors.</summary>
    /// <param name="msPerElement">For adding up the parts of a split product.</param>
    /// <param name="factor">A multiple of <see cref="MsPerMac"/>.</param>
    internal double Milliseconds(double batches, double rows, double inner, double columns, double msPerElement, double factor = 1)
    {
        var best = double.MaxValue;
        var steps = Math.Ceiling(inner / InnerStep) * InnerStep;
        var parts = Splits && batches == 1 ? Parts.Length : 1;
        foreach (var tileRows in RowSizes)
        {
            if (tileRows < Rows) continue;
            foreach (var tileColumns in ColumnSizes)
            {
                if (tileColumns < Columns) continue;
                var tiles = Math.Ceiling(rows / tileRows) * Math.Ceiling(columns / tileColumns) * batches;
                var perStep = tileRows * tileColumns * (1 + Edge * (16 / tileRows + 16 / tileColumns));
                for (var i = 0; i < parts; i++)
                {
                    var load = tiles * Parts[i] / AtOnce;
                    var waves = Waves * Math.Ceiling(load) + (1 - Waves) * Math.Max(1, load);
                    var time = waves * (steps / Parts[i] + Setup) * perStep * MsPerMac * factor;
                    if (i > 0) time += rows * columns * Parts[i] * msPerElement;
                    if (time < best) best = time;
                }
            }
        }

        return best * (1 + Slowdown * best / (best + SlowdownMs));
    }
}
