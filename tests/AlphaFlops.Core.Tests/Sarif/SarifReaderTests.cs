using AlphaFlops.Json;
using AlphaFlops.Reports;
using AlphaFlops.Sarif;
using Xunit;

namespace AlphaFlops.Core.Tests.Sarif;

public class SarifReaderTests
{
    // As csc of Roslyn 5.9 writes them, without the list of rules.
    private const string Version21 =
        """
        {
          "$schema": "http://json.schemastore.org/sarif-2.1.0",
          "version": "2.1.0",
          "runs": [
            {
              "results": [
                {
                  "ruleId": "AF1001",
                  "ruleIndex": 330,
                  "level": "note",
                  "message": { "text": "cost Foo" },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": { "uri": "file:///home/me/C%20with%20%C3%A4%231.cs" },
                        "region": { "startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 10 }
                      }
                    }
                  ],
                  "relatedLocations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///home/me/Other.cs" } } } ],
                  "properties": {
                    "warningLevel": 1,
                    "customProperties": { "alphaflops.model": "{\"name\":\"a\\\"b\",\"x\":1}", "other": null }
                  }
                },
                {
                  "ruleId": "AF1002",
                  "level": "warning",
                  "message": { "text": "no place" },
                  "suppressions": [ { "kind": "inSource", "properties": { "suppressionType": "Pragma Directive" } } ],
                  "properties": { "warningLevel": 1 }
                }
              ],
              "columnKind": "utf16CodeUnits"
            }
          ]
        }
        """;

    private const string Version1 =
        """
        {
          "$schema": "http://json.schemastore.org/sarif-1.0.0",
          "version": "1.0.0",
          "runs": [
            {
              "tool": { "name": "Microsoft (R) Visual C# Compiler", "version": "5.9.0.0" },
              "results": [
                {
                  "ruleId": "AF1001",
                  "level": "note",
                  "message": "cost Foo",
                  "locations": [
                    {
                      "resultFile": {
                        "uri": "file:///home/me/C%20with%20%C3%A4%231.cs",
                        "region": { "startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 10 }
                      }
                    }
                  ],
                  "relatedLocations": [ { "physicalLocation": { "uri": "file:///home/me/Other.cs" } } ],
                  "properties": {
                    "warningLevel": 1,
                    "customProperties": { "alphaflops.model": "{\"name\":\"a\\\"b\",\"x\":1}", "other": null }
                  }
                },
                { "ruleId": "AF1002", "level": "warning", "message": "no place", "suppressionStates": [ "suppressedInSource" ] }
              ]
            }
          ]
        }
        """;

    [Theory]
    [InlineData(Version21)]
    [InlineData(Version1)]
    public void Both_versions_of_the_compiler_read_alike(string text)
    {
        var results = Read(text);
        Assert.Equal(["AF1001", "AF1002"], results.Select(result => result.RuleId));
        Assert.Equal(("note", "cost Foo", 1, 7, false), (results[0].Level, results[0].Message, results[0].Line, results[0].Column, results[0].IsSuppressed));
        Assert.Equal("/home/me/C with ä#1.cs", results[0].File);
        Assert.Equal("{\"name\":\"a\\\"b\",\"x\":1}", results[0].Properties[ReportJson.PropertyName]);
        Assert.DoesNotContain("other", results[0].Properties.Keys);
        Assert.Equal(("warning", "no place", null, 0, true), (results[1].Level, results[1].Message, results[1].File, results[1].Line, results[1].IsSuppressed));
        Assert.Empty(results[1].Properties);
    }

    [Theory]
    [InlineData("src/A%20B.cs", "src/A B.cs")]
    [InlineData("file:///C:/x/A.cs", "C:")]
    [InlineData("file:", "file:")]
    public void Places(string uri, string expected) => Assert.StartsWith(
        expected,
        Read("{\"runs\":[{\"results\":[{\"ruleId\":\"A\",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"" + uri + "\"}}}]}]}]}")[0].File!.TrimStart('/'));

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"runs\":{}}")]
    [InlineData("{\"runs\":[1,{}]}")]
    [InlineData("{\"runs\":[{\"results\":[null,{\"message\":1,\"locations\":[2],\"properties\":[]}]}]}")]
    public void Other_json_does_not_harm(string text) => Assert.All(Read(text), result => Assert.Equal("", result.RuleId));

    [Fact]
    public void A_truncated_log_says_so()
    {
        for (var length = 0; length < Version21.Length; length++)
        {
            Assert.False(SarifReader.TryRead(Version21[..length], out var results, out var error));
            Assert.Null(results);
            Assert.Contains("build once more", error.Message);
        }
    }

    [Fact]
    public void Ten_megabytes_are_read()
    {
        var json = new JsonWriter(indented: true).StartObject().Name("runs").StartArray().StartObject().Name("results").StartArray();
        var model = new string('x', 1000);
        for (var i = 0; i < 8000; i++)
        {
            json.StartObject().Property("ruleId", "AF1001").Property("level", "note").Name("message").StartObject().Property("text", "m" + i).EndObject();
            json.Name("properties").StartObject().Name("customProperties").StartObject().Property(ReportJson.PropertyName, "{\"a\":\"" + model + "\"}").EndObject().EndObject();
            json.EndObject();
        }

        var text = json.EndArray().EndObject().EndArray().EndObject().ToString();
        Assert.True(text.Length > 8_000_000);
        Assert.Equal(8000, Read(text).Count);
    }

    private static IReadOnlyList<SarifResult> Read(string text)
    {
        Assert.True(SarifReader.TryRead(text, out var results, out var error), error?.ToString());
        return results;
    }
}
