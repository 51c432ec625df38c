using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>A call that is not run is named where it may cost, and only there.</summary>
public sealed class SkippedCallTests
{
    private static Trace Run(string body, string result = "void")
    {
        var code = $$"""
            using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
            using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
            public sealed class Trainer { public void Fit() => Code.Go(1); public int Count() => 3 + Code.Plain(4); }
            public static class Code
            {
                private static Linear l = Linear(8, 8);
                public static void Go(int i) => l.call(randn(1, 8));
                public static int Plain(int i) => i * 2;
                [System.Runtime.InteropServices.DllImport("kernel")] static extern float kernel(IntPtr data);
                public static {{result}} Run() { {{body}} }
            }
            """;
        var compilation = TestCompilation.Create([("Code.cs", code)], withTorchSharp: true, allowErrors: false);
        var run = compilation.GetTypeByMetadataName("Code")!.GetMembers("Run").OfType<IMethodSymbol>().Single();
        return new ModelEvaluator(compilation).Evaluate(new Entry { Target = run, IsRun = true }, CancellationToken.None);
    }

    [Theory]
    [InlineData("var t = Activator.CreateInstance<Trainer>(); t.Fit();")]
    [InlineData("var s = Environment.GetCommandLineArgs().ToList(); s.ForEach(x => Go(1));")]
    [InlineData("Environment.GetCommandLineArgs().Select(x => { Go(1); return x; }).ToList();")]
    [InlineData("Environment.GetCommandLineArgs().ToList().ForEach(x => l.call(randn(1, 8)));")]
    [InlineData("Parallel.For(0, Environment.ProcessorCount, Go);")]
    [InlineData("typeof(Code).GetMethod(\"Go\").Invoke(null, new object[] { 1 });")]
    [InlineData("new System.Threading.Thread(() => Go(1)).Start();")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => Go(1));")]
    [InlineData("kernel(randn(8).Handle);")]
    public void What_may_run_operators_is_named(string body) => Assert.NotEmpty(Run(body).Unknowns);

    [Theory]
    [InlineData("var t = Activator.CreateInstance<Trainer>(); Console.WriteLine(t.Count());")]
    [InlineData("var s = Environment.GetCommandLineArgs().Select(x => Plain(x.Length)).Sum(); Console.WriteLine(s);")]
    [InlineData("Environment.GetCommandLineArgs().ToList().ForEach(x => Console.WriteLine(x));")]
    [InlineData("AppContext.TryGetSwitch(\"a\", out var b); Console.WriteLine(b);")]
    public void What_cannot_is_not(string body) => Run(body).Complete();

    [Theory]
    [InlineData("float", "return l.call(randn(1, 8)).sum().item<float>();")]
    [InlineData("double?", "return l.call(randn(1, 8)).sum().item<double>();")]
    [InlineData("string", "return $\"{l.call(randn(1, 8)).sum().item<float>():F3}\";")]
    [InlineData("async Task<float>", "await Task.Yield(); return l.call(randn(1, 8)).sum().item<float>();")]
    [InlineData("DayOfWeek", "return (DayOfWeek)l.call(randn(1, 8)).argmax().item<long>();")]
    public void A_number_that_is_given_back_is_no_cost(string result, string body) => Assert.Equal(64, Run(body, result).Complete().Macs());

    [Theory]
    [InlineData("Parallel.For(0, 5, i => { if (i % 2 == 0) Go(i); });", 3)]
    [InlineData("Parallel.For(0L, 3L, (i, state) => Go((int)i));", 3)]
    [InlineData("Parallel.For(0, 3, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => Go(i));", 3)]
    [InlineData("Parallel.ForEach(new[] { 1, 2 }, Go);", 2)]
    [InlineData("Parallel.ForEach(new[] { 5, 6 }, (x, state, index) => { if (index == 1) Go(x); });", 1)]
    [InlineData("Parallel.Invoke(() => Go(1), () => Go(2));", 2)]
    public void Parallel_loops_run_each_turn(string body, int turns) => Assert.Equal(64 * turns, Run(body).Complete().Macs());
}
