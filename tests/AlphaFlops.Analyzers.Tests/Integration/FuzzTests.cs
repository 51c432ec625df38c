using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Json;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Tests.Integration;

/// <summary>Whatever stands in a file while somebody types, nothing throws. The seeds are fixed: a failure can be run again.</summary>
public sealed class FuzzTests
{
    private const string Json = """
        { "profile": "p.json", "models": [ { "name": "a", "create": "Net", "arguments": { "width": 3, "kind": ["a", null, 1e3, true] },
          "inputs": ["1x3x32x32", "int64[N]", 3], "symbols": { "N": 8 }, "mode": "train", "budget": { "macs": "4.5G", "milliseconds": 2.5 } } ] }
        """;

    private const string Code = """
        [ModelCost("1x3x32x32", Name = "net", Arguments = "width: 8, kind: 'x'", Symbols = "N=8", MaxMacs = "1k")]
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> features;

            public Net(int width = 8, string kind = "plain") : base("net")
            {
                features = Sequential(("conv", Conv2d(3, width, 3)), ("relu", ReLU()));
                RegisterComponents();
            }

            public override Tensor forward(Tensor x)
            {
                for (var i = 0; i < 2; i++) x = x.relu();
                return features.call(x).flatten(1);
            }
        }
        """;

    [Fact]
    public void AlphaflopsJson()
    {
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var text = Mutate(Json, random, "{}[]\":,0 xN\\");
            if (JsonReader.TryParse(text, out var root, out _))
                ConfigurationReader.Read(new TextFile("alphaflops.json", SourceText.From(text)), root);
        }
    }

    [Fact]
    public void Arguments()
    {
        var random = new Random(2);
        for (var i = 0; i < 3000; i++)
            ArgumentListParser.Parse(Mutate("width: 0.5e-3, layers = [3, [4], 'a'], kind: \"b\", true, Enum.Member", random, "[]'\",:= 1e-.\\"));
        Assert.NotNull(ArgumentListParser.Parse(new string('[', 100_000)).Error);
    }

    [Fact]
    public async Task Models()
    {
        var random = new Random(3);
        for (var i = 0; i < 60; i++)
            await new AnalyzerTest(new ModelCostAnalyzer()).AllowCompilerErrors().Source(Mutate(Code, random, "{}()<>;=\".,0x")).RunAsync();
    }

    [Fact]
    public async Task ModelsThatEndEarly()
    {
        for (var length = 0; length < Code.Length; length += 17)
            await new AnalyzerTest(new ModelCostAnalyzer()).AllowCompilerErrors().Source(Code[..length]).RunAsync();
    }

    private static string Mutate(string text, Random random, string signs)
    {
        for (var edits = random.Next(1, 5); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 8), text.Length - at);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                _ => text.Insert(at, signs[random.Next(signs.Length)].ToString()),
            };
            if (text.Length == 0) return " ";
        }

        return text;
    }
}
