namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>Argument guards, object members, what has no effect.</summary>
public sealed class GuardTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        ArgumentNullException.ThrowIfNull("x"); ArgumentNullException.ThrowIfNull((object)null, "p"); return 1;
        ArgumentOutOfRangeException.ThrowIfNegative(-1); return 1;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(1); ArgumentOutOfRangeException.ThrowIfGreaterThan(1, 2); ArgumentOutOfRangeException.ThrowIfLessThan(5, 2); return "passed";
        ArgumentOutOfRangeException.ThrowIfGreaterThan(3, 2); return 1;
        ArgumentException.ThrowIfNullOrEmpty(""); return 1;
        try { ArgumentOutOfRangeException.ThrowIfLessThan(1, 2, "dim"); return null; } catch (ArgumentOutOfRangeException e) { return e.GetType().Name; }
        Console.WriteLine("x"); System.Diagnostics.Debug.Assert(true); GC.Collect(); System.Diagnostics.Trace.WriteLine(1); return "silent";
        object o = new object(); return (o.Equals(o), o == o, Equals(o, null), Equals(null, null), Equals(1, 1), ReferenceEquals(o, o), Equals("a", "a"));
        var a = new int[] { 1 }; var b = new int[] { 1 }; return (a == b, a.Equals(b), a.Equals(a), (1, 2) == (1, 2), (1, "a").Equals((1, "a")));
        Func<int, int> f = x => x + 1; return (f.Invoke(1), f(2), ((Delegate)f) != null, f is Func<int, int>, (object)f is Func<string>);
        return (typeof(int) == typeof(int), typeof(int) == typeof(long), typeof(List<int>).IsGenericType, typeof(int[]).IsArray, typeof(int).IsValueType, typeof(IDisposable).IsInterface, typeof(string).IsAssignableTo(typeof(object)));
        return new InvalidOperationException("boom").Message + new ArgumentNullException("p").Message + new Exception().Message + new ArgumentOutOfRangeException("i", "msg").Message;
        var t = System.Threading.Tasks.Task.FromResult(5); return t.Result;
        lock (new object()) { return System.Threading.Interlocked.Increment(ref Counter) > 0; }
        var x = new Lazy<int>(() => 5); return x.Value + x.Value;
        return (Nullable.GetUnderlyingType(typeof(int?)) == typeof(int), new int?(4).GetValueOrDefault(), ((int?)null).GetValueOrDefault(7), ((int?)null).Equals(null));
        Action a = () => { }; a += () => { }; a(); return 1;
        """);

    protected override IReadOnlyList<string> Bodies { get; } = Texts(Lines);

    protected override string Declarations => """
        public static partial class Snippets { static int Counter; }
        """;

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_what_dotnet_computes(string body) => Check(body);
}
