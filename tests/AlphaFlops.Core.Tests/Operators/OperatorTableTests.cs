using System.Text.RegularExpressions;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
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

    [Fact]
    public void What_is_no_view_moves_what_it_writes()
    {
        var tried = 0;
        var silent = new List<string>();
        foreach (var op in OperatorTable.All)
        {
            var results = Shapes.Select(shape => Tried(op, shape)).OfType<OperatorResult>().ToArray();
            if (results.Length > 0) tried++;
            if (results.Any(result => !result.IsView && result.MovedBytes!.Value < result.Outputs.Sum(output => output.Bytes.Value))) silent.Add(op.Name);
        }

        Assert.Equal([], silent);
        Assert.True(tried > 0.8 * OperatorTable.All.Count, $"{tried} of {OperatorTable.All.Count} were tried");
    }

    private static readonly string[] Shapes = ["[4]", "[4,4]", "[4,4,4]", "[1,4,8,8]", "[1,4,8,8,8]"];

    // With arguments that most operators accept for one of the shapes.
    private static OperatorResult? Tried(Operator op, string shape)
    {
        string floats = "float32" + shape, integers = "int64" + shape, flags = "bool" + shape;
        try
        {
            return op.Apply(Call.Arguments(
                ("input", floats), ("other", floats), ("weight", floats), ("x1", floats), ("x2", floats), ("source", floats), ("target", floats), ("tensors", new[] { floats, floats }),
                ("index", integers), ("indices", integers), ("mask", flags), ("condition", flags), ("dim", 0), ("dims", 0), ("size", new[] { 4, 4 }), ("n", 4), ("len", 4),
                ("min", 0), ("k", 2), ("repeats", 2), ("kernel_size", 2), ("stop", 4), ("row", 4), ("col", 4), ("training", true)));
        }
        catch (Exception exception) when (exception is ShapeException or UnknownArgumentException or UndecidedException)
        {
            return null;
        }
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
