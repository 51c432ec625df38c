using AlphaFlops.Json;
using Xunit;

namespace AlphaFlops.Core.Tests.Json;

public class JsonReaderTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"a\":[1,-2.5e+3,0.1,\"x\\u00b5\"],\"b\":{\"c\":null}}")]
    public void Strict_text_reads_and_writes_back(string text) => Assert.Equal(text.Replace("\\u00b5", "µ"), new JsonWriter().Value(Parse(text)).ToString());

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        var value = Assert.IsType<JsonObject>(Parse("// a\n{ /* b\n */ \"a\": [1, 2,], // c\r\n \"b\": 1, }\n"));
        Assert.Equal(["a", "b"], value.Members.Select(member => member.Name));
    }

    [Fact]
    public void Places_count_from_one()
    {
        var root = Assert.IsType<JsonObject>(Parse("\uFEFF{\r\n  \"a\": [\n\t12] }"));
        var member = Assert.Single(root.Members);
        Assert.Equal((1, 1), (root.Line, root.Column));
        Assert.Equal((2, 3), (member.Line, member.Column));
        Assert.Equal((2, 8), (member.Value.Line, member.Value.Column));
        var item = Assert.Single(Assert.IsType<JsonArray>(member.Value).Items);
        Assert.Equal((3, 2), (item.Line, item.Column));
    }

    [Theory]
    [InlineData("", 1, 1, "empty")]
    [InlineData("{", 1, 2, "not closed")]
    [InlineData("[1 2]", 1, 4, "','")]
    [InlineData("[1", 1, 3, "add ']'")]
    [InlineData("{\"a\" 1}", 1, 6, "':'")]
    [InlineData("{a: 1}", 1, 2, "double quotes")]
    [InlineData("{\"a\": }", 1, 7, "value is missing")]
    [InlineData("{\"a\": 1,\n \"a\": 2}", 2, 2, "twice")]
    [InlineData("[,]", 1, 2, "value is missing")]
    [InlineData("'a'", 1, 1, "double quotes")]
    [InlineData("resnet", 1, 1, "'resnet' is no value")]
    [InlineData("NaN", 1, 1, "'NaN' is no value")]
    [InlineData("01", 1, 1, "leading zero")]
    [InlineData("-", 1, 2, "digit")]
    [InlineData("1.", 1, 3, "point")]
    [InlineData(".5", 1, 1, "cannot start with")]
    [InlineData("1e", 1, 3, "exponent")]
    [InlineData("[4.5G]", 1, 2, "double quotes")]
    [InlineData("1 1", 1, 3, "goes on")]
    [InlineData("\"a", 1, 1, "not closed")]
    [InlineData("\"a\nb\"", 1, 3, "line ends")]
    [InlineData("\"\u0001\"", 1, 2, "\\u0001")]
    [InlineData("\"C:\\models\"", 1, 4, "\\\\")]
    [InlineData("\"\\u12g4\"", 1, 2, "four")]
    [InlineData("\"\\ud800x\"", 1, 2, "half")]
    [InlineData("\"\\ude00\"", 1, 2, "half")]
    [InlineData("/* a", 1, 1, "comment")]
    [InlineData("{} /", 1, 4, "comment")]
    [InlineData("\u0000", 1, 1, "U+0000")]
    public void Errors_say_where_and_what_to_do(string text, int line, int column, string words)
    {
        Assert.False(JsonReader.TryParse(text, out var value, out var error));
        Assert.Null(value);
        Assert.Contains(words, error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.EndsWith(".", error.Message);
    }

    [Fact]
    public void A_lone_surrogate_in_the_text_itself_is_an_error()
    {
        Assert.False(JsonReader.TryParse("\"" + '\ud83d' + "\"", out _, out var error));
        Assert.Contains("Half", error.Message);
    }

    [Fact]
    public void Depth_is_limited()
    {
        Assert.True(JsonReader.TryParse(Nested(JsonReader.MaxDepth), out _, out _));
        Assert.False(JsonReader.TryParse(Nested(JsonReader.MaxDepth + 1), out _, out var error));
        Assert.Contains("flatter", error.Message);
        Assert.False(JsonReader.TryParse(new string('[', 1_000_000), out _, out _));
    }

    [Fact]
    public void A_number_is_limited_in_length()
    {
        Assert.False(JsonReader.TryParse(new string('9', 10_000), out _, out var error));
        Assert.Contains("shorten", error.Message);
    }

    [Fact]
    public void Integers_are_exact_and_doubles_never_throw()
    {
        var max = Assert.IsType<JsonNumber>(Parse("9223372036854775807"));
        Assert.True(max.TryGetInt64(out var value));
        Assert.Equal(long.MaxValue, value);
        Assert.False(Assert.IsType<JsonNumber>(Parse("9223372036854775808")).TryGetInt64(out _));
        Assert.Equal(double.PositiveInfinity, Assert.IsType<JsonNumber>(Parse("1e999")).ToDouble());
    }

    [Fact]
    public void A_repeated_name_is_found_in_a_large_object_too()
    {
        var members = string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"n{i}\":{i}"));
        Assert.True(JsonReader.TryParse("{" + members + "}", out _, out _));
        Assert.False(JsonReader.TryParse("{" + members + ",\"n50\":1}", out _, out var error));
        Assert.Contains("\"n50\"", error.Message);
    }

    [Fact]
    public void An_object_is_asked_for_at_the_top()
    {
        Assert.False(JsonReader.TryParseObject(" []", out _, out var error));
        Assert.Equal((1, 2), (error.Line, error.Column));
    }

    [Fact]
    public void Garbage_never_throws()
    {
        const string signs = "{}[]\",:\\/*u0123456789aefntr-+.eE \n\r\t'd8\ud800\udc00\u0000é";
        var random = new Random(20210724);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => signs[random.Next(signs.Length)]));
            if (JsonReader.TryParse(text, out _, out var error)) continue;
            Assert.InRange(error.Line, 1, 41);
            Assert.InRange(error.Column, 1, 41);
        }
    }

    [Fact]
    public void Cut_and_changed_documents_never_throw()
    {
        const string document = "{ \"models\": [ { \"name\": \"r\\u00e9s\", \"macs\": 4.5e9, \"ok\": [true, false, null] } ], /* c */ \"x\": -1 }";
        var random = new Random(7);
        for (var cut = 0; cut < document.Length; cut++) Assert.False(JsonReader.TryParse(document[..cut], out _, out _));
        for (var i = 0; i < 5_000; i++)
        {
            var changed = document.ToCharArray();
            changed[random.Next(changed.Length)] = (char)random.Next(0, 256);
            JsonReader.TryParse(new string(changed), out _, out _);
        }
    }

    private static JsonValue Parse(string text)
    {
        Assert.True(JsonReader.TryParse(text, out var value, out var error), error?.ToString());
        return value;
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
