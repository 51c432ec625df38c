using System.Text;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

/// <summary>docs/cost-conventions.md lists every operator with what it costs, and what it says is so.</summary>
public class CostConventionsTests
{
    private static readonly TensorType X = new(DType.Float32, Shape.Of(2, 3, 4));

    [Fact]
    public void The_page_lists_every_operator()
    {
        var (actual, expected) = Documentation.Part(Path.Combine("docs", "cost-conventions.md"), "operators", Text());

        Assert.True(actual == expected, $"docs/cost-conventions.md is not what OperatorTable says: {Documentation.HowToUpdate}.");
    }

    [Fact]
    public void An_operator_is_in_one_group()
    {
        var operators = OperatorTable.Groups.SelectMany(group => group.Operators).ToArray();
        Assert.Equal(operators.Length, operators.Distinct().Count());
        Assert.Equal(OperatorTable.All.Count, operators.Length);
        Assert.All(OperatorTable.Groups, group => Assert.NotEmpty(group.Operators));
        Assert.Equal("one operation an element of each result", OperatorTable.CostOf(OperatorTable.Find("sin")!));
    }

    /// <summary>Each operator of a group that takes a tensor, or two, and nothing else.</summary>
    [Theory]
    [InlineData("Functions of each element", 24, 50)]
    [InlineData("Functions of several operands", 24, 30)]
    [InlineData("Reductions", 24, 15)]
    [InlineData("Views", 0, 5)]
    public void What_the_page_says_of_a_simple_group_is_so(string name, long elementOps, int atLeast)
    {
        var results = OperatorTable.Groups.Single(group => group.Name == name).Operators
            .Select(op => (op.Name, Result: TryApply(op)))
            .Where(pair => pair.Result is not null && pair.Name != "trace")
            .ToArray();

        Assert.True(results.Length >= atLeast, $"{results.Length} operators");
        Assert.Equal([], results.Where(pair => pair.Result!.Macs.Value != 0 || pair.Result.ElementOps!.Value.Value != elementOps * Results(name, pair.Result)).Select(pair => pair.Name));
    }

    private static int Results(string group, OperatorResult result) => group == "Functions of each element" ? result.Outputs.Count : 1;

    private static OperatorResult? TryApply(Operator op)
    {
        try
        {
            return op.Apply(new Arguments().Set("input", X).Set("other", X));
        }
        catch (Exception e) when (e is ShapeException or UnknownArgumentException)
        {
            return null;
        }
    }

    private static string Text()
    {
        var text = new StringBuilder();
        foreach (var group in OperatorTable.Groups)
        {
            text.Append("### ").Append(group.Name).Append("\n\n");
            text.Append(char.ToUpperInvariant(group.Cost[0])).Append(group.Cost.AsSpan(1)).Append(".\n\n");
            foreach (var op in group.Operators) text.Append(Line(op)).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Line(Operator op)
    {
        var also = op.Aliases.Count == 0 ? "" : ", also " + string.Join(", ", op.Aliases.Select(alias => $"`{alias}`"));
        var modules = op.Modules.Count == 0 ? "" : "; " + string.Join(", ", op.Modules.Select(module => $"`nn.{module.Name}`"));
        return $"- `{op.Name}`{also}{modules}";
    }
}
