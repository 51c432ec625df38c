using System.Globalization;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Quantities;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Quantities;

public class QuantityTests
{
    [Theory]
    [InlineData("26000000", 26e6)]
    [InlineData("26_000_000", 26e6)]
    [InlineData("4.2G", 4.2e9)]
    [InlineData("26M", 26e6)]
    [InlineData("1.5k", 1500)]
    [InlineData("1.5K", 1500)]
    [InlineData("12T", 12e12)]
    [InlineData("3 P", 3e15)]
    [InlineData("1e9", 1e9)]
    [InlineData("1.5e3M", 1.5e9)]
    [InlineData(" +7 ", 7)]
    [InlineData("0", 0)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5)]
    public void Counts(string text, double expected) => Assert.Equal(expected, Parse(text, QuantityKind.Count));

    [Theory]
    [InlineData("512MiB", 536870912)]
    [InlineData("1.5GB", 1.5e9)]
    [InlineData("64kB", 64e3)]
    [InlineData("64KB", 64e3)]
    [InlineData("1KiB", 1024)]
    [InlineData("2 GiB", 2147483648)]
    [InlineData("100B", 100)]
    [InlineData("100", 100)]
    public void Bytes(string text, double expected) => Assert.Equal(expected, Parse(text, QuantityKind.Bytes));

    [Theory]
    [InlineData("2.5ms", 2.5)]
    [InlineData("80us", 0.08)]
    [InlineData("80\u00b5s", 0.08)]
    [InlineData("80\u03bcs", 0.08)]
    [InlineData("500ns", 0.0005)]
    [InlineData("1s", 1000)]
    [InlineData("2.5", 2.5)]
    public void Times(string text, double expected) => Assert.Equal(expected, Parse(text, QuantityKind.Time));

    [Theory]
    [InlineData("80mJ", 80)]
    [InlineData("1.2J", 1200)]
    [InlineData("5uJ", 0.005)]
    [InlineData("5\u00b5J", 0.005)]
    [InlineData("1kJ", 1e6)]
    [InlineData("80", 80)]
    public void Energies(string text, double expected) => Assert.Equal(expected, Parse(text, QuantityKind.Energy));

    [Theory]
    [InlineData("", QuantityKind.Count, "empty")]
    [InlineData("  ", QuantityKind.Bytes, "512MiB")]
    [InlineData("G", QuantityKind.Count, "does not start with a number")]
    [InlineData("-1", QuantityKind.Count, "negative")]
    [InlineData("NaN", QuantityKind.Count, "does not start with a number")]
    [InlineData("Infinity", QuantityKind.Time, "does not start with a number")]
    [InlineData("1e999", QuantityKind.Count, "larger")]
    [InlineData("1e99999", QuantityKind.Count, "exponent")]
    [InlineData("4.5Q", QuantityKind.Count, "use one of k, M, G, T, P")]
    [InlineData("4m", QuantityKind.Count, "'4M'")]
    [InlineData("4g", QuantityKind.Count, "'4G'")]
    [InlineData("7B", QuantityKind.Count, "'7G'")]
    [InlineData("4.5GMACs", QuantityKind.Count, "'4.5G'")]
    [InlineData("4,5G", QuantityKind.Count, "','")]
    [InlineData("1.2.3", QuantityKind.Count, "two points")]
    [InlineData("1__0", QuantityKind.Count, "'_'")]
    [InlineData("_1", QuantityKind.Count, "'_'")]
    [InlineData("512M", QuantityKind.Bytes, "'512MiB' (1024) or '512MB' (1000)")]
    [InlineData("512mib", QuantityKind.Bytes, "'512MiB'")]
    [InlineData("512MiBit", QuantityKind.Bytes, "use one of B, kB, MB, GB, TB, PB, KiB, MiB, GiB, TiB, PiB")]
    [InlineData("3MS", QuantityKind.Time, "'3ms'")]
    [InlineData("3min", QuantityKind.Time, "use one of ns, us, ms, s")]
    [InlineData("3Wh", QuantityKind.Energy, "use one of uJ, mJ, J, kJ")]
    [InlineData("3MiB", QuantityKind.Time, "ms")]
    public void Errors_name_the_next_step(string text, QuantityKind kind, string words)
    {
        Assert.False(Quantity.TryParse(text, kind, out var value, out var error));
        Assert.Equal(0, value);
        Assert.Contains(words, error);
        Assert.EndsWith(".", error);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(0.5, "0.5")]
    [InlineData(1000, "1 k")]
    [InlineData(999_999, "1 M")]
    [InlineData(25_557_032, "25.6 M")]
    [InlineData(4_089_184_256, "4.09 G")]
    [InlineData(1e12, "1 T")]
    [InlineData(4.25e17, "425 P")]
    [InlineData(1e25, "1e+10 P")]
    public void Counts_for_people(double value, string expected) => Assert.Equal(expected, Quantity.Format(value));

    [Theory]
    [InlineData(1023, "1023 B")]
    [InlineData(1024, "1 KiB")]
    [InlineData(536870912, "512 MiB")]
    [InlineData(1048575, "1 MiB")]
    [InlineData(1044480, "1020 KiB")]
    [InlineData(1610612736, "1.5 GiB")]
    public void Bytes_for_people(double value, string expected) => Assert.Equal(expected, Quantity.Format(value, QuantityKind.Bytes));

    [Theory]
    [InlineData(2.314, QuantityKind.Time, "2.31 ms")]
    [InlineData(0.0804, QuantityKind.Time, "80.4 µs")]
    [InlineData(0, QuantityKind.Time, "0 ms")]
    [InlineData(90_000, QuantityKind.Time, "90 s")]
    [InlineData(80, QuantityKind.Energy, "80 mJ")]
    [InlineData(1234, QuantityKind.Energy, "1.23 J")]
    public void Time_and_energy_for_people(double value, QuantityKind kind, string expected) => Assert.Equal(expected, Quantity.Format(value, kind));

    [Theory]
    [InlineData(1.311e9, "α-FLOPs", "1.31 Gα-FLOPs")]
    [InlineData(999, "MACs", "999 MACs")]
    public void Counts_with_their_unit(double value, string unit, string expected) => Assert.Equal(expected, Quantity.Format(value, unit));

    [Fact]
    public void The_culture_does_not_matter()
    {
        using var other = new OtherCulture();
        Assert.Equal(1500, Parse("1.5k", QuantityKind.Count));
        Assert.Equal("1.5 MiB", Quantity.Format(1572864, QuantityKind.Bytes));
        Assert.Equal("1.5 µs", Quantity.Format(0.0015, QuantityKind.Time));
    }

    [Fact]
    public void What_is_written_for_people_reads_back_within_its_rounding()
    {
        var kinds = Enum.GetValues<QuantityKind>();
        Properties.ForAll(
            from mantissa in Gen.Choose(1, 1_000_000)
            from exponent in Gen.Choose(-4, 18)
            from kind in Gen.Elements(kinds)
            select (Value: mantissa * Math.Pow(10, kind == QuantityKind.Bytes ? Math.Max(0, exponent) : exponent), Kind: kind),
            sample => Quantity.TryParse(Quantity.Format(sample.Value, sample.Kind), sample.Kind, out var read, out _)
                && Math.Abs(read - sample.Value) <= 0.0051 * sample.Value,
            cases: 2000);
    }

    [Fact]
    public void A_prefix_is_the_same_number_as_its_exponent() => Properties.ForAll(
        from digits in Gen.Choose(0, int.MaxValue)
        from decimals in Gen.Choose(0, 9)
        from prefix in Gen.Elements(("", 0), ("k", 3), ("M", 6), ("G", 9), ("T", 12), ("P", 15))
        select (Number: (digits / (decimal)Math.Pow(10, decimals)).ToString(CultureInfo.InvariantCulture), prefix),
        sample => Quantity.TryParse(sample.Number + sample.prefix.Item1, QuantityKind.Count, out var value, out _)
            && value == double.Parse(sample.Number + "e" + sample.prefix.Item2, CultureInfo.InvariantCulture));

    [Fact]
    public void Garbage_never_throws() => Properties.ForAll(
        Gen.ArrayOf(Gen.Elements("0123456789.,_+-eEkKmMgGTPBiuµsJn \0".ToCharArray())).Select(letters => new string(letters)),
        text => Enum.GetValues<QuantityKind>().All(kind => Quantity.TryParse(text, kind, out var value, out var error) ? value >= 0 && error is null : error!.EndsWith('.')),
        cases: 5000);

    private static double Parse(string text, QuantityKind kind)
    {
        Assert.True(Quantity.TryParse(text, kind, out var value, out var error), error);
        return value;
    }
}
