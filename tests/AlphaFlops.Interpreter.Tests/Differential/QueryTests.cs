using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>A query is computed where it is written. Where .NET, which computes it where it is read, gives the same, it is that; else it is unknown.</summary>
public sealed class QueryTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        var l = new List<int> { 1, 2 }; var q = l.Select(x => x * 2).ToList(); l.Add(3); return q;
        var l = new List<int> { 1, 2 }; l.Add(3); var q = l.Where(x => x > 1); return (q.Count(), q.Sum(), q.ToList());
        var l = new List<int> { 1, 2 }; var q = l.Select(x => x * 2); l.Add(3); l.RemoveAt(2); return q.ToArray();
        var k = 2; var q = new[] { 1, 2 }.Select(x => x * k).ToArray(); k = 3; return q;
        var k = 2; var other = 0; var q = new[] { 1, 2 }.Select(x => x * k); other++; return (q.ToList(), other);
        var total = 0; foreach (var x in new[] { 1, 2 }.Select(x => x + 1)) total += x; return total;
        var l = new List<int>(); for (var i = 0; i < 3; i++) l.AddRange(Enumerable.Range(0, i).Select(x => x * i)); return l;
        var l = new List<int> { 3, 1 }; var q = l.AsEnumerable(); l.Add(2); return q.ToList();
        var l = new List<int> { 3, 1 }; var q = l.OrderBy(x => x).ThenBy(x => -x); return q.Select(x => x + 1);
        var d = new Dictionary<string, int> { ["a"] = 1 }; var q = d.Select(p => p.Value).ToList(); d["b"] = 2; return (q, d.Select(p => p.Value));
        var n = 1; var q = new[] { 1, 2, 3 }.Select(x => n += x).ToList(); return (q, n);
        """);

    /// <summary>What .NET sees of a change, and this does not.</summary>
    public static TheoryData<string> Outdated => Split("""
        var l = new List<int> { 1, 2 }; var q = l.Select(x => x * 2); l.Add(3); return q.Count();
        var l = new List<int> { 1, 2 }; var q = l.Where(x => x > 1).Select(x => x * 2); l.Add(3); var t = 0; foreach (var x in q) t += x; return t;
        var l = new List<int> { 1, 2 }; var q = l.OrderBy(x => -x); l[0] = 9; return q.ToList();
        var l = new List<int> { 1, 2 }; var q = l.OrderBy(x => -x).Take(1); l.Add(7); return q.First();
        var a = new[] { 1, 2 }; var q = a.Skip(1); a[1] = 5; return q.Single();
        var k = 2; var q = new[] { 1, 2 }.Select(x => x * k); k = 3; return q.Sum();
        var d = new Dictionary<string, int> { ["a"] = 1 }; var q = d.Keys.Concat(new[] { "z" }).Zip(d.Select(p => p.Value)); d["b"] = 2; return q.Count();
        """);

    protected override IReadOnlyList<string> Bodies { get; } = Texts(Lines);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_what_dotnet_computes(string body) => Check(body);

    [Theory]
    [MemberData(nameof(Outdated))]
    public void A_change_of_what_was_read_is_named(string body)
    {
        var compilation = TestCompilation.Create(("C.cs", $"public static class C {{ public static object M() {{ {body} }} }}"));
        var machine = new Machine(new AlphaFlops.Interpreter.Engine.Program(compilation), CancellationToken.None);
        var method = (IMethodSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("M").Single();
        var result = machine.Invoker.Invoke(method, null, [], new Frame(machine, null, null), null);
        var unknown = (result as Values.MutableValue)?.Lost ?? result as Values.Unknown ?? Assert.IsType<Values.Unknown>(result);
        Assert.Contains("has changed since", unknown.Reason);
        Assert.NotNull(unknown.Place);
    }
}
