using AlphaFlops.Quantities;
using Xunit;

namespace AlphaFlops.Core.Tests.Quantities;

public class QuantityWriteUpTests
{
    [Theory]
    [InlineData(4089184256, QuantityKind.Count, "4.09G")]
    [InlineData(4090000000, QuantityKind.Count, "4.09G")]
    [InlineData(4090000001, QuantityKind.Count, "4.1G")]
    [InlineData(999_999, QuantityKind.Count, "1000k")]
    [InlineData(808, QuantityKind.Count, "808")]
    [InlineData(7.5, QuantityKind.Count, "8")]
    [InlineData(0, QuantityKind.Count, "0")]
    [InlineData(536870912, QuantityKind.Bytes, "512MiB")]
    [InlineData(1000, QuantityKind.Bytes, "1000B")]
    [InlineData(2.3145, QuantityKind.Time, "2.32ms")]
    [InlineData(0.0123456, QuantityKind.Time, "12.4us")]
    [InlineData(1234.5, QuantityKind.Energy, "1.24J")]
    public void Three_digits_that_allow_the_value(double value, QuantityKind kind, string expected) =>
        Assert.Equal(expected, Quantity.WriteUp(value, kind));

    [Fact]
    public void What_is_written_reads_back_as_enough()
    {
        var random = new Random(7);
        foreach (var kind in Enum.GetValues<QuantityKind>())
        {
            for (var i = 0; i < 2000; i++)
            {
                var value = Math.Pow(10, random.NextDouble() * 18 - 4);
                Assert.True(Quantity.TryParse(Quantity.WriteUp(value, kind), kind, out var read, out var error), error);
                Assert.True(read >= value && (read <= value * 1.011 || read - value < 1), $"{value} {kind} is written as {read}");
            }
        }
    }
}
