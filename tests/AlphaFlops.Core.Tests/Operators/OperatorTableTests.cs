using System.Text.RegularExpressions;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class OperatorTableTests
{
    private const string Reference = "reference/torchsharp-in-the-wild.md";

    /// <summary>What the interpreter means by itself: bookkeeping that has no shape, containers, and reads of values.</summary>
    private static readonly HashSet<string> InterpretersOwn =
    [
        "op:shape", "op:size", "op:this[]", "op:dim", "op:ndim", "op:item", "op:numel", "op:IntShape", "op:Dimensions", "op:ToSingle", "op:ToInt32", "op:ToInt64",
        "op:ToBoolean", "op:ToString", "op:UnsafeCreateTensor", "op:is_complex", "op:is_floating_point", "op:is_integral", "op:is_cuda", "nn.Sequential",
        "nn.ModuleList", "nn.ModuleDict", "op ??=",
    ];

    private static readonly Dictionary<string, string> Symbols = new()
    {
        ["+"] = "op_Addition", ["-"] = "op_Subtraction", ["*"] = "op_Multiply", ["/"] = "op_Division", ["%"] = "op_Modulus", ["unary -"] = "op_UnaryNegation",
        ["=="] = "op_Equality", ["!="] = "op_Inequality", ["<"] = "op_LessThan", [">"] = "op_GreaterThan", ["<="] = "op_LessThanOrEqual",
        [">="] = "op_GreaterThanOrEqual", ["&"] = "op_BitwiseAnd", ["|"] = "op_BitwiseOr", ["^"] = "op_ExclusiveOr", ["unary ~"] = "op_OnesComplement",
    };

    [SharedDataFact(Reference)]
    public void Every_operator_seen_in_published_code_is_known()
    {
        var section = Regex.Match(File.ReadAllText(SharedData.File(Reference)!), @"All \d+ canonical ops[^\n]*\n\n(.*?)(\n\n|\z)", RegexOptions.Singleline).Groups[1].Value;
        var names = Regex.Matches(section, "`([^`]+)`").Select(match => match.Groups[1].Value).ToArray();
        Assert.True(names.Length > 200);
        Assert.Equal([], names.Where(name => !InterpretersOwn.Contains(name) && !IsKnown(name)).ToArray());
    }

    [Theory]
    [InlineData("relu_", "relu")]
    [InlineData("op_Addition", "add")]
    [InlineData("linalg.norm", "linalg_norm")]
    [InlineData("fft.fft_", "fft_fft")]
    [InlineData("multiply_", "mul")]
    public void Spellings_lead_to_the_operator(string spelling, string name) => Assert.Equal(name, OperatorTable.Find(spelling)?.Name);

    [Fact]
    public void An_unknown_name_is_null()
    {
        Assert.Null(OperatorTable.Find("no_such_operator"));
        Assert.Null(OperatorTable.FindModule("NoSuchModule"));
    }

    private static bool IsKnown(string name)
    {
        if (name.StartsWith("nn.", StringComparison.Ordinal)) return OperatorTable.FindModule(name[3..]) is not null;
        if (name.StartsWith("op:", StringComparison.Ordinal)) return OperatorTable.Find(name[3..]) is not null;
        var symbol = name[3..];
        return Symbols.TryGetValue(symbol, out var spelling) || symbol.EndsWith('=') && Symbols.TryGetValue(symbol[..^1], out spelling)
            ? OperatorTable.Find(spelling) is not null
            : false;
    }
}
