using System.Globalization;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Json;

public class JsonWriterTests
{
    [Fact]
    public void Compact_and_indented_have_the_same_members_in_order()
    {
        Assert.Equal("{\"b\":1,\"a\":[true,null,\"x\"],\"e\":[],\"o\":{}}", Write(indented: false));
        Assert.Equal("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null,\n    \"x\"\n  ],\n  \"e\": [],\n  \"o\": {}\n}", Write(indented: true));

        static string Write(bool indented) => new JsonWriter(indented).StartObject()
            .Property("b", 1)
            .Name("a").StartArray().Value(true).Null().Value("x").EndArray()
            .Name("e").StartArray().EndArray()
            .Name("o").StartObject().EndObject()
            .EndObject().ToString();
    }

    [Theory]
    [InlineData(double.NaN, "null")]
    [InlineData(double.PositiveInfinity, "null")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e9, "1000000000")]
    [InlineData(-0.0, "-0")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    public void Doubles(double value, string expected) => Assert.Equal(expected, new JsonWriter().Value(value).ToString());

    [Fact]
    public void Signs_that_end_a_text_a_line_or_a_script_are_escaped() =>
        Assert.Equal("\"\\\"\\\\\\n\\r\\t\\u0000\\u2028\\u003c/script>µ😀\ufffd\"", new JsonWriter().Value("\"\\\n\r\t\0\u2028</script>µ😀\ud800").ToString());

    [Fact]
    public void The_culture_does_not_matter()
    {
        using (new OtherCulture())
            Assert.Equal("[-1.5,-7]", new JsonWriter().StartArray().Value(-1.5).Value(-7).EndArray().ToString());
    }

    [Fact]
    public void Doubles_read_back_to_the_same_bits() => Properties.ForAll(
        ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite),
        value => JsonReader.TryParse(new JsonWriter().Value(value).ToString(), out var read, out _)
            && BitConverter.DoubleToInt64Bits(((JsonNumber)read).ToDouble()) == BitConverter.DoubleToInt64Bits(value));

    [Fact]
    public void Texts_read_back() => Properties.ForAll(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null && !text.Any(char.IsSurrogate)),
        text => JsonReader.TryParse(new JsonWriter().Value(text).ToString(), out var read, out _) && ((JsonString)read).Value == text);

    [Fact]
    public void Trees_read_back_compact_and_indented() => Properties.ForAll(
        Gen.Sized(size => Tree(Math.Min(size, 20))),
        tree =>
        {
            var compact = new JsonWriter().Value(tree).ToString();
            var indented = new JsonWriter(indented: true).Value(tree).ToString();
            return JsonReader.TryParse(compact, out var fromCompact, out _) && JsonReader.TryParse(indented, out var fromIndented, out _)
                && new JsonWriter().Value(fromCompact).ToString() == compact
                && new JsonWriter().Value(fromIndented).ToString() == compact;
        });

    private static Gen<JsonValue> Tree(int size)
    {
        var leaf = Gen.OneOf(
            Gen.Constant<JsonValue>(new JsonNull(0, 0)),
            ArbMap.Default.GeneratorFor<bool>().Select(value => (JsonValue)new JsonBool(value, 0, 0)),
            ArbMap.Default.GeneratorFor<long>().Select(value => (JsonValue)new JsonNumber(value.ToString(CultureInfo.InvariantCulture), 0, 0)),
            Gen.Elements("", "a\"b", "µ\\n", "\u0007").Select(value => (JsonValue)new JsonString(value, 0, 0)));
        if (size <= 1) return leaf;
        var items = Tree(size / 3).ListOf(3);
        return Gen.OneOf(
            leaf,
            items.Select(list => (JsonValue)new JsonArray([.. list], 0, 0)),
            items.Select(list => (JsonValue)new JsonObject([.. list.Select((item, i) => new JsonMember("n" + i, item, 0, 0))], 0, 0)));
    }
}
