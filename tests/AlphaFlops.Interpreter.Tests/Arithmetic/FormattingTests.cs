using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace AlphaFlops.Interpreter.Tests.Arithmetic;

public sealed class FormattingTests
{
    [Theory]
    [InlineData(typeof(double))]
    [InlineData(typeof(float))]
    [InlineData(typeof(decimal))]
    [InlineData(typeof(long))]
    public void Numbers_are_written_as_dotnet_writes_them(Type type)
    {
        foreach (var value in Samples.EdgesOf(type)) Check(value);
        foreach (var exponent in Enumerable.Range(-12, 40))
        {
            Check((double)Math.Pow(10, exponent));
            Check((float)Math.Pow(10, exponent));
            Check(1.2345678 * Math.Pow(10, exponent));
            Check((float)(1.2345678 * Math.Pow(10, exponent)));
        }

        Prop.ForAll(Samples.Of(type).ToArbitrary(), Check).QuickCheckThrowOnFailure();

        static void Check(object value) =>
            Assert.Equal(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), Formatting.ToString(value, null, null));
    }

    [Theory]
    [InlineData("F2")]
    [InlineData("N0")]
    [InlineData("0.00")]
    [InlineData("P1")]
    [InlineData("E3")]
    [InlineData("G4")]
    [InlineData("#,##0.#")]
    public void Formats_are_those_of_dotnet(string format)
    {
        foreach (var value in new object[] { 0, 1234567, -5L, 3.14159, -0.5f, 1e10, 0.001m })
            Assert.Equal(((IFormattable)value).ToString(format, CultureInfo.InvariantCulture), Formatting.ToString(value, null, format));
    }

    [Fact]
    public void A_bad_format_throws_in_the_program() =>
        Assert.Equal("System.FormatException", Outcome.Of(() => Formatting.ToString(1, null, "Q")));
}
