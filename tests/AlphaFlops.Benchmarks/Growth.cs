using System.Diagnostics;
using System.Globalization;
using System.Text;
using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter;
using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace AlphaFlops.Benchmarks;

/// <summary>Time and memory against the number of layers, in blocks that are equal and in blocks of which each differs: both should grow in a straight
/// line.</summary>
internal static class Growth
{
    private const int LayersOfBlock = 3;

    private const string Model = """
        public sealed class Block : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> norm, up, down;

            public Block(int width) : base("block")
            {
                norm = LayerNorm(16);
                up = Linear(16, width);
                down = Linear(width, 16);
                RegisterComponents();
            }

            public override Tensor forward(Tensor x) => x + down.call(functional.gelu(up.call(norm.call(x))));
        }

        public sealed class Tower : Module<Tensor, Tensor>
        {
            private readonly TorchSharp.Modules.ModuleList<Block> blocks = new();

            public Tower(int count, bool isEqual) : base("tower")
            {
                for (var i = 0; i < count; i++) blocks.Add(new Block(isEqual ? 64 : 64 + i));
                RegisterComponents();
            }

            public override Tensor forward(Tensor x)
            {
                foreach (var block in blocks) x = block.call(x);
                return x;
            }
        }
        """;

    public static void Print()
    {
        var compilation = TestCompilation.Create(("Tower.cs", Model));
        var evaluator = new ModelEvaluator(compilation);
        Measure(evaluator, compilation, 100, isEqual: true);
        Measure(evaluator, compilation, 100, isEqual: false);
        int[] layers = [10, 30, 100, 300, 1_000, 3_000, 10_000];
        foreach (var isEqual in new[] { true, false })
        {
            Console.WriteLine(isEqual ? "Layers in equal blocks of three:" : "Layers in blocks of which each differs:");
            foreach (var count in isEqual ? layers.Append(10_000 * LayersOfBlock) : layers)
            {
                var (milliseconds, megabytes, end) = Measure(evaluator, compilation, count / LayersOfBlock, isEqual);
                var bar = new string('#', (int)Math.Min(60, Math.Max(1, Math.Log10(milliseconds * 10) * 15)));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {count,6} {milliseconds,8:F1} ms {milliseconds * 1000 / count,7:F1} µs a layer {megabytes,7:F1} MB  {bar}{end}"));
            }
        }
    }

    private static (double Milliseconds, double Megabytes, string? End) Measure(ModelEvaluator evaluator, CSharpCompilation compilation, int count, bool isEqual)
    {
        var entry = new Entry
        {
            Target = compilation.GetTypeByMetadataName("Tower")!,
            Arguments = [new EntryArgument("count", (long)count), new EntryArgument("isEqual", isEqual)],
            Inputs = [new TensorType(DType.Float32, Shape.Of(8, 16))],
        };
        var best = double.MaxValue;
        var allocated = 0L;
        string? end = null;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            var trace = evaluator.Evaluate(entry, CancellationToken.None);
            CostModel.Compute(trace, PublishedProfile.Value, training: false);
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            end = trace.Failure is { } failure ? "  " + failure.Reason : null;
        }

        return (best, allocated / 1e6, end);
    }
}
