using AlphaFlops.Alpha;
using AlphaFlops.Json;
using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Alpha;

public class ProfileReaderTests
{
    private const string Constants = "{ \"beta\": 0.02, \"gamma\": 0.99, \"msPerMac\": 1e-9 }";

    [Fact]
    public void A_short_profile_is_enough()
    {
        var profile = Read($"{{ \"name\": \"a\", \"device\": \"b\", \"families\": {{ \"linear\": {Constants} }}, \"later\": [1] }}");
        Assert.Equal(("a", "b", "float32", true), (profile.Name, profile.Device, profile.DType, profile.Calibrated));
        Assert.Equal(0.02, profile.Families[OperatorFamily.Linear].Beta);
    }

    [Fact]
    public void Fit_is_read_whole_and_for_each_family()
    {
        var profile = Read(
            """
            { "name": "a", "device": "b", "tf32": false, "calibrated": false, "power": { "watts": 300, "idleWatts": 70 },
              "fit": { "mape": 0.131, "median": 0.09, "within10": 0.58, "r2": 0.98, "crossValidated": { "mape": 0.14 } },
              "families": { "memoryBound": { "msPerByte": 1e-9, "floorMs": 0.004, "fit": { "mape": 0.2 } } } }
            """);
        Assert.Equal((0.131, 0.09, 0.58, 0.98), (profile.Fit!.Mape, profile.Fit.Median, profile.Fit.Within10, profile.Fit.R2));
        Assert.Equal(0.14, profile.Fit.CrossValidated?.Mape);
        Assert.Equal(0.2, profile.Families[OperatorFamily.MemoryBound].Fit?.Mape);
        Assert.Equal(new Power(300, 70), profile.Power);
        Assert.Equal((false, false), (profile.Tf32, profile.Calibrated));
    }

    [Theory]
    [InlineData("{ }", 1, 1, "\"name\" is missing")]
    [InlineData("{ \"name\": \"a\" }", 1, 1, "\"device\" is missing")]
    [InlineData("{ \"name\": 1, \"device\": \"b\" }", 1, 11, "\"name\" is a number")]
    [InlineData("{ \"name\": \"a\", \"device\": \"b\" }", 1, 1, "\"families\" is missing")]
    [InlineData("{ \"name\": \"a\", \"device\": \"b\", \"families\": {} }", 1, 43, "empty")]
    [InlineData("{ \"name\": \"a\", \"device\": \"b\", \"dtype\": \"tf32\",\n \"families\": {} }", 1, 31, "element type")]
    [InlineData("{ \"name\": \"a\", \"device\": \"b\", \"families\": {\n \"conv\": {} } }", 2, 2, "'conv' is no family of operators; use memoryBound, pointwiseConvolution, convolution")]
    [InlineData("[]", 1, 1, "object")]
    [InlineData("{", 1, 2, "not closed")]
    public void Errors_say_where(string text, int line, int column, string words)
    {
        Assert.False(ProfileReader.TryParse(text, out _, out var error));
        Assert.Contains(words, error.Message);
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.EndsWith(".", error.Message);
    }

    [Theory]
    [InlineData("\"beta\": 0", "\"beta\" is 0; write a number above 0 and at most 1")]
    [InlineData("\"beta\": 1.5", "\"beta\" is 1.5")]
    [InlineData("\"beta\": 1, \"gamma\": 2.5", "\"gamma\" is 2.5; write a number above 0 and at most 2")]
    [InlineData("\"beta\": 1, \"gamma\": -1", "\"gamma\"")]
    [InlineData("\"beta\": 1, \"gamma\": 1", "\"msPerMac\" is missing")]
    [InlineData("\"beta\": 1, \"gamma\": 1, \"msPerMac\": 0", "\"msPerMac\" is 0; write a number above 0")]
    [InlineData("\"beta\": 1, \"gamma\": 1, \"msPerMac\": 1e999", "\"msPerMac\"")]
    [InlineData("\"beta\": 1, \"gamma\": 1, \"msPerMac\": \"1\"", "\"msPerMac\" is a text")]
    [InlineData("\"beta\": 1, \"gamma\": 1, \"msPerMac\": 1, \"floorMs\": -1", "\"floorMs\"")]
    [InlineData("\"beta\": 1, \"gamma\": 1, \"msPerMac\": 1, \"msPerByte\": -1", "\"msPerByte\"")]
    [InlineData("\"beta\": 1, \"gamma\": 1, \"msPerMac\": 1, \"fit\": { \"mape\": 0.1, \"within10\": 58 }", "a fraction from 0 to 1")]
    public void Constants_have_ranges(string constants, string words)
    {
        Assert.False(ProfileReader.TryParse($"{{ \"name\": \"a\", \"device\": \"b\", \"families\": {{ \"convolution\": {{ {constants} }} }} }}", out var profile, out var error));
        Assert.Null(profile);
        Assert.Contains(words, error.Message);
        Assert.Equal(1, error.Line);
    }

    internal static Profile Read(string text)
    {
        Assert.True(ProfileReader.TryParse(text, out var profile, out JsonError? error), error?.ToString());
        return profile;
    }
}
