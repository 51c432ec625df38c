using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Tests.Models;
using AlphaFlops.Traces;
using Xunit.Abstractions;

namespace AlphaFlops.Interpreter.Tests.Abuse;

/// <summary>Code that would run for ever, fill the memory or end the compiler's process: evaluation ends within its steps and says why.</summary>
public sealed class HostileCodeTests(ITestOutputHelper output)
{
    // What an entry may allocate in all, most of it short-lived. Step counts bound it on every machine alike.
    private const long Allocated = 1_500_000_000;

    /// <summary>Each: statements of a constructor, and a part of the reason, or null where the count is complete.</summary>
    public static TheoryData<string, string?> Statements => new()
    {
        { "for (long i = 0; i < 1_000_000_000; i++) { }", "endless loop" },
        { "while (true) { }", "endless loop" },
        { "for (;;) fc = Linear(8, 4);", "endless loop" },
        { "var blocks = new System.Collections.Generic.List<object>(); for (var i = 0; i < 4; ++) blocks.Add(new Block());", "values in equal blocks" },
        { "again: goto again;", "endless loop" },
        { "do { try { continue; } finally { } } while (true);", "endless loop" },
        { "int Deep(int n) => Deep(n + 1); Deep(0);", "endless recursion" },
        { "int Wide(int n) => n == 0 ? 1 : Wide(n - 1) + Wide(n - 1); Wide(60);", "endless loop" },
        { "Func<int, int> f = null!; f = n => f(n + 1); f(0);", "endless recursion" },
        { "var s = \"ab\"; for (var i = 0; i < 60; i++) s += s; fc = Linear(s.Length, 4);", "65536" },
        { "var s = new System.Text.StringBuilder(\"ab\"); for (var i = 0; i < 60; i++) s.Append(s.ToString()); fc = Linear(s.Length, 4);", "65536" },
        { "var s = string.Join(\",\", Enumerable.Range(0, int.MaxValue)); fc = Linear(s.Length, 4);", "" },
        { "var s = string.Format(\"{0,2000000000}\", 1); fc = Linear(s.Length, 4);", "" },
        { "var s = $\"{1,2000000000}\";", "65536" },
        { "var s = new string('x', int.MaxValue); fc = Linear(s.Length, 4);", "65536" },
        { "var s = \"x\".PadLeft(int.MaxValue); fc = Linear(s.Length, 4);", "65536" },
        { "fc.call(zeros(1, 8)).expand(1_000_000_000, 4).split(1);", "100,000 parts" },
        { "zeros(1, 8).expand(1_000_000_000, 8).chunk(1_000_000_000);", "100,000 parts" },
        { "zeros(1, 8).expand(1_000_000_000, 8).unbind(0);", "100,000 parts" },
        { "zeros(1, 8).expand(1_000_000_000, 8).tensor_split(int.MaxValue, 0);", "100,000 parts" },
        { "LSTM(8, 8, numLayers: int.MaxValue).call(zeros(1, 1, 8));", "100,000 layers" },
        { "Transformer(8, 2, int.MaxValue, int.MaxValue).call(zeros(1, 1, 8), zeros(1, 1, 8));", "100,000 layers" },
        { "var a = new int[int.MaxValue]; fc = Linear(a.Length, 4);", "1000000" },
        { "var a = new int[100_000, 100_000]; fc = Linear(a.Length, 4);", "1000000" },
        { "var a = new int[60_000][]; for (var i = 0; i < a.Length; i++) a[i] = new int[60_000];", "" },
        { "var l = new List<int>(); while (true) l.Add(1);", "" },
        { "var l = new List<int> { 1 }; while (true) l.AddRange(l);", "" },
        { "var l = Enumerable.Range(0, int.MaxValue).ToList(); fc = Linear(l.Count, 4);", "" },
        { "var n = (from a in Enumerable.Range(0, 3000) from b in Enumerable.Range(0, 3000) from c in Enumerable.Range(0, 3000) select a + b + c).Count();", "" },
        { "var n = Enumerable.Repeat(1, 900_000).SelectMany(x => Enumerable.Repeat(1, 900_000)).Sum(); fc = Linear(n, 4);", "" },
        { "var d = new Dictionary<int, int>(); for (var i = 0; ; i++) d[i] = i;", "" },
        { "var n = System.Numerics.BigInteger.Pow(10, int.MaxValue); fc = Linear((long)n, 4);", "" },
        { "var n = new System.Numerics.BigInteger(2); for (var i = 0; i < 64; i++) n *= n; fc = Linear((long)n, 4);", "" },
        { "IEnumerable<int> Ones() { while (true) yield return 1; } var n = Ones().First();", "" },
        { "var l = new List<object>(); l.Add(l); var s = string.Join(\",\", l); var h = l.GetHashCode();", null },
        { "var a = new Node(); a.Next = a; var s = a.ToString();", "values nest deeper" },
        { "var a = new Node(); a.Next = a; var b = new Node(); b.Next = b; var same = a == b;", "values nest deeper" },
        { "Node Tree(int n) => new Node { Next = n == 0 ? null : Tree(n - 1), Other = null }; var a = Tree(3); Node Twice(int n) { var x = new Node(); for (var i = 0; i < n; i++) x = new Node { Next = x, Other = x }; return x; } var same = Twice(60) == Twice(60);", "100,000 parts" },
        { "Node Twice(int n) { var x = new Node(); for (var i = 0; i < n; i++) x = new Node { Next = x, Other = x }; return x; } var s = Twice(60).ToString();", "65,536" },
        { "object t = 1; for (var i = 0; i < 60; i++) t = (t, t); var s = t.ToString();", "65,536" },
        { "object t = 1, u = 1; for (var i = 0; i < 60; i++) { t = (t, t); u = (u, u); } var same = t.Equals(u); var h = t.GetHashCode();", "100,000 parts" },
        { "var n = int.MaxValue; n = checked(n + 1);", "System.OverflowException" },
        { "var zero = 0; var n = 1 / zero;", "System.DivideByZeroException" },
        { "var n = int.MinValue; var minus = -1; n /= minus;", "System.OverflowException" },
        { "var x = decimal.MaxValue; x *= 2;", "System.OverflowException" },
        { "try { throw new Exception(\"a\"); } finally { throw new InvalidOperationException(\"b\"); }", "System.InvalidOperationException" },
        { "var n = First.Value;", null },
        { "var n = new Big() + new Big();", "endless recursion" },
        { "dynamic d = 1; d.Missing();", "" },
        { "unsafe { int x = 1; int* p = &x; *p = 2; }", "" },
        { "Span<int> span = stackalloc int[1_000_000_000]; fc = Linear(span.Length, 4);", "an array of more than" },
        { "new Deeper<int>().Go();", "" },
        { "new Doubling<int>().Go();", "too many others" },
        { "void Twice<T>() => Twice<Pair<T, T>>(); Twice<int>();", "nest deeper" },
        { "fc = Linear(System.IO.File.ReadAllText(\"/etc/passwd\").Length, 4);", "File.ReadAllText" },
        { "fc = Linear(System.Diagnostics.Process.Start(\"sh\").Id, 4);", "Process" },
        { "System.IO.File.Delete(\"/\"); System.Threading.Thread.Sleep(-1); System.Threading.Tasks.Task.Delay(-1).Wait();", null },
        { "lock (this) { System.Threading.Monitor.Enter(this); }", null },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void Evaluation_ends_and_says_why(string statements, string? reason)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var trace = Run(statements);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        output.WriteLine($"{trace.Steps:N0} steps, {allocated / 1e6:F0} MB allocated: {trace.Unknowns.FirstOrDefault()?.Reason}");
        Assert.InRange(trace.Steps, 0, Limits.Steps + Limits.Length);
        Assert.InRange(allocated, 0, Allocated);
        if (reason is null) Assert.Empty(trace.Unknowns);
        else Assert.Contains(trace.Unknowns, unknown => unknown.Reason.Contains(reason, StringComparison.Ordinal) && unknown.Reason.Length < 500);
        Assert.DoesNotContain(trace.Unknowns, unknown => unknown.Reason.Contains("defect", StringComparison.Ordinal));
    }

    /// <summary>ALPHAFLOPS_HOSTILE=1 prints what each of them takes when it is run again, the slowest first. The processor's time is the process's: what
    /// other programs do meanwhile does not count.</summary>
    [Fact]
    public void Time_and_memory_of_each()
    {
        if (Environment.GetEnvironmentVariable("ALPHAFLOPS_HOSTILE") is null) return;
        foreach (var row in Statements) Run((string)row[0]);
        var rows = Statements.Select(row => (string)row[0]).Select(Measure).OrderByDescending(row => row.Processor).ToArray();
        output.WriteLine("processor ms | ms | live MB | allocated MB | steps | statements");
        foreach (var row in rows) output.WriteLine(FormattableString.Invariant($"{row.Processor:F0} | {row.Milliseconds:F0} | {row.Live / 1e6:F0} | {row.Allocated / 1e6:F0} | {row.Steps:N0} | {row.Statements}"));
    }

    private static (double Processor, double Milliseconds, long Live, long Allocated, int Steps, string Statements) Measure(string statements)
    {
        var watch = new HeapWatch();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = Environment.CpuUsage.TotalTime;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var trace = Run(statements);
        return ((Environment.CpuUsage.TotalTime - started).TotalMilliseconds, clock.Elapsed.TotalMilliseconds, watch.Stop(), GC.GetAllocatedBytesForCurrentThread() - before, trace.Steps, statements);
    }

    [Fact]
    public void Thousands_of_arms_of_a_switch_are_one_switch()
    {
        var arms = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{i} => {i}, "));
        var trace = Run($"var n = 1_999; var m = n switch {{ {arms} _ => -1 }}; fc = Linear(m - 1_991, 4);");
        Assert.Empty(trace.Unknowns);
    }

    private static Trace Run(string statements) => Evaluated.Run($$"""
        #nullable disable
        #pragma warning disable
        public sealed class Net : Module<Tensor, Tensor>
        {
            private Module<Tensor, Tensor> fc = Linear(8, 4);
            public Net() : base("net")
            {
                {{statements}}
                RegisterComponents();
            }
            public override Tensor forward(Tensor x) => fc.call(x);
        }
        public sealed class Block : Module<Tensor, Tensor>
        {
            private Module<Tensor, Tensor> a = Linear(8, 8), b = Linear(8, 8), c = Linear(8, 8);
            public Block() : base("block") => RegisterComponents();
            public override Tensor forward(Tensor x) => c.call(b.call(a.call(x)));
        }
        public sealed record Node { public Node Next { get; set; } public Node Other { get; set; } }
        public static class First { public static int Value = Second.Value + 1; }
        public static class Second { public static int Value = First.Value + 1; }
        public sealed class Big { public static Big operator +(Big a, Big b) => a + b; }
        public sealed class Pair<A, B> { }
        public sealed class Doubling<T> { public void Go() => new Doubling<Pair<T, T>>().Go(); }
        public sealed class Deeper<T> { public void Go() => new Deeper<Deeper<T>>().Go(); }
        """, "Net", ["1x8"], allowErrors: true);
}
