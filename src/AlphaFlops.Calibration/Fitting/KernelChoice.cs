using AlphaFlops.Alpha;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>What of <see cref="TileConstants"/> is chosen and not fitted.</summary>
internal sealed record KernelChoice(double AtOnce, double Rows, double Columns, bool Splits)
{
    public static KernelChoice Of(KernelConstants kernel) => kernel.Tiles is { } tiles
        ? new KernelChoice(tiles.AtOnce, tiles.Rows, tiles.Columns, tiles.Splits)
        : new KernelChoice(1, 8, 16, Splits: false);
}
