using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Tests.Differential;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>What is only known at run time stays unknown through .NET's own types, and nothing that it does not touch becomes unknown.</summary>
public sealed class UnknownTests
{
    private const string Now = "unknown: 'DateTime.Now' is only known at run time";

    private static readonly (string Body, string Result)[] Cases =
    [
        // The value itself.
        ("return DateTime.Now.Year;", Now),
        ("return Math.Max(DateTime.Now.Year, 1);", Now),
        ("return int.Parse(DateTime.Now.ToString());", Now),
        ("return new Random().Next();", "unknown: 'new Random' is only known at run time"),
        ("return System.IO.File.ReadAllText(\"x\");", "unknown: 'File.ReadAllText' is only known at run time"),
        ("return Environment.GetEnvironmentVariable(\"x\");", "unknown: 'Environment.GetEnvironmentVariable' is only known at run time"),
        ("return Guid.NewGuid();", "unknown: 'Guid.NewGuid' is only known at run time"),
        ("return Console.ReadLine();", "unknown: what 'Console.ReadLine' reads is only known at run time"),
        ("return \"x\".GetHashCode();", "unknown: a string's hash code is only known at run time"),

        // Collections hold it without becoming unknown.
        ("var l = new List<int> { 1, DateTime.Now.Year }; return l.Count;", "Int32 2"),
        ("var l = new List<int> { 1, DateTime.Now.Year }; return l[0];", "Int32 1"),
        ("var l = new List<int> { 1, DateTime.Now.Year }; return l.Sum();", Now),
        ("var l = new List<int> { 1, DateTime.Now.Year }; return l.Contains(1);", "Boolean True"),
        ("var l = new List<int> { 1, DateTime.Now.Year }; return l.Contains(7);", Now),
        ("var l = new[] { DateTime.Now.Year, 1 }; return l.Select(x => 5).Sum();", "Int32 10"),
        ("var l = new[] { DateTime.Now.Year, 1 }; return l.Where(x => x > 0).Count();", Now),
        ("var l = new[] { DateTime.Now.Year, 1 }; return l.OrderBy(x => x).First();", Now),
        ("var t = Tuple.Create(DateTime.Now.Year, 3); return t.Item2;", "Int32 3"),
        ("var d = new Dictionary<string, int> { [\"a\"] = DateTime.Now.Year }; return (d.Count, d.ContainsKey(\"a\"));", "(Int32 1, Boolean True)"),
        ("int? n = DateTime.Now.Year; return n.HasValue;", Now),

        // A change that depends on it loses the contents.
        ("var l = new List<int> { 1, 2 }; l.RemoveAt(DateTime.Now.Year); return l.Count;", Now),
        ("var l = new List<int>(); l.AddRange(Enumerable.Range(0, DateTime.Now.Year)); return l.Count;", Now),
        ("var d = new Dictionary<int, int>(); d[DateTime.Now.Year] = 1; return d.Count;", Now),
        ("var s = new HashSet<int>(); s.Add(DateTime.Now.Year); return s.Count;", Now),
        ("var l = new List<int> { 2, 1 }; l.RemoveAll(x => x > DateTime.Now.Year); return l.Count;", Now),
        ("var b = new StringBuilder(); b.Append(DateTime.Now.Year); return b.ToString();", Now),
        ("var l = new List<int> { 1 }; l.RemoveAt(DateTime.Now.Year); foreach (var x in l) return x; return 0;", Now),

        // Results by out.
        ("int.TryParse(DateTime.Now.ToString(), out var n); return n;", Now),
        ("var d = new Dictionary<int, int> { [1] = 1 }; d.TryGetValue(DateTime.Now.Year, out var v); return v;", Now),

        // Sizes.
        ("return Enumerable.Range(0, int.MaxValue).Count();", "unknown: the result has more than 1000000 elements"),
        ("return new string('x', 1 << 30).Length;", "unknown: the text has more than 65536 characters"),
        ("return \"x\".PadLeft(1 << 30).Length;", "unknown: the text has more than 65536 characters"),
        ("var l = new List<int>(1 << 30); return l.Count;", "Int32 0"),
        ("var s = \"ab\"; for (var i = 0; i < 40; i++) s += s; return s;", "unknown: the text would be longer than 65536 characters"),
        ("var l = new List<int> { 1 }; for (var i = 0; i < 20; i++) l.AddRange(l); return l.Count;", "unknown: the collection has more than 1000000 elements"),
        ("var l = Enumerable.Range(0, 100000).ToList(); var n = 0; while (true) if (l.Contains(-1)) n++;", FormattableString.Invariant($"limit: evaluation ends after {Limits.Steps:N0} steps: an endless loop?")),
        ("var b = new StringBuilder(\"ab\"); for (var i = 0; i < 40; i++) b.Append(b.ToString()); return b.Length;", "unknown: the text has more than 65536 characters"),
    ];

    private static readonly Lazy<Snippets> All = new(() => new Snippets([.. Cases.Select(row => row.Body)], ""));

    public static TheoryData<string> Bodies => [.. Cases.Select(row => row.Body)];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void The_unknown_goes_where_it_matters(string body)
    {
        var index = Array.FindIndex(Cases, row => row.Body == body);
        Assert.Equal(Cases[index].Result, All.Value.Interpreted(index));
    }
}
