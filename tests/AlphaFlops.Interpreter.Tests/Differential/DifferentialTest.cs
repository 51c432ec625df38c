namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>Tests that interpret C# and compare with what .NET computes. A class holds snippets of one topic, compiled together.</summary>
public abstract class DifferentialTest
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, Snippets> All = new();

    protected abstract IReadOnlyList<string> Bodies { get; }

    protected virtual string Declarations => "";

    protected void Check(string body)
    {
        var snippets = All.GetOrAdd(GetType(), _ => new Snippets(Bodies, Declarations));
        var index = Bodies.ToList().IndexOf(body);
        Assert.Equal(snippets.Compiled(index), snippets.Interpreted(index));
    }

    protected static IReadOnlyList<string> Texts(IEnumerable<object[]> data) => [.. data.Select(row => (string)row[0])];

    /// <summary>One snippet a line.</summary>
    protected static TheoryData<string> Split(string text)
    {
        var data = new TheoryData<string>();
        foreach (var part in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) data.Add(part);
        return data;
    }
}
