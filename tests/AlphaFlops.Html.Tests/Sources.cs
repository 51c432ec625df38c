using AlphaFlops.Reports;
using AlphaFlops.Samples.Tests;

namespace AlphaFlops.Html.Tests;

/// <summary>The reports that the pages are made from.</summary>
internal static class Sources
{
    /// <summary>The sample's, as a build writes it, but for the version of the tool.</summary>
    public static Lazy<Task<Report>> VisionZoo { get; } = new(async () =>
    {
        var models = SampleReport.Models(await SampleReport.DiagnosticsAsync("VisionZoo"));
        return new Report { Tool = "AlphaFlops", Project = "VisionZoo", Profile = models[0].Profile, Models = models };
    });

    /// <summary>Texts that would like to be markup, a template or code, and numbers at their ends.</summary>
    public static Report Hostile { get; } = new()
    {
        Tool = "AlphaFlops <i>0</i>",
        Project = "{{style}} </title><script>window.broken = 1</script>",
        Profile = new("published", "<b>GPU</b>", false),
        Models =
        [
            Model("</script><script>window.broken = 2</script><!--", complete: true) with
            {
                File = "/src/a b#c%d'\"<x>.cs", Macs = long.MaxValue, AlphaFlops = 1e300, Milliseconds = null,
                Budget = [new("macs", 0, 5, true), new("no such metric", 10, 1, false)],
                Layers =
                [
                    new() { Path = "__proto__.constructor.<img src=x onerror='window.broken = 3'>", Op = "constructor", Macs = long.MaxValue, AlphaFlops = 1e300, File = "C:\\x\\y.cs", Line = 3 },
                    new() { Path = "", Op = "toString", Output = "float32[<1>]" },
                ],
                Memory = [new(long.MaxValue, 0), new(0, 77)],
            },
            Model("javascript:alert(1)\u2028\u202e{{report}}", complete: false) with
            {
                Parameters = 999, Macs = 1_500_000, Flops = 3_000_000, AlphaFlops = 123, Mode = "train", Milliseconds = 0,
                Symbols = Shapes.Symbols.TryParse("N=8,T=64", out var symbols, out _) ? symbols : Shapes.Symbols.Empty, SymbolsChosen = true,
                Formula = new() { Macs = "12·N·<d>²", Assuming = ["T ≤ 1,024", "<b> even"] },
                Unknown = [new("relative.cs", 7, "the length of '<a|b>' is read from a file"), new(null, 0, "'scale' is not known")],
            },
            Model("", complete: true) with
            {
                Milliseconds = double.Epsilon,
                Choices = new()
                {
                    Configurations = 4.4e20, Evaluated = 240, Exact = true,
                    Axes = [new("width <b>", ["16", "24"]), new("{{style}}", ["<i>", "null"])],
                    Ranges = [new("macs", 1_000, "width: 16", 2_500_000, "width: <b>24", true), new("no such metric", 1, "", 2, "", false)],
                    Largest = [new("macs", "milliseconds", 2.5, false, One("width: 24", 2_000, 9)), new("macs", "macs", 3, true, null)],
                    Sample = [One("width: 16", 1_000, 10), One("width: 20", 1_500, 12) with { Milliseconds = null }, One("width: 24", 2_000, 9)],
                },
            },
        ],
    };

    private static ConfigurationReport One(string arguments, long macs, double alphaFlops) =>
        new() { Arguments = arguments, Parameters = macs / 2, Macs = macs, AlphaFlops = alphaFlops, Milliseconds = alphaFlops / 8 };

    private static ModelReport Model(string name, bool complete) => new()
    {
        Name = name,
        Type = "Zoo.`1+<T>",
        Complete = complete,
        Inputs = ["float32[1,3,224,224]"],
        Profile = new("published", "<b>GPU</b>", false),
    };
}
