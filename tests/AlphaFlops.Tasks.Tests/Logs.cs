using System.Text.Json;
using AlphaFlops.Reports;

namespace AlphaFlops.Tasks.Tests;

/// <summary>Error logs as the compiler writes them, in both of its formats.</summary>
internal static class Logs
{
    public static ModelReport Model(string name, string file = "/src/Nets.cs", int line = 1) => new()
    {
        Name = name,
        Type = "Nets." + name,
        File = file,
        Line = line,
        Inputs = ["float32[1,3,224,224]"],
        Complete = true,
        Parameters = 25_557_032,
        Macs = 4_089_184_256,
        Flops = 8_178_368_512,
        Profile = new ProfileReport("published", "NVIDIA Quadro T2000", Calibrated: false),
    };

    public static string Version2(params ModelReport[] models) => Version2(models.Select(ReportJson.WriteModel), suppressed: false);

    public static string Version2(IEnumerable<string> properties, bool suppressed) => JsonSerializer.Serialize(new
    {
        version = "2.1.0",
        runs = new[]
        {
            new
            {
                results = properties.Select(property => new Dictionary<string, object>
                {
                    ["ruleId"] = "AF1001",
                    ["level"] = "note",
                    ["message"] = new { text = "costs" },
                    ["suppressions"] = suppressed ? [new { kind = "inSource" }] : Array.Empty<object>(),
                    ["properties"] = new { warningLevel = 1, customProperties = new Dictionary<string, string> { [ReportJson.PropertyName] = property } },
                }).Prepend(new Dictionary<string, object> { ["ruleId"] = "CA1822", ["message"] = new { text = "static" } }),
            },
        },
    });

    public static string Version1(params ModelReport[] models) => JsonSerializer.Serialize(new
    {
        version = "1.0.0",
        runs = new[]
        {
            new
            {
                results = models.Select(model => new
                {
                    ruleId = "AF1001",
                    level = "note",
                    message = "costs",
                    properties = new { customProperties = new Dictionary<string, string> { [ReportJson.PropertyName] = ReportJson.WriteModel(model) } },
                }),
            },
        },
    });
}
