using AlphaFlops.Budgets;
using AlphaFlops.Json;
using Xunit;

namespace AlphaFlops.Core.Tests.Budgets;

public class BudgetReaderTests
{
    [Fact]
    public void Text_and_numbers_are_limits()
    {
        Assert.True(Read("{ \"macs\": \"4.5G\", \"activationBytes\": \"1KiB\", \"milliseconds\": 2.5 }", out var budget, out _));
        Assert.Equal((4.5e9, 1024, 2.5), (budget!.Limit(Metric.Macs), budget.Limit(Metric.ActivationBytes), budget.Limit(Metric.Milliseconds)));
    }

    [Theory]
    [InlineData("{ \"mac\": 1 }", 3, "'mac' is no metric; use macs, flops, alphaFlops")]
    [InlineData("{ \"macs\": \"4m\" }", 11, "'4M'")]
    [InlineData("{ \"macs\": -4 }", 11, "negative")]
    [InlineData("{ \"macs\": [] }", 11, "a list; write a number such as 4.5G")]
    public void Errors_say_where(string text, int column, string words)
    {
        Assert.False(Read(text, out var budget, out var error));
        Assert.Null(budget);
        Assert.Equal(column, error!.Column);
        Assert.Contains(words, error.Message);
    }

    private static bool Read(string text, out Budget? budget, out JsonError? error)
    {
        Assert.True(JsonReader.TryParseObject(text, out var json, out _));
        return BudgetReader.TryRead(json, out budget, out error);
    }
}
