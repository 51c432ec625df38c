using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Configuration;

/// <summary>Files of a repository that nobody should trust: every one gives a coded diagnostic on one line, without control characters, and no file
/// outside the AdditionalFiles is asked for.</summary>
public sealed class HostileFilesTests
{
    private const string Net = """
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(8, 4);
            public Net() : base("net") { RegisterComponents(); }
            public override Tensor forward(Tensor x) => fc.call(x);
        }
        """;

    public static TheoryData<string> Files =>
    [
        new string('[', 100_000),
        "{ \"models\": " + new string('[', 100_000),
        string.Concat(Enumerable.Repeat("{\"a\":", 100_000)),
        "{ \"models\": [ { \"name\": \"" + new string('x', 1_000_000),
        "{ \"models\": [ { \"create\": \"Net\", \"create\": \"Net\", \"inputs\": [\"1x8\"] } ] }",
        "{ \"models\": [ { \"create\": \"Net\", \"inputs\": [\"1x99999999999999999999\"] } ] }",
        "{ \"models\": [ { \"create\": \"Net\", \"inputs\": [\"-1x8\"] } ] }",
        "{ \"models\": [ { \"create\": \"Net\", \"inputs\": [\"0x0\"], \"budget\": { \"macs\": 1e999 } } ] }",
        "{ \"models\": [ { \"create\": \"Net\", \"inputs\": [\"" + string.Join("x", Enumerable.Repeat("1", 1000)) + "\"] } ] }",
        "{ \"models\": [ { \"create\": \"Net\", \"inputs\": [\"9223372036854775807x9223372036854775807x8\"], \"budget\": { \"macs\": \"1e999999999G\" } } ] }",
        "{ \"models\": [ { \"create\": \"Net\", \"inputs\": [\"1x8\"], \"budget\": { \"macs\": NaN } } ] }",
        "{ \"models\": [ { \"create\": \"Net\", \"inputs\": [\"1x8\"], \"budget\": { \"macs\": \"NaN\" } } ] }",
        "{ \"profile\": \"../../../../etc/passwd\", \"models\": [ { \"create\": \"Net\", \"inputs\": [\"1x8\"] } ] }",
        "{ \"profile\": \"/proc/self/environ\", \"models\": [ { \"create\": \"Net\", \"inputs\": [\"1x8\"] } ] }",
        "{ \"profile\": \"http://127.0.0.1/p.json\", \"models\": [ { \"create\": \"Net\", \"inputs\": [\"1x8\"] } ] }",
        "{ \"models\": [ { \"name\": \"\\u001b[31m\\u202Eevil\\u0007\\r\\n<script>\", \"create\": \"Missing\\u001b[2J\\n\", \"inputs\": [\"1x8\"] } ] }",
        "{ \"models\": [ { \"create\": \"System.IO.File\", \"inputs\": [] }, { \"run\": \"System.Environment.Exit\" } ] }",
        "{ \"models\": [ { \"create\": \"Net\", \"inputs\": [\"float32[N,8]\"], \"symbols\": { \"N\": 99999999999999999999 } } ] }",
        "\0\0\0\0",
        "{ \"models\": [ { \"create\": \"\\ud800\", \"inputs\": [\"1x8\"] } ] }",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_hostile_file_gives_a_diagnostic(string text)
    {
        var diagnostics = await RunAsync(text);
        Assert.NotEmpty(diagnostics);
        Check(diagnostics);
    }

    public static TheoryData<string> Profiles =>
    [
        new string('[', 100_000),
        string.Concat(Enumerable.Repeat("{\"a\":", 100_000)),
        "{ \"name\": \"" + new string('x', 1_000_000),
        "{ \"name\": \"x\", \"name\": \"y\", \"device\": \"z\" }",
        "{ \"name\": \"x\", \"device\": \"y\", \"families\": { \"convolution\": { \"beta\": NaN, \"gamma\": 1, \"msPerMac\": 1 } } }",
        "{ \"name\": \"x\", \"device\": \"y\", \"families\": { \"convolution\": { \"beta\": 0.5, \"gamma\": 1e999, \"msPerMac\": 1 } } }",
        "{ \"name\": \"x\", \"device\": \"y\", \"families\": { \"convolution\": { \"beta\": 0.5, \"gamma\": 1, \"msPerMac\": -1 } } }",
        "{ \"\\u001b[2J\\u202Ename\\r\\n\": 1 }",
        "\0\0\0\0",
        "",
    ];

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task A_hostile_profile_gives_a_diagnostic(string text)
    {
        var diagnostics = await RunAsync("{ \"profile\": \"p.json\", \"models\": [ { \"create\": \"Net\", \"inputs\": [\"1x8\"] } ] }", ("p.json", text));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == RuleIds.BadProfile);
        Check(diagnostics);
    }

    private static void Check(IReadOnlyList<Diagnostic> diagnostics)
    {
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("AF", diagnostic.Id, StringComparison.Ordinal));
        Assert.All(diagnostics, diagnostic => Assert.DoesNotContain("defect", diagnostic.GetMessage(), StringComparison.Ordinal));
        // A shape of a thousand dimensions may stand in it twice.
        Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.GetMessage().Length, 1, 5000));
        Assert.All(diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.GetMessage(), IsControl));
    }

    private static async Task<IReadOnlyList<Diagnostic>> RunAsync(string text, params (string Path, string Text)[] more)
    {
        var test = new AnalyzerTest(new ModelCostAnalyzer()).Source(Net).RawFile("alphaflops.json", text);
        foreach (var file in more) test.RawFile(file.Path, file.Text);
        return await test.RunAsync();
    }

    // Escape sequences of terminals, and what turns the direction of the text around.
    private static bool IsControl(char c) => char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
