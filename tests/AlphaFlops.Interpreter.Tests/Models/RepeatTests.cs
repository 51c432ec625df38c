using System.Text;
using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Tests.Models;

/// <summary>What is repeated is the same as what would be evaluated anew, in every respect that a trace has.</summary>
public sealed class RepeatTests
{
    /// <summary>Members of a block, the expression that makes block i of the model, and what forward does with all of them.</summary>
    private static readonly (string Name, string Block, string Make, string Forward)[] Programs =
    [
        ("equal", "Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) => relu(fc.call(x));", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("named apart", "Linear fc = Linear(8, 8); public Block(int i) : base($\"b{i}\") => RegisterComponents(); public override Tensor forward(Tensor x) => relu(fc.call(x));", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("a width of its own", "Linear fc; public Block(int i) : base(\"b\") { fc = Linear(8, 8 + i % 2); RegisterComponents(); } public override Tensor forward(Tensor x) => fc.call(x);", "new(i)", "var y = x; foreach (var b in blocks) y = b.call(x); return y;"),
        ("a number that is read", "readonly int n; Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") { n = i; RegisterComponents(); } public override Tensor forward(Tensor x) { for (var k = 0; k < n; k++) x = fc.call(x); return x; }", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("a counter in forward", "int n; Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) { n++; return n % 2 == 0 ? fc.call(x) : x + n; }", "new(i)", "for (var k = 0; k < 4; k++) foreach (var b in blocks) x = b.call(x); return x;"),
        ("a static counter", "static int n; Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) { n++; return n % 3 == 0 ? fc.call(x) : x; }", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("a static counter in the constructor", "static int n; readonly int own; Linear fc; public Block(int i) : base(\"b\") { own = n++; fc = Linear(8, 8); RegisterComponents(); } public override Tensor forward(Tensor x) { for (var k = 0; k < own; k++) x = fc.call(x); return x; }", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("a lazily made layer", "Linear? fc; public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) { fc ??= Linear(x.shape[1], 8); return fc.call(x); }", "new(i)", "for (var k = 0; k < 3; k++) foreach (var b in blocks) x = b.call(x); return x;"),
        ("a layer made in every forward", "public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) => Linear(x.shape[1], 8).call(x);", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("weights shared by all", "static readonly Linear shared = Linear(8, 8); readonly Linear fc = shared; public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) => fc.call(x);", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("weights tied in one block", "readonly Linear a = Linear(8, 8, hasBias: false); readonly Linear c = Linear(8, 8, hasBias: false); public Block(int i) : base(\"b\") { RegisterComponents(); if (i == 2) c.weight = a.weight; } public override Tensor forward(Tensor x) => c.call(a.call(x));", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("the same module twice in one block", "readonly Linear a; readonly Linear c; public Block(int i) : base(\"b\") { a = Linear(8, 8); c = i == 2 ? a : Linear(8, 8); RegisterComponents(); } public override Tensor forward(Tensor x) => c.call(a.call(x));", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("a list that grows", "public List<Tensor> seen = new(); Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) { seen.Add(x); x = fc.call(x); return seen.Count > 1 ? x + seen[seen.Count - 2] : x; }", "new(i)", "for (var k = 0; k < 3; k++) foreach (var b in blocks) x = b.call(x); return x;"),
        ("a cache of keys", "Tensor? past; Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) { var k = fc.call(x); past = past is null ? k : cat(new[] { past, k }, 0); return x.matmul(past.t()).matmul(past); }", "new(i)", "for (var k = 0; k < 4; k++) foreach (var b in blocks) x = b.call(x); return x;"),
        ("a shared dictionary by index", "readonly int n; readonly Dictionary<int, Tensor> all; Linear fc = Linear(8, 8); public Block(int i, Dictionary<int, Tensor> d) : base(\"b\") { n = i; all = d; RegisterComponents(); } public override Tensor forward(Tensor x) { x = fc.call(x); all[n] = x; return all.Count == 2 ? relu(x) : x; }", "new(i, cache)", "foreach (var b in blocks) x = b.call(x); return x + cache[1];"),
        ("the last output kept in a field", "public Tensor? last; Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) { last = relu(fc.call(x)); return last + 1; }", "new(i)", "foreach (var b in blocks) x = b.call(x); foreach (var b in blocks) x = x + b.last!; return x;"),
        ("dropout in training", "Linear fc = Linear(8, 8); readonly Module<Tensor, Tensor> drop = Dropout(0.5); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) => training ? drop.call(fc.call(x)) : fc.call(x);", "new(i)", "blocks[1].train(); foreach (var b in blocks) x = b.call(x); return x;"),
        ("a buffer written in place", "readonly Tensor steps; Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") { steps = zeros(1); register_buffer(\"steps\", steps); RegisterComponents(); } public override Tensor forward(Tensor x) { if (steps.item<float>() > 0) x = relu(x); steps.add_(1); return fc.call(x); }", "new(i)", "for (var k = 0; k < 2; k++) foreach (var b in blocks) x = b.call(x); return x;"),
        ("an input changed in place", "Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) { x.add_(1); return fc.call(x.relu_()); }", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("an input turned in place", "public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) { x.unsqueeze_(0); return x; }", "new(i)", "x = x + 1; foreach (var b in blocks) b.call(x); return x;"),
        ("a function that holds the loop's variable", "readonly Func<Tensor, Tensor> f; Linear fc = Linear(8, 8); public Block(int i, Func<Tensor, Tensor> g) : base(\"b\") { f = g; RegisterComponents(); } public override Tensor forward(Tensor x) => f(fc.call(x));", "Wrapped(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("a function that counts outside", "readonly Func<Tensor, Tensor> f; Linear fc = Linear(8, 8); public Block(int i, Func<Tensor, Tensor> g) : base(\"b\") { f = g; RegisterComponents(); } public override Tensor forward(Tensor x) => f(fc.call(x));", "new(i, y => ++calls % 2 == 0 ? relu(y) : y)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("values that are looked at", "Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x, Tensor t) { for (var k = 0; k < t.item<long>(); k++) x = fc.call(x); return x; }", "new(i)", "var n = 0L; foreach (var b in blocks) x = b.forward(x, full(1, n++, dtype: ScalarType.Int64)); return x;"),
        ("values that nobody looks at", "Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x, Tensor t) { for (var k = 0; k < 20; k++) x = fc.call(x) * t.cos(); return x; }", "new(i)", "var n = 0L; foreach (var b in blocks) x = b.forward(x, full(1, n++, dtype: ScalarType.Float32)); return x;"),
        ("values that come out", "public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor t) => t + 1;", "new(i)", "var t = full(1, 0, dtype: ScalarType.Int64); foreach (var b in blocks) t = b.call(t); for (var k = 0; k < t.item<long>(); k++) x = relu(x); return x;"),
        ("results that are passed on", "Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) => x.view(-1, 8);", "new(i)", "foreach (var b in blocks) { var y = b.call(x); y.add_(1); } return x;"),
        ("an unknown in each", "Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) { fc.call(x.masked_select(x > 0).view(-1, 8)); return fc.call(x); }", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("a shape that does not fit at last", "Linear fc; public Block(int i) : base(\"b\") { fc = Linear(i == 3 ? 9 : 8, 8); RegisterComponents(); } public override Tensor forward(Tensor x) => fc.call(x);", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("several results in a record", "Linear fc = Linear(8, 8); public record Two(Tensor A, List<Tensor> B); public Block(int i) : base(\"b\") => RegisterComponents(); public Two? two; public override Tensor forward(Tensor x) { two = new(fc.call(x), [x, relu(x)]); return two.A; }", "new(i)", "foreach (var b in blocks) { x = b.call(x); b.two!.B.Add(x); } foreach (var b in blocks) foreach (var y in b.two!.B) x = x + y; return x;"),
        ("registered twice", "Linear fc = Linear(8, 8); public Block(int i) : base(\"b\") => RegisterComponents(); public override Tensor forward(Tensor x) => fc.call(x);", "i == 3 ? blocks[0] : new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
        ("never registered", "readonly List<Linear> lost = new() { Linear(8, 8) }; public Block(int i) : base($\"b{i}\") => RegisterComponents(); public override Tensor forward(Tensor x) => lost[0].call(x);", "new(i)", "foreach (var b in blocks) x = b.call(x); return x;"),
    ];

    public static TheoryData<string> Names => [.. Programs.Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_repeated_part_is_what_it_would_be_anew(string name)
    {
        var program = Programs.Single(program => program.Name == name);
        Assert.Equal(Told(Trace(program, evaluatesRepeats: true)), Told(Trace(program, evaluatesRepeats: false)));
    }

    [Theory]
    [InlineData("equal")]
    [InlineData("named apart")]
    [InlineData("values that nobody looks at")]
    [InlineData("the last output kept in a field")]
    public void Equal_parts_are_evaluated_once(string name)
    {
        var program = Programs.Single(program => program.Name == name);
        Assert.True(Trace(program, evaluatesRepeats: false, blocks: 40).Steps < Trace(program, evaluatesRepeats: true, blocks: 40).Steps);
    }

    [Fact]
    public void A_loop_around_a_model_of_equal_blocks_evaluates_it_once()
    {
        var compilation = TestCompilation.Create(("Net.cs", """
            public sealed class Block : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> fc = Linear(8, 8);
                public Block() : base("block") => RegisterComponents();
                public override Tensor forward(Tensor x) => functional.relu(fc.call(x)) + x;
            }

            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly TorchSharp.Modules.ModuleList<Block> blocks = new(new Block(), new Block(), new Block(), new Block());
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward(Tensor x)
                {
                    foreach (var block in blocks) x = block.call(x);
                    return x;
                }

                public static Tensor Run(int turns)
                {
                    var net = new Net();
                    var x = zeros(4, 8);
                    for (var i = 0; i < turns; i++) x = net.call(x);
                    return x;
                }
            }
            """));
        var ofTurn = (Steps(30) - Steps(10)) / 20;
        Assert.InRange(ofTurn, 1, Steps(1) / 10);

        int Steps(int turns)
        {
            var trace = new ModelEvaluator(compilation).Evaluate(
                new Entry
                {
                    Target = compilation.GetTypeByMetadataName("Net")!.GetMembers("Run").Single(),
                    Arguments = [new EntryArgument("turns", (long)turns)],
                    IsRun = true,
                },
                CancellationToken.None);
            Assert.Null(trace.Failure);
            Assert.Equal(turns * 4 * 3, trace.Calls.Count(call => call.Operator.Name is "linear" or "relu" or "add"));
            return trace.Steps;
        }
    }

    private static Trace Trace((string Name, string Block, string Make, string Forward) program, bool evaluatesRepeats, int blocks = 4)
    {
        var isOfTwo = program.Block.Contains("forward(Tensor x, Tensor t)");
        var compilation = TestCompilation.Create(("Net.cs", $$"""
            using Linear = TorchSharp.Modules.Linear;
            using static TorchSharp.torch.nn.functional;
            public sealed class Block : Module<Tensor, {{(isOfTwo ? "Tensor, " : "")}}Tensor> { {{program.Block}} }
            public sealed class Net : Module<Tensor, Tensor>
            {
                private readonly TorchSharp.Modules.ModuleList<Block> blocks = ModuleList<Block>();
                private readonly Dictionary<int, Tensor> cache = new();
                private int calls;
                public Net() : base("net") { for (var i = 0; i < {{blocks}}; i++) blocks.Add({{program.Make}}); RegisterComponents(); }
                public override Tensor forward(Tensor x) { {{program.Forward}} }
                {{(program.Make == "Wrapped(i)" ? "private Block Wrapped(int i) => new(i, y => i == 2 ? relu(y) : y);" : "")}}
            }
            """));
        return new ModelEvaluator(compilation) { EvaluatesRepeats = evaluatesRepeats }.Evaluate(
            new Entry { Target = compilation.GetTypeByMetadataName("Net")!, Inputs = [new TensorType(DType.Float32, Shape.Of(4, 8))] }, CancellationToken.None);
    }

    // Storages by the order in which they are first used.
    private static string Told(Trace trace)
    {
        var text = new StringBuilder();
        var storages = new Dictionary<int, int>();
        foreach (var call in trace.Calls)
            text.Append(call.Operator).Append(' ').Append(call.ModulePath).Append(' ').Append(call.Place).Append(' ').AppendJoin(' ', call.Inputs.Select(Use)).Append(" -> ")
                .AppendJoin(' ', call.Outputs.Select(Use)).Append(' ').Append(call.Result.Macs).Append('\n');
        text.AppendJoin('\n', trace.Registered).Append('\n').AppendJoin('\n', trace.Unknowns).Append('\n').AppendJoin('\n', trace.Unregistered).Append('\n').AppendJoin('\n', trace.Remade);
        return text.Append('\n').Append(trace.Failure).Append(trace.FailureIsCertain).ToString();

        string Use(TensorUse use)
        {
            if (!storages.TryGetValue(use.Storage, out var number)) storages.Add(use.Storage, number = storages.Count);
            return $"{number}:{use.Type}{(use.IsModelState ? "!" : "")}";
        }
    }
}
