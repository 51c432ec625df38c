using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Shapes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Shapes;

public class InputSpecTests
{
    [Theory]
    [InlineData("1x3x224x224", "float32[1,3,224,224]")]
    [InlineData(" 1 x 3 x 224 x 224 ", "float32[1,3,224,224]")]
    [InlineData("int64[1,77]", "int64[1,77]")]
    [InlineData("int64 [ 1 , 77 ]", "int64[1,77]")]
    [InlineData("float16[N,T,768]", "float16[8,1024,768]")]
    [InlineData("Nx3xTxT", "float32[8,3,1024,1024]")]
    [InlineData("float32[]", "float32[]")]
    [InlineData("[4]", "float32[4]")]
    [InlineData("float[2]", "float32[2]")]
    [InlineData("half[2]", "float16[2]")]
    [InlineData("long[2]", "int64[2]")]
    [InlineData("double[2]", "float64[2]")]
    [InlineData("int[2]", "int32[2]")]
    [InlineData("bf16[2]", "bfloat16[2]")]
    [InlineData("Bool[2]", "bool[2]")]
    [InlineData("complex64[2]", "complex64[2]")]
    public void Tensors(string text, string expected) => Assert.Equal(expected, Parse(text, "N=8,T=1024").Tensor?.ToString());

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("12", 12L)]
    [InlineData("-3", -3L)]
    [InlineData("0.5", 0.5)]
    [InlineData("1e-3", 0.001)]
    [InlineData("null", null)]
    [InlineData("'abc'", "abc")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("''", "")]
    public void Plain_values(string text, object? expected)
    {
        var spec = Parse(text);
        Assert.Equal(expected, spec.Value);
        Assert.Null(spec.Tensor);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("float16[N,T]", "set Symbols, as in Symbols = \"N=8\"")]
    [InlineData("1x3xHxW", "set Symbols")]
    [InlineData("1x0x3", "at least 1")]
    [InlineData("1x-3", "at least 1")]
    [InlineData("float31[1]", "is no element type; use one of uint8")]
    [InlineData("6[1]", "is no element type")]
    [InlineData("float32[1", "brackets")]
    [InlineData("float32[1][2]", "brackets")]
    [InlineData("float32]1", "lacks its '['")]
    [InlineData("1,3,224", "'[1,3,224]'")]
    [InlineData("float32[1,,3]", "is empty")]
    [InlineData("1x", "is empty")]
    [InlineData("1x2.5", "is no dimension")]
    [InlineData("resnet", "'resnet' is no input")]
    [InlineData("NaN", "is no input")]
    [InlineData("99999999999999999999x2", "larger than any")]
    [InlineData("4294967296x4294967296", "2^63 bytes")]
    public void Errors_name_the_next_step(string text, string words)
    {
        Assert.False(InputSpec.TryParse(text, Symbols.Empty, out var spec, out var error));
        Assert.Null(spec);
        Assert.Contains(words, error);
        Assert.EndsWith(".", error);
    }

    [Fact]
    public void A_name_that_the_symbols_lack_is_named_with_those_they_have()
    {
        Assert.False(InputSpec.TryParse("float32[N,T]", ParseSymbols("N=8,H=2"), out _, out var error));
        Assert.Contains("Symbols has H, N: add 'T=8'", error);
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        using var other = new OtherCulture();
        Assert.Equal(-0.5, Parse("-0.5").Value);
        Assert.Equal("-0.5", Parse("-0.5").ToString());
        Assert.Equal("-3", Parse("-3").ToString());
    }

    [Fact]
    public void What_is_printed_reads_back() => Properties.ForAll(
        from dtype in Gen.Elements(Enum.GetValues<DType>())
        from dims in Gen.Choose(1, 5000).Select(dim => (Dim)dim).ListOf(4)
        from plain in Gen.Elements<object?>(null, true, 12L, -0.25, 3.0, "a x b")
        from isTensor in ArbMap.Default.GeneratorFor<bool>()
        select new InputSpec(isTensor ? new TensorType(dtype, new Shape(dims)) : plain),
        spec => InputSpec.TryParse(spec.ToString(), Symbols.Empty, out var read, out _) && Equals(read, spec));

    [Fact]
    public void Garbage_never_throws() => Properties.ForAll(
        Gen.ArrayOf(Gen.Elements("0129xN[],.-'\"+ eintflo64".ToCharArray())).Select(letters => new string(letters)),
        text => InputSpec.TryParse(text, Symbols.Empty, out _, out var error) || error.EndsWith('.'),
        cases: 5000);

    internal static InputSpec Parse(string text, string symbols = "")
    {
        Assert.True(InputSpec.TryParse(text, ParseSymbols(symbols), out var spec, out var error), error);
        return spec;
    }

    private static Symbols ParseSymbols(string text)
    {
        Assert.True(Symbols.TryParse(text, out var symbols, out var error), error);
        return symbols;
    }
}
