using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Surface.Tests;

/// <summary>Every operator that the models of public repositories use has its spelling here.</summary>
public partial class OperatorTests
{
    // C# operator -> the metadata name that TorchSharp must define for it; null: the language's own
    private static readonly Dictionary<string, string?> OperatorMethods = new()
    {
        ["+"] = "op_Addition", ["-"] = "op_Subtraction", ["*"] = "op_Multiply", ["/"] = "op_Division", ["%"] = "op_Modulus",
        ["&"] = "op_BitwiseAnd", ["|"] = "op_BitwiseOr", ["^"] = "op_ExclusiveOr", ["=="] = "op_Equality", ["!="] = "op_Inequality",
        ["<"] = "op_LessThan", [">"] = "op_GreaterThan", ["<="] = "op_LessThanOrEqual", [">="] = "op_GreaterThanOrEqual",
        ["unary -"] = "op_UnaryNegation", ["unary ~"] = "op_OnesComplement", ["??="] = null,
    };

    [OperatorTableFact]
    public void Every_operator_in_the_wild_can_be_spelled()
    {
        var (declared, operators) = ReadTable(File.ReadAllText(Places.OperatorTable!));
        Assert.Equal(declared, operators.Count);

        var surface = Symbols.Load(Places.Surface);
        var tensor = surface.GetTypeByMetadataName("TorchSharp.torch+Tensor")!;
        var torch = surface.GetTypeByMetadataName("TorchSharp.torch")!;

        // where a call can find a function on tensors: tensor methods and properties, static classes (extension methods included)
        var functions = surface.VisibleTypes().Values
            .Where(type => type.IsStatic || SymbolEqualityComparer.Default.Equals(type, tensor))
            .Where(type => type.ContainingNamespace.Name == "TorchSharp")
            .SelectMany(type => type.VisibleMembers().Values.Where(m => m is IMethodSymbol or IPropertySymbol).Select(m => (Path: Path(type, torch) + m.Name, m.Name)))
            .SelectMany(m => new[] { m.Path, m.Name })
            .ToHashSet(StringComparer.Ordinal);
        var modules = surface.VisibleTypes().Values.Where(type => type.ContainingNamespace.Name == "Modules").Select(type => type.Name)
            .Concat(torch.GetTypeMembers("nn").Single().GetMembers().OfType<IMethodSymbol>().Where(Symbols.IsVisible).Select(m => m.Name))
            .ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(operators, op => !Has(op));

        bool Has(string op)
        {
            if (op.StartsWith("nn.", StringComparison.Ordinal))
                return modules.Contains(op["nn.".Length..]);
            if (op.StartsWith("op:", StringComparison.Ordinal))
                return functions.Contains(op["op:".Length..]);

            var symbol = op["op ".Length..];
            if (!OperatorMethods.TryGetValue(symbol, out var method) && symbol.EndsWith('='))
                method = OperatorMethods.GetValueOrDefault(symbol[..^1]) ?? op; // a += b is a + b
            return method is null ? OperatorMethods.ContainsKey(symbol) : tensor.GetMembers(method).Any(Symbols.IsVisible);
        }
    }

    private static string Path(INamedTypeSymbol type, INamedTypeSymbol torch) =>
        type.ContainingType is null || SymbolEqualityComparer.Default.Equals(type, torch) ? "" : Path(type.ContainingType, torch) + type.Name + ".";

    // "All N canonical ops, ...:" and then, in one paragraph, `name` classes/uses/repositories, ...
    private static (int Declared, List<string> Operators) ReadTable(string text)
    {
        var heading = Heading().Match(text);
        Assert.True(heading.Success, "The table has no line 'All N canonical ops'.");
        var paragraph = text[(heading.Index + heading.Length)..].TrimStart().Split("\n\n")[0];
        return (int.Parse(heading.Groups[1].Value, CultureInfo.InvariantCulture), [.. Entry().Matches(paragraph).Select(m => m.Groups[1].Value)]);
    }

    [GeneratedRegex(@"^All (\d+) canonical ops.*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"`([^`]+)` \d+/\d+/\d+")]
    private static partial Regex Entry();
}
