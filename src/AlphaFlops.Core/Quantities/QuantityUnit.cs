namespace AlphaFlops.Quantities;

/// <summary>A suffix of a quantity: its value is 10^<see cref="Exponent"/> × <see cref="Factor"/> of the kind's unit.</summary>
internal sealed record QuantityUnit(string Suffix, int Exponent, long Factor = 1)
{
    private static readonly QuantityUnit[] Counts =
    [
        new("", 0), new("k", 3), new("K", 3), new("M", 6), new("G", 9), new("T", 12), new("P", 15),
    ];

    private static readonly QuantityUnit[] Bytes =
    [
        new("", 0), new("B", 0), new("kB", 3), new("KB", 3), new("MB", 6), new("GB", 9), new("TB", 12), new("PB", 15),
        new("KiB", 0, 1L << 10), new("kiB", 0, 1L << 10), new("MiB", 0, 1L << 20), new("GiB", 0, 1L << 30), new("TiB", 0, 1L << 40),
        new("PiB", 0, 1L << 50),
    ];

    // Both spellings of µ: the micro sign and the Greek letter.
    private static readonly QuantityUnit[] Times =
    [
        new("", 0), new("ns", -6), new("us", -3), new("\u00b5s", -3), new("\u03bcs", -3), new("ms", 0), new("s", 3),
    ];

    private static readonly QuantityUnit[] Energies =
    [
        new("", 0), new("uJ", -3), new("\u00b5J", -3), new("\u03bcJ", -3), new("mJ", 0), new("J", 3), new("kJ", 6), new("KJ", 6),
    ];

    /// <summary>The spelling that messages name, where there are several.</summary>
    public bool IsUsual => Suffix.Length > 0 && Suffix.All(letter => letter < 128) && Suffix is not ("K" or "KB" or "kiB" or "KJ");

    public static IReadOnlyList<QuantityUnit> Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Bytes => Bytes,
        QuantityKind.Time => Times,
        QuantityKind.Energy => Energies,
        _ => Counts,
    };
}
